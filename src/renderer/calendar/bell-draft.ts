import type { Bell, BellWeekday } from '../../contract/calendar'
import { clockTyped } from '../permissions/when'

/** A lesson hour as it stands in the fields, right or not yet. */
export interface DraftHour {
  readonly key: number
  readonly hour: string
  readonly label: string
  readonly starts: string
  readonly ends: string
}
/** One weekday; 0 is every weekday alike. `ends` is empty when the day ends with its last hour. */
export interface DraftDay {
  readonly weekday: number
  readonly ends: string
  readonly hours: readonly DraftHour[]
}
export interface BellDraft {
  readonly id: string | null
  readonly name: string
  /** From when it is the usual one; null: only on days that name it. */
  readonly fromDay: string | null
  readonly days: readonly DraftDay[]
}

export type Field = 'hour' | 'label' | 'starts' | 'ends'
/** What is not right in a field: no number, no text, no clock time, twice, before its start, before the hour before. */
export type Trouble = 'number' | 'empty' | 'clock' | 'twice' | 'backwards' | 'overlap'
export type HourTroubles = Partial<Record<Field, Trouble>>

/** The begin day of the usual bell table of a new school: it has held since ever. */
export const sinceEver = '0001-01-01'

let keys = 0
const newKey = () => (keys += 1)

export const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
const two = (n: number) => String(n).padStart(2, '0')
/** A clock time so many minutes after midnight, the last of the day at most. */
export const clockAt = (minutes: number): string => {
  const at = Math.min(minutes, 23 * 60 + 59)
  return `${two(Math.floor(at / 60))}:${two(at % 60)}`
}

/** A bell table with all five school days (or the one that stands for all), to be changed. */
export function draftOf(bell: Bell): BellDraft {
  const present = bell.weekdays.map(({ weekday }) => weekday)
  const shown = present.includes(0) ? present : [...new Set([1, 2, 3, 4, 5, ...present])]
  const days = shown
    .toSorted((a, b) => a - b)
    .map((weekday) =>
      dayOf(
        bell.weekdays.find((one) => one.weekday === weekday),
        weekday
      )
    )
  return { id: bell.id, name: bell.name, fromDay: bell.fromDay, days }
}

const dayOf = (day: BellWeekday | undefined, weekday: number): DraftDay => ({
  weekday,
  ends: day?.ends ?? '',
  hours: (day?.hours ?? [])
    .toSorted((a, b) => (a.starts < b.starts ? -1 : 1))
    .map((hour) => ({ ...hour, key: newKey(), hour: String(hour.hour) }))
})

/** A table that was alike on every day, with the five school days to be changed one by one. */
export const perWeekday = (draft: BellDraft): BellDraft => ({
  ...draft,
  days: draft.days.flatMap((day) =>
    [1, 2, 3, 4, 5].map((weekday) => ({ ...day, weekday, hours: copied(day.hours) }))
  )
})

/** The same hours again, under keys of their own. */
export const copied = (hours: readonly DraftHour[]): DraftHour[] =>
  hours.map((hour) => ({ ...hour, key: newKey() }))

/** The hour that follows the last: fifty minutes, from where the last one ends. */
export function nextHour({ hours }: DraftDay, labelOf: (hour: number) => string): DraftHour {
  const numbers = hours.map(({ hour }) => Number(hour)).filter(Number.isFinite)
  const hour = Math.max(0, ...numbers) + 1
  const last = hours
    .flatMap(({ ends }) => clockTyped(ends) ?? [])
    .toSorted()
    .at(-1)
  const starts = last ?? '08:30'
  return {
    key: newKey(),
    hour: String(hour),
    label: labelOf(hour),
    starts,
    ends: clockAt(minutesOf(starts) + 50)
  }
}

/** Every lesson so many minutes, from the same first bell and with the same breaks between. */
export function shortened(draft: BellDraft, minutes: number): readonly DraftDay[] {
  return draft.days.map((day) => {
    let saved = 0
    const hours = day.hours.map((hour) => {
      const [from, until] = [minutesOf(hour.starts), minutesOf(hour.ends)]
      const starts = from - saved
      saved += until - from - minutes
      return { ...hour, starts: clockAt(starts), ends: clockAt(starts + minutes) }
    })
    return { ...day, ends: '', hours }
  })
}

/** What is not right yet, by hour; an empty map when the day can be saved. */
export function troublesOf({ hours }: DraftDay): ReadonlyMap<number, HourTroubles> {
  const found = new Map<number, HourTroubles>()
  const note = (key: number, field: Field, trouble: Trouble) =>
    found.set(key, { [field]: trouble, ...found.get(key) })
  const numbers = hours.map(({ hour }) => hour.trim())
  const timed: { key: number; from: string; until: string }[] = []
  hours.forEach((hour, at) => {
    const number = numbers[at] ?? ''
    if (!/^(\d|1\d|20)$/.test(number)) note(hour.key, 'hour', 'number')
    else if (numbers.indexOf(number) < at) note(hour.key, 'hour', 'twice')
    if (hour.label.trim() === '') note(hour.key, 'label', 'empty')
    const [from, until] = [clockTyped(hour.starts), clockTyped(hour.ends)]
    if (!from) note(hour.key, 'starts', 'clock')
    if (!until) note(hour.key, 'ends', 'clock')
    if (from && until && until <= from) note(hour.key, 'ends', 'backwards')
    else if (from && until) timed.push({ key: hour.key, from, until })
  })
  const inOrder = timed.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  inOrder.forEach(({ key, from }, at) => {
    const before = inOrder[at - 1]
    if (before && from < before.until) note(key, 'starts', 'overlap')
  })
  return found
}

/** Whether the end that was filled in is a clock time after the first bell. */
export function isEndFine({ ends, hours }: DraftDay): boolean {
  if (ends.trim() === '') return true
  const end = clockTyped(ends)
  const first = hours.flatMap(({ starts }) => clockTyped(starts) ?? []).toSorted()[0]
  return end !== null && first !== undefined && end > first
}

/** As it is saved; only asked of a draft without troubles. */
export const weekdaysOf = (draft: BellDraft): BellWeekday[] =>
  draft.days
    .filter(({ hours }) => hours.length > 0)
    .map(({ weekday, ends, hours }) => ({
      weekday,
      ends: clockTyped(ends),
      hours: hours.map(({ hour, label, starts, ends: until }) => ({
        hour: Number(hour),
        label: label.trim(),
        starts: clockTyped(starts) ?? '',
        ends: clockTyped(until) ?? ''
      }))
    }))

/** Whether two drafts say the same. */
export const isSame = (a: BellDraft, b: BellDraft): boolean => plain(a) === plain(b)
const plain = (draft: BellDraft) =>
  JSON.stringify(draft, (name, value: unknown) => (name === 'key' ? undefined : value))
