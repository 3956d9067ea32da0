import type { HouseAct } from '../app'
import { addDays, instantOf, schoolDay } from '../calendar/days'
import { daysFrom, hoursOf } from '../calendar/store'
import type { Reading } from '../context'
import { heldRounds } from '../custody/open-rounds'
import { openCustody } from '../custody/taken'
import { refreshAllFeeds, type Refreshing } from '../timetable/refresh'
import { lastOfDaily } from './planning'
import { deleteSeenBefore } from './store'

/** Something the house does by itself, once for each moment at which it is due. */
export interface Job {
  readonly name: 'feeds' | 'overdue'
  /** The newest moment up to now at which it was due, UTC ISO; null: it never was. */
  readonly lastDue: (db: Reading, now: string) => Promise<string | null>
  /** Done in the transaction that puts the run on record. */
  readonly note?: (act: HouseAct) => Promise<void>
  /** Done after it, however long it takes. */
  readonly work?: (work: Refreshing) => Promise<unknown>
}

/** Before the first teacher looks at the day's lessons. */
export const feedsAt = '06:30'

/** A reminder that was put away is forgotten after so many days. */
const seenKept = 30

/** Reads everyone's timetable again, daily. */
const feeds: Job = {
  name: 'feeds',
  lastDue: async (_db, now) => lastOfDaily(now, feedsAt),
  work: refreshAllFeeds
}

/** At the first lesson of a school day: which devices should have gone back before stands on the trail from then. */
const overdue: Job = {
  name: 'overdue',
  lastDue: firstLesson,
  note: async ({ db, now, touch }) => {
    const kept = await openCustody(db)
    touch(...kept.filter(({ due, missing }) => !missing && due !== null && due <= now).map(({ id }) => id))
    const rounds = await heldRounds(db)
    touch(...rounds.filter(({ backOn }) => backOn < schoolDay(now)).map(({ id }) => id))
    await deleteSeenBefore(db, new Date(Date.parse(now) - seenKept * 86_400_000).toISOString())
  }
}

/** The longest that a school is closed, in days, with room to spare. */
const longestBreak = 100

async function firstLesson(db: Reading, now: string): Promise<string | null> {
  const today = schoolDay(now)
  const days = await daysFrom(db, addDays(today, -longestBreak), today)
  const newest = days.filter(({ isSchoolDay }) => isSchoolDay).slice(-2)
  for (const { day } of newest.toReversed()) {
    const first = (await hoursOf(db, day))[0]
    if (first && instantOf(day, first.starts) <= now) return instantOf(day, first.starts)
  }
  return null
}

export const jobs: readonly Job[] = [feeds, overdue]
