import type { Reminder } from '../../contract/schedule'
import type { CustodyMode } from '../../contract/settings'
import { instantOf, schoolDay } from '../calendar/days'
import { beforeDayEnds, beforeLessonEnds, dayEndsFrom, earlier, type Hour, type SchoolDay } from './moments'

/** A lesson of the asker today; a block of several hours is one. */
export interface LessonToday extends Hour {
  readonly classId: string
  readonly className: string
  readonly lastHour: number
  readonly mode: CustodyMode
}

/** A round that someone began: its first mark is made. */
export interface BegunRound {
  readonly classId: string
  readonly hour: number | null
}

/** A round with devices in the school's hands, of whichever day. */
export interface HeldRound extends BegunRound {
  readonly className: string
  readonly day: string
  /** The day on which its devices go back: its own, or the last one of a trip. */
  readonly backOn: string
  /** The clock time at which the devices of a trip go back; null for every other round. */
  readonly backAt: string | null
  readonly held: number
  readonly begunBy: string
}

/** A device that was taken or left behind and lies here. */
export interface KeptDevice {
  readonly holderId: string | null
  readonly takenBy: string
  readonly mentorId: string | null
  readonly due: string | null
  readonly missing: boolean
}

/** All that decides what speaks to a person at a moment. */
export interface Situation extends SchoolDay {
  /** UTC ISO. */
  readonly now: string
  readonly staffId: string
  readonly lessons: readonly LessonToday[]
  readonly begun: readonly BegunRound[]
  readonly held: readonly HeldRound[]
  readonly kept: readonly KeptDevice[]
  /** Since when each exemption asks whether it ends; of a director only. */
  readonly exemptionsAsk: readonly string[]
}

const later = (a: string, b: string): string => (a > b ? a : b)

const takes = (lesson: LessonToday, { classId, hour }: BegunRound): boolean =>
  lesson.classId === classId && (hour === null || (lesson.hour <= hour && hour <= lesson.lastHour))

/**
 * What speaks to someone now, in order of the clock. The same occasion has the same id whenever it is asked, and no
 * device is spoken of by a lesson and by the day at once. Nothing here names a pupil.
 */
export function remindersAt(situation: Situation): Reminder[] {
  return [
    ...overdueSpeaks(situation),
    ...lessonsThatEnd(situation),
    ...lessonsThatStart(situation),
    ...dayEndsSpeaks(situation),
    ...exemptionsSpeak(situation)
  ]
}

/** From the start of a lesson until its round is begun, by whomever; not where phones stay in the bag (S0-12). */
function lessonsThatStart({ now, day, lessons, begun }: Situation): Reminder[] {
  return lessons
    .filter((lesson) => lesson.mode !== 'bag')
    .filter((lesson) => instantOf(day, lesson.starts) <= now && now < instantOf(day, lesson.ends))
    .filter((lesson) => !begun.some((round) => takes(lesson, round)))
    .map(({ classId, className, hour, mode }) => ({
      id: `lesson-starts:${classId}:${day}:${hour}`,
      kind: 'lesson-starts',
      className,
      round: { classId, day, hour: mode === 'day' ? null : hour },
      devices: 0
    }))
}

/** A round of one lesson hour today that is the asker's, by the timetable or because they began it. */
interface EndingRound extends HeldRound {
  readonly hour: number
  readonly from: string
  readonly until: string
}

function endingRounds(situation: Situation): EndingRound[] {
  const { staffId, day, hours, lessons, held } = situation
  return held.flatMap((round) => {
    const { hour } = round
    if (hour === null || round.day !== day) return []
    const lesson = lessons.find((one) => takes(one, round))
    if (!lesson && round.begunBy !== staffId) return []
    const clock = lesson?.ends ?? hours.find((one) => one.hour === hour)?.ends
    if (clock === undefined) return []
    const over = instantOf(day, clock)
    const from = earlier(over, beforeLessonEnds)
    return [{ ...round, hour, from, until: later(over, dayEndsFrom(situation) ?? over) }]
  })
}

