import type { patterns as contract } from '../../contract/patterns'
import { addDays, schoolYearOf } from '../calendar/days'
import { hoursOfDays } from '../calendar/hours-of-days'
import type { Handler, Reading } from '../context'
import { keptKinds } from '../offences/catalogue-store'
import { lookedOver } from '../review/looked-over'
import { patternsOf } from './pattern-rules'
import { registeredOf } from './registered-rules'
import {
  allInClasses,
  classesOver,
  countedAt,
  firstDayOnRecord,
  firstRoundDay,
  keepingOver,
  roundsOver
} from './store'
import { weekByTimetable } from './timetable-week'

const laterOf = (one: string, other: string): string => (one > other ? one : other)
const earlierOf = (one: string, other: string): string => (one < other ? one : other)

/** The school days of a span since the first thing on record; none where nothing is. */
const daysThatWeigh = async (
  db: Reading,
  since: string | null,
  from: string,
  until: string
): ReturnType<typeof hoursOfDays> =>
  since === null ? new Map<string, never>() : hoursOfDays(db, laterOf(from, since), until)

export const overview: Handler<typeof contract.overview> = async ({ span, kindId, classId }, ctx) => {
  const { db, today } = ctx
  const looked = await lookedOver(db, span, today)
  const from = looked?.from ?? today
  const until = laterOf(from, earlierOf(looked?.until ?? today, today))
  const since = await firstDayOnRecord(db)
  const days = await daysThatWeigh(db, since, from, earlierOf(until, today))
  const counted = looked ? await countedAt(db, { from, until, kindId: null }, looked.withRefusals) : []
  const setting = {
    days,
    lastDay: until,
    classes: await classesOver(db, from, until),
    inClasses: await allInClasses(db),
    // Timetables tell of this school year and not of one gone by.
    slots: schoolYearOf(from) === schoolYearOf(today) ? await weekByTimetable(db, today) : new Map(),
    kinds: await keptKinds(db)
  }
  return { from, until, since, schoolDays: days.size, ...patternsOf(counted, setting, { kindId, classId }) }
}

export const registered: Handler<typeof contract.registered> = async ({ span, classId }, ctx) => {
  const { db, today } = ctx
  const looked = await lookedOver(db, span, today)
  const from = looked?.from ?? today
  // A lesson of today may have its round yet.
  const yesterday = addDays(today, -1)
  const until = laterOf(from, earlierOf(looked?.until ?? today, yesterday))
  const since = await firstRoundDay(db)
  const days = await daysThatWeigh(db, since, from, earlierOf(until, yesterday))
  const lessons = {
    days,
    classes: await keepingOver(db, from, until),
    rounds: await roundsOver(db, from, until),
    slots: await weekByTimetable(db, today)
  }
  return { from, until, since, schoolDays: days.size, ...registeredOf(lessons, classId) }
}
