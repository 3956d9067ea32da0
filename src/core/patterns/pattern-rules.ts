import type { Hour } from '../../contract/calendar'
import type { Place } from '../../contract/offences'
import { weekdayOf } from '../calendar/days'
import { hourKey, hourOf } from '../calendar/hour-key'
import { hoursOfSlot, type Slot } from './registered-rules'
import { counts, inOrder, weighed } from './tally-rules'

/** A counted offence as far as patterns go: `hour` is -1 outside the lessons. */
export interface CountedAt {
  readonly pupilId: string
  readonly kindId: string
  readonly day: string
  readonly hour: number
  readonly place: Place
}

/** A pupil on the list of a class, from a day until another, that day not included. */
export interface InClass {
  readonly pupilId: string
  readonly classId: string
  readonly from: string
  readonly until: string | null
}

interface Named {
  readonly id: string
  readonly name: string
}

/** The school over some days. */
export interface Setting {
  /** The school days that weigh, each with its lesson hours. */
  readonly days: ReadonlyMap<string, readonly Pick<Hour, 'hour'>[]>
  /** The last day looked over: who is in a class then is counted as its pupils. */
  readonly lastDay: string
  readonly classes: readonly Named[]
  readonly inClasses: readonly InClass[]
  /** The lessons that a class or group has each week, by the timetables. */
  readonly slots: ReadonlyMap<string, readonly Slot[]>
  /** In the order of the catalogue. */
  readonly kinds: readonly { readonly id: string; readonly label: string }[]
}

export interface Narrowed {
  readonly kindId: string | null
  readonly classId: string | null
}

const places: readonly Place[] = ['lesson', 'break', 'grounds', 'trip', 'outside']

const perHundred = 100
const perDays = 10

/**
 * When, where and in which classes offences happen. A raw count misleads: there are more Tuesdays than Mondays in a
 * school year, more first lessons than ninth, and larger classes than others; so each number is weighed. What was
 * chosen narrows every figure but the one it is chosen in.
 */
export function patternsOf(counted: readonly CountedAt[], setting: Setting, narrowed: Narrowed) {
  const { days, kinds } = setting
  const { kindId, classId } = narrowed
  const classOf = classFinder(setting.inClasses)
  const [hours, weekdays, at] = [counts<number>(), counts<number>(), counts<Place>()]
  const [cells, ofKind, ofClass] = [counts<string>(), counts<string>(), counts<string | null>()]
  // Whatever is chosen, the same lines stay: nothing moves away from under the pointer, and none is a line too.
  const lines = {
    hours: new Set<number>(),
    weekdays: new Set<number>(),
    kinds: new Set<string>(),
    places: new Set<Place>()
  }
  let [total, otherDays] = [0, 0]
  for (const one of counted) {
    const inClass = classOf(one.pupilId, one.day)
    const isOfKind = kindId === null || one.kindId === kindId
    const isOfClass = classId === null || inClass === classId
    if (!days.has(one.day)) {
      if (isOfKind && isOfClass) otherDays++
      continue
    }
    const weekday = weekdayOf(one.day)
    lines.hours.add(one.hour)
    lines.weekdays.add(weekday)
    lines.kinds.add(one.kindId)
    lines.places.add(one.place)
    if (isOfKind) ofClass.add(inClass)
    if (isOfClass) ofKind.add(one.kindId)
    if (!isOfKind || !isOfClass) continue
    total++
    hours.add(one.hour)
    weekdays.add(weekday)
    at.add(one.place)
    if (one.hour >= 0) cells.add(cellKey(weekday, one.hour))
  }
  const lessons = lessonsKnown(setting, classId)
  const had = lessons ? lessonsHad(days, lessons) : daysHad(days)
  const weigh = (count: number, of: number) => weighed(count, of, lessons ? perHundred : perDays)
  return {
    total,
    otherDays,
    per: lessons ? ('lessons' as const) : ('days' as const),
    hours: sorted([...had.hours.keys(), ...lines.hours]).map((hour) => ({
      hour: hourOf(hour),
      ...weigh(hours.of(hour), had.hours.of(hour))
    })),
    weekdays: sorted([...had.weekdays.keys(), ...lines.weekdays]).map((weekday) => ({
      weekday,
      ...weigh(weekdays.of(weekday), had.weekdays.of(weekday))
    })),
    cells: [...new Set([...had.cells.keys(), ...cells.keys()])]
      .sort(inOrder)
      .map((key) => ({ ...cellOf(key), ...weigh(cells.of(key), had.cells.of(key)) })),
    places: places
      .filter((place) => lines.places.has(place))
      .map((place) => ({ place, count: at.of(place) })),
    kinds: kinds
      .filter(({ id }) => lines.kinds.has(id) || id === kindId)
      .map(({ id, label }) => ({ kindId: id, label, count: ofKind.of(id) })),
    classes: classRows(setting, ofClass.of),
    noClass: ofClass.of(null)
  }
}