/** From three minutes before the end of a lesson until its devices are back, or the day's end speaks of them. */
function lessonsThatEnd(situation: Situation): Reminder[] {
  const { now, day } = situation
  return endingRounds(situation)
    .filter(({ from, until }) => from <= now && now < until)
    .sort((a, b) => a.hour - b.hour)
    .map(({ classId, className, hour, held }) => ({
      id: `lesson-ends:${classId}:${day}:${hour}`,
      kind: 'lesson-ends',
      className,
      round: { classId, day, hour },
      devices: held
    }))
}

/** From when the end of the day speaks of a round that goes back today; null where it does not concern the asker. */
function backFrom(situation: Situation, round: HeldRound): string | null {
  const { staffId, day, lessons } = situation
  const dayFrom = dayEndsFrom(situation)
  if (round.backAt !== null)
    return round.begunBy === staffId ? earlier(instantOf(day, round.backAt), beforeDayEnds) : null
  if (round.hour !== null) {
    const own = endingRounds(situation).find(
      (one) => one.classId === round.classId && one.hour === round.hour
    )
    return own?.until ?? (round.begunBy === staffId ? dayFrom : null)
  }
  // What was handed in for the whole day is given back by whoever has the class last.
  const hasLast = lessons.some(
    (lesson) => lesson.classId === round.classId && dayFrom !== null && instantOf(day, lesson.ends) > dayFrom
  )
  return round.begunBy === staffId || hasLast ? dayFrom : null
}

const concerns = (staffId: string, { holderId, takenBy, mentorId }: KeptDevice): boolean =>
  [holderId, takenBy, mentorId].includes(staffId)

const ofDay = (kind: 'day-ends' | 'overdue', on: string, devices: number): Reminder[] =>
  devices === 0 ? [] : [{ id: `${kind}:${on}`, kind, className: null, round: null, devices }]

/** From ten minutes before the day's end: what is still in rounds, and what was taken until today. */
function dayEndsSpeaks(situation: Situation): Reminder[] {
  const { now, staffId, held, kept } = situation
  const inRounds = held
    .filter((round) => round.backOn === situation.day)
    .filter((round) => (backFrom(situation, round) ?? '9') <= now)
    .reduce((sum, round) => sum + round.held, 0)
  const due = kept.filter(
    (device) =>
      concerns(staffId, device) &&
      !device.missing &&
      device.due !== null &&
      schoolDay(device.due) === situation.day &&
      (dayEndsFrom(situation) ?? earlier(device.due, beforeDayEnds)) <= now
  ).length
  return ofDay('day-ends', situation.day, inRounds + due)
}

/** From the first hour of a school day: what should have gone back before, and what was left behind. */
function overdueSpeaks({ now, day: today, hours, staffId, held, kept }: Situation): Reminder[] {
  const first = hours[0]
  if (!first) return []
  const from = instantOf(today, first.starts)
  if (now < from) return []
  const inRounds = held
    .filter((round) => round.backOn < today && round.begunBy === staffId)
    .reduce((sum, round) => sum + round.held, 0)
  const due = kept.filter(
    (device) => concerns(staffId, device) && !device.missing && device.due !== null && device.due <= from
  ).length
  return ofDay('overdue', today, inRounds + due)
}

/**
 * To a director, from the first hour of a school day on: exemptions that end soon. Put away it is silent until another
 * one asks; which they are stands in the register.
 */
function exemptionsSpeak({ now, day, hours, exemptionsAsk }: Situation): Reminder[] {
  const first = hours[0]
  const newest = exemptionsAsk.toSorted().at(-1)
  if (!first || newest === undefined || now < instantOf(day, first.starts)) return []
  const devices = exemptionsAsk.length
  return [{ id: `exemption-ends:${newest}`, kind: 'exemption-ends', className: null, round: null, devices }]
}
