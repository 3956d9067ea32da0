import type { Hour } from '../../contract/calendar'
import type { CustodyMode } from '../../contract/settings'
import { schoolYearOf, weekdayOf } from '../calendar/days'
import { hourKey, hourOf } from '../calendar/hour-key'
import { counts, inOrder, weighed } from './tally-rules'

/** A round that was kept; `hour` is -1 of one of the whole day. */
export interface KeptRound {
  readonly classId: string
  readonly day: string
  readonly hour: number
}

/** A lesson that a class has each week; a block of several hours asks for one round. */
export interface Slot {
  readonly weekday: number
  readonly hour: number
  readonly lastHour: number
}

/** A class or group, and how it keeps phones. */
export interface Keeping {
  readonly id: string
  readonly name: string
  readonly schoolYear: string
  readonly isGroup: boolean
  readonly mode: CustodyMode
}

interface Lessons {
  readonly classes: readonly Keeping[]
  readonly rounds: readonly KeptRound[]
  /** The lessons of a class by the timetables, as they are now; of a class without there are none. */
  readonly slots: ReadonlyMap<string, readonly Slot[]>
  /** The school days on which rounds are expected, each with its lesson hours. */
  readonly days: ReadonlyMap<string, readonly Pick<Hour, 'hour'>[]>
}

interface Due {
  readonly weekday: number
  readonly hour: number
  readonly isKept: boolean
}

/** In an hour with one round only the class may have been there by way of exception: nothing is expected of it. */
const roundsThatMakeAnHour = 2

/**
 * Which lessons had a round, of those that should have had one. Expected are: of a class that hands in by day, every
 * school day; of one that hands in by lesson, the hours of its timetable that take place that day, or, of a class
 * without one, those in which it had a round on two days or more. A round outside those is a lesson that took place.
 * Nothing is expected of who hands in nothing, of a group that hands in by day with its class, on other days than these.
 */
export function registeredOf(lessons: Lessons, classId: string | null) {
  const { classes } = lessons
  const roundsOf = Map.groupBy(lessons.rounds, (round) => round.classId)
  const asked = classes.filter(({ mode, isGroup }) => mode === 'lesson' || (mode === 'day' && !isGroup))
  const perClass = asked.map((each) => {
    const basis = each.mode === 'day' ? 'days' : lessons.slots.has(each.id) ? 'timetable' : 'rounds'
    return { each, basis, due: dueOf(each, roundsOf.get(each.id) ?? [], lessons) } as const
  })
  const [all, hours, weekdays, ofClass] = [
    shares<null>(),
    shares<number>(),
    shares<number>(),
    shares<string>()
  ]
  for (const { each, due } of perClass) {
    // Of another class than the one that is looked at the lines stay, with nothing in them.
    const times = classId === null || classId === each.id ? 1 : 0
    for (const { weekday, hour, isKept } of due) {
      all.add(null, isKept, times)
      hours.add(hour, isKept, times)
      weekdays.add(weekday, isKept, times)
      ofClass.add(each.id, isKept)
    }
  }
  const inTime = (a: number, b: number) => a - b
  return {
    all: all.of(null),
    hours: hours
      .keys()
      .sort(inTime)
      .map((hour) => ({ hour: hourOf(hour), ...hours.of(hour) })),
    weekdays: weekdays
      .keys()
      .sort(inTime)
      .map((weekday) => ({ weekday, ...weekdays.of(weekday) })),
    classes: perClass
      .filter(({ due }) => due.length > 0)
      .map(({ each, basis }) => ({
        classId: each.id,
        className: each.name,
        basis,
        ...ofClass.of(each.id)
      }))
      .sort((a, b) => inOrder(a.className, b.className)),
    unknown: perClass
      .filter(({ due, basis, each }) => due.length === 0 && basis === 'rounds' && !each.isGroup)
      .map(({ each }) => each.name)
      .sort(inOrder),
    noHandIn: classes.filter(({ mode, isGroup }) => mode === 'bag' && !isGroup).length
  }
}

/** What was expected of one class, and what of it was kept. */
function dueOf({ id, schoolYear, mode }: Keeping, rounds: readonly KeptRound[], lessons: Lessons): Due[] {
  const onDay = new Map<string, Set<number>>()
  for (const { day, hour } of rounds)
    if (lessons.days.has(day)) onDay.set(day, (onDay.get(day) ?? new Set()).add(hour))
  const slots = lessons.slots.get(id) ?? slotsSeen(onDay)
  const due: Due[] = []
  for (const [day, rung] of lessons.days) {
    if (schoolYearOf(day) !== schoolYear) continue
    const weekday = weekdayOf(day)
    const kept = onDay.get(day) ?? new Set()
    const add = (hour: number, isKept: boolean) => due.push({ weekday, hour, isKept })
    if (mode === 'day') {
      add(hourKey(null), kept.size > 0)
      continue
    }
    const expected = slots.filter(
      (slot) => slot.weekday === weekday && rung.some(({ hour }) => hour === slot.hour)
    )
    // One round of the whole day is a round of each of its lessons.
    const wholeDay = kept.has(hourKey(null))
    for (const slot of expected) add(slot.hour, wholeDay || hoursOfSlot(slot).some((hour) => kept.has(hour)))
    const known = new Set(expected.flatMap(hoursOfSlot))
    for (const hour of kept) if (hour >= 0 && !known.has(hour)) add(hour, true)
  }
  return due
}

/** The lesson hours that a lesson takes. */
export const hoursOfSlot = ({ hour, lastHour }: Slot): number[] =>
  Array.from({ length: lastHour - hour + 1 }, (_, at) => hour + at)

function slotsSeen(onDay: ReadonlyMap<string, ReadonlySet<number>>): Slot[] {
  const seen = new Map<number, { slot: Slot; days: number }>()
  for (const [day, hours] of onDay)
    for (const hour of hours) {
      if (hour < 0) continue
      const weekday = weekdayOf(day)
      const key = weekday * 100 + hour
      const days = (seen.get(key)?.days ?? 0) + 1
      seen.set(key, { slot: { weekday, hour, lastHour: hour }, days })
    }
  return [...seen.values()].filter(({ days }) => days >= roundsThatMakeAnHour).map(({ slot }) => slot)
}

const perHundred = 100

/** How many of what was expected was kept, per key. */
function shares<Key>() {
  const [kept, expected] = [counts<Key>(), counts<Key>()]
  return {
    add: (key: Key, isKept: boolean, times = 1) => {
      expected.add(key, times)
      if (isKept) kept.add(key, times)
    },
    of: (key: Key) => weighed(kept.of(key), expected.of(key), perHundred),
    keys: expected.keys
  }
}