/** How many of the days had each weekday, each hour and each hour of a weekday; outside the lessons all of them count. */
function daysHad(days: Setting['days']) {
  const [hours, weekdays, cells] = [counts<number>(), counts<number>(), counts<string>()]
  for (const [day, rung] of days) {
    const weekday = weekdayOf(day)
    weekdays.add(weekday)
    for (const { hour } of rung) {
      hours.add(hour)
      cells.add(cellKey(weekday, hour))
    }
  }
  return {
    hours: { keys: hours.keys, of: (hour: number) => (hour === hourKey(null) ? days.size : hours.of(hour)) },
    weekdays,
    cells
  }
}

/** How many lessons there were in each hour, weekday and hour of a weekday. Outside the lessons there are none. */
function lessonsHad(days: Setting['days'], slots: readonly Slot[]) {
  const [hours, weekdays, cells] = [counts<number>(), counts<number>(), counts<string>()]
  const inWeek = counts<string>()
  for (const slot of slots) for (const hour of hoursOfSlot(slot)) inWeek.add(cellKey(slot.weekday, hour))
  for (const [day, rung] of days) {
    const weekday = weekdayOf(day)
    for (const { hour } of rung) {
      const key = cellKey(weekday, hour)
      const lessons = inWeek.of(key)
      hours.add(hour, lessons)
      weekdays.add(weekday, lessons)
      cells.add(key, lessons)
    }
  }
  return { hours, weekdays, cells }
}

/**
 * The lessons of the school's week, where the timetables tell them of every class that has pupils; of one class, where
 * it has no lessons in groups besides. Null where they do not: half the lessons are worse to weigh by than days.
 */
function lessonsKnown(
  { slots, classes, inClasses, lastDay }: Setting,
  classId: string | null
): Slot[] | null {
  const ofClasses = new Set(classes.map(({ id }) => id))
  if (classId !== null) {
    const hasGroups = [...slots.keys()].some((id) => !ofClasses.has(id))
    const own = slots.get(classId)
    return own && !hasGroups ? [...own] : null
  }
  const taught = inClasses.filter((each) => ofClasses.has(each.classId) && holdsOn(each, lastDay))
  const isKnown = slots.size > 0 && taught.every((each) => slots.has(each.classId))
  return isKnown ? [...slots.values()].flat() : null
}

/** Every class with pupils on the last day, and those that were: of these nothing can be weighed any more. */
function classRows({ classes, inClasses, lastDay }: Setting, times: (classId: string) => number) {
  const pupils = counts<string>()
  for (const each of inClasses) if (holdsOn(each, lastDay)) pupils.add(each.classId)
  return classes
    .map(({ id, name }) => ({
      classId: id,
      className: name,
      ...weighed(times(id), pupils.of(id), perHundred)
    }))
    .filter(({ count, of }) => count > 0 || of > 0)
    .sort((a, b) => inOrder(a.className, b.className))
}

/** The class a pupil was in on a day; null when in none. Of two the one they came into last. */
function classFinder(inClasses: readonly InClass[]): (pupilId: string, day: string) => string | null {
  const ofPupil = Map.groupBy(
    inClasses.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    ({ pupilId }) => pupilId
  )
  return (pupilId, day) => ofPupil.get(pupilId)?.findLast((each) => holdsOn(each, day))?.classId ?? null
}

const holdsOn = ({ from, until }: InClass, day: string): boolean =>
  from <= day && (until === null || day < until)

const cellKey = (weekday: number, hour: number): string => `${weekday} ${hour}`
function cellOf(key: string): { weekday: number; hour: number } {
  const [weekday = 0, hour = 0] = key.split(' ').map(Number)
  return { weekday, hour }
}

/** Each once; what is outside the lessons (-1) comes last. */
const sorted = (keys: readonly number[]): number[] =>
  [...new Set(keys)].sort((a, b) => (a < 0 ? 1 : b < 0 ? -1 : a - b))
