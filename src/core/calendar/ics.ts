import { addDays, schoolDay } from './days'
import { durationOf, linesOf, ruleOf } from './ical'
import { blocksOf, textOf, type Block } from './ics-text'
import { dayOf, instantOf, isWholeDay, timeAt, timesIn, zonesOf, type Time, type Zones } from './ics-times'

/** One appointment of a calendar file: of what repeats there is one for each time it takes place. */
export interface CalendarEvent {
  /** The same for every repetition. */
  readonly uid: string
  readonly summary: string
  readonly location: string
  readonly description: string
  readonly wholeDay: boolean
  /** When it begins: an instant (UTC ISO); of whole days the first one, `YYYY-MM-DD`. */
  readonly start: string
  /** When it ends: an instant (UTC ISO); of whole days the last one, included. */
  readonly end: string
  readonly cancelled: boolean
}

/** School days, first and last included: what lies outside is not read. */
export interface Window {
  readonly from: string
  readonly until: string
}

export type CalendarRead = { ok: CalendarEvent[] } | { refused: 'not-a-calendar' | 'empty' | 'too-large' }

const mostBytes = 5 * 1024 * 1024
const mostEvents = 20_000
/** Dates looked at in one file for what repeats: five times as many as may take place. */
const mostSteps = 100_000
const longestText = 2000
const longestDays = 400
const oneDay = 86_400_000

/**
 * Reads a calendar file (.ics): the events that touch the window, in order of time; none may be left. Times without a
 * zone are the school's. Refuses what is no calendar or breaks off, a calendar without a single event, and what is too
 * much to read (5 MB, 20,000 events). An event that cannot be understood is left out: one odd appointment must not
 * cost a teacher the timetable.
 */
export function readCalendar(bytes: Uint8Array, window: Window): CalendarRead {
  if (bytes.length > mostBytes) return { refused: 'too-large' }
  const blocks = blocksOf(textOf(bytes))
  if (!blocks) return { refused: 'not-a-calendar' }
  if (blocks.events.length === 0) return { refused: 'empty' }
  const zones = zonesOf(blocks.zones)
  const drafts = blocks.events.flatMap((block) => draftOf(block, zones) ?? [])
  // What stands elsewhere under its own RECURRENCE-ID does not take place at its usual time.
  const moved = new Set(drafts.flatMap(({ uid, instead }) => (instead ? [`${uid} ${instead.key}`] : [])))
  const found: CalendarEvent[] = []
  let steps = mostSteps
  for (const draft of drafts) {
    const times = timesOf(draft, zones, window, (cost) => (steps -= cost))
    const own = draft.instead ? times : times.filter(({ key }) => !moved.has(`${draft.uid} ${key}`))
    for (const event of eventsAt(draft, own, window)) found.push(event)
    if (steps < 0 || found.length > mostEvents) return { refused: 'too-large' }
  }
  return { ok: found.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)) }
}

interface Draft {
  readonly uid: string
  readonly block: Block
  readonly start: Time
  /** In milliseconds; of whole days a number of days. */
  readonly length: number
  /** The time of its series that this one stands in for. */
  readonly instead: Time | undefined
}

function draftOf(block: Block, zones: Zones): Draft | undefined {
  const [start] = timesIn(block, 'DTSTART', zones)
  if (!start) return undefined
  const lasts = lengthOf(block, start, timesIn(block, 'DTEND', zones)[0])
  if (!(lasts <= longestDays * oneDay)) return undefined
  return {
    uid: firstOf(block, 'UID'),
    block,
    start,
    length: isWholeDay(start) ? Math.max(Math.round(lasts / oneDay), 1) : Math.max(lasts, 0),
    instead: timesIn(block, 'RECURRENCE-ID', zones)[0]
  }
}

/** In milliseconds. The end of whole days is the day after the last one. */
function lengthOf(block: Block, start: Time, end: Time | undefined): number {
  if (!end) return durationOf(firstOf(block, 'DURATION'))
  if (isWholeDay(start)) return Date.parse(dayOf(end)) - Date.parse(start.wall)
  return isWholeDay(end) ? 0 : instantOf(end) - instantOf(start)
}

/** When an event takes place, as far as the window goes. */
function timesOf(draft: Draft, zones: Zones, window: Window, step: (cost: number) => void): Time[] {
  const { block, start, instead } = draft
  if (instead) return [start]
  // What began before the window may reach into it, and a clock elsewhere may show another day.
  const [first, last] = [addDays(window.from, -longestDays), addDays(window.until, 2)]
  const rule = ruleOf(block, start.wall)
  const times: Time[] = rule ? [] : [start]
  for (const wall of rule?.times(first, last, step) ?? []) {
    if (wall < first) continue
    const time = timeAt(wall, start.clock)
    if (rule && isPast(time, rule.until)) break
    times.push(time)
  }
  const isNear = (wall: string): boolean => first <= wall && wall <= last
  const dropped = new Set(timesIn(block, 'EXDATE', zones, isNear).map(({ key }) => key))
  const added = timesIn(block, 'RDATE', zones, isNear).filter(({ wall }) => wall.length === start.wall.length)
  const all = [...times, ...added]
  return [...new Map(all.map((time) => [time.key, time])).values()].filter(
    (time) => !dropped.has(time.key) && !dropped.has(dayOf(time))
  )
}

/** The last repetition may be given as a day, as a wall time or as an instant. */
function isPast(time: Time, until: string | null): boolean {
  if (until === null) return false
  if (until.length === 10 || isWholeDay(time)) return dayOf(time) > until.slice(0, 10)
  return until.endsWith('Z') ? instantOf(time) > Date.parse(until) : time.wall > until
}

function eventsAt(draft: Draft, times: readonly Time[], { from, until }: Window): CalendarEvent[] {
  const { block, start, length, uid } = draft
  const wholeDay = isWholeDay(start)
  const spans = times
    .map((time) =>
      wholeDay
        ? { start: time.wall, end: addDays(time.wall, length - 1) }
        : { start: isoOf(instantOf(time)), end: isoOf(instantOf(time) + length) }
    )
    .filter(({ start, end }) =>
      wholeDay ? start <= until && end >= from : schoolDay(start) <= until && schoolDay(end) >= from
    )
  if (spans.length === 0) return []
  const said = {
    uid,
    summary: firstOf(block, 'SUMMARY'),
    location: firstOf(block, 'LOCATION'),
    description: firstOf(block, 'DESCRIPTION'),
    wholeDay,
    cancelled: firstOf(block, 'STATUS').toUpperCase() === 'CANCELLED'
  }
  return spans.map((span) => ({ ...said, ...span }))
}

const isoOf = (instant: number): string => new Date(instant).toISOString()

function firstOf(block: Block, name: string): string {
  return (linesOf(block, name)[0]?.values[0] ?? '').slice(0, longestText).trim()
}
