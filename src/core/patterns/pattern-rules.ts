import type { Hour } from '../../contract/calendar'
import type { Place } from '../../contract/offences'
import { weekdayOf } from '../calendar/days'
import { hourKey, hourOf } from '../calendar/hour-key'
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
  /** In the order of the catalogue. */
  readonly kinds: readonly { readonly id: string; readonly label: string }[]
}

export interface Narrowed {
  readonly kindId: string | null
  readonly classId: string | null
}

const places: readonly Place[] = ['lesson', 'break', 'grounds', 'trip', 'outside']

/** Per how much is counted: days look a fortnight's worth, classes a school's worth. */
const perDays = 10
const perPupils = 100

/**
 * When, where and in which classes offences happen. A raw count misleads: there are more Tuesdays than Mondays in a
 * school year, more first hours than ninth, and larger classes than others; so each number is weighed. What was chosen
 * narrows every figure but the one it is chosen in.
 */
export function patternsOf(counted: readonly CountedAt[], setting: Setting, { kindId, classId }: Narrowed) {
  const { days, kinds } = setting
  const classOf = classFinder(setting.inClasses)
  const [hours, weekdays, at] = [counts<number>(), counts<number>(), counts<Place>()]
  const [cells, ofKind, ofClass] = [counts<string>(), counts<string>(), counts<string | null>()]
  let [total, otherDays] = [0, 0]
  for (const one of counted) {
    const inClass = classOf(one.pupilId, one.day)
    const isOfKind = kindId === null || one.kindId === kindId
    const isOfClass = classId === null || inClass === classId
    if (!days.has(one.day)) {
      if (isOfKind && isOfClass) otherDays++
      continue
    }
    if (isOfKind) ofClass.add(inClass)
    if (isOfClass) ofKind.add(one.kindId)
    if (!isOfKind || !isOfClass) continue
    total++
    const weekday = weekdayOf(one.day)
    hours.add(one.hour)
    weekdays.add(weekday)
    at.add(one.place)
    if (one.hour >= 0) cells.add(cellKey(weekday, one.hour))
  }
  const had = daysHad(days)
  return {
    total,
    otherDays,
    hours: sorted([...had.hours.keys(), ...hours.keys()]).map((hour) => ({
      hour: hourOf(hour),
      ...weighed(hours.of(hour), hour === hourKey(null) ? days.size : had.hours.of(hour), perDays)
    })),
    weekdays: sorted([...had.weekdays.keys(), ...weekdays.keys()]).map((weekday) => ({
      weekday,
      ...weighed(weekdays.of(weekday), had.weekdays.of(weekday), perDays)
    })),
    cells: [...new Set([...had.cells.keys(), ...cells.keys()])].map((key) => ({
      ...cellOf(key),
      ...weighed(cells.of(key), had.cells.of(key), perDays)
    })),
    places: places.map((place) => ({ place, count: at.of(place) })).filter(({ count }) => count > 0),
    kinds: kinds
      .map(({ id, label }) => ({ kindId: id, label, count: ofKind.of(id) }))
      .filter(({ kindId: id, count }) => count > 0 || id === kindId),
    classes: classRows(setting, ofClass.of),
    noClass: ofClass.of(null)
  }
}

/** How many of the days had each weekday, each hour and each hour of a weekday. */
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
  return { hours, weekdays, cells }
}

/** Every class with pupils on the last day, and those that were: of these nothing can be weighed any more. */
function classRows({ classes, inClasses, lastDay }: Setting, times: (classId: string) => number) {
  const pupils = counts<string>()
  for (const each of inClasses) if (holdsOn(each, lastDay)) pupils.add(each.classId)
  return classes
    .map(({ id, name }) => ({
      classId: id,
      className: name,
      ...weighed(times(id), pupils.of(id), perPupils)
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
