import ICAL from 'ical.js'
import { addDays } from './days'
import type { Block } from './ics-text'

// Lengths beyond which no calendar program writes a line: what is longer was made to keep the reader busy.
const longestLine = 10_000
const longestRule = 300
const longestZone = 500

/** One line of a calendar: its values as text, dates as `2026-11-25`, times as `2026-11-25T10:20:00` (`Z`: in UTC). */
export interface Line {
  readonly values: readonly string[]
  readonly zone: string | undefined
}

const isNamed = (line: string, name: string): boolean =>
  line.length <= longestLine && /^[\w-]+/.exec(line)?.[0].toUpperCase() === name

/** The lines of an event with this name; those that cannot be understood are left out. */
export function linesOf(block: Block, name: string): Line[] {
  return block
    .filter((line) => isNamed(line, name))
    .flatMap((line) => {
      try {
        // A date that does not say it is one comes out as a time without figures.
        const [, { tzid }, , ...values] = ICAL.parse.property(line) as [string, { tzid?: unknown }, string]
        return [
          {
            values: values.map((value) => String(value).replace(/T::$/, '')),
            zone: typeof tzid === 'string' ? tzid : undefined
          }
        ]
      } catch {
        return []
      }
    })
}

const timeOf = (wall: string): ICAL.Time =>
  wall.length === 10 ? ICAL.Time.fromDateString(wall) : ICAL.Time.fromDateTimeString(wall)

/** How long `PT50M` or `P2D` takes, in milliseconds; 0 for what is no duration. */
export function durationOf(text: string): number {
  try {
    return ICAL.Duration.fromString(text).toSeconds() * 1000
  } catch {
    return 0
  }
}

type Zone = [name: string, lines: unknown[], parts: [string, [string, object, string, ZoneRule][]][]]
interface ZoneRule {
  readonly freq?: string
  readonly bymonth?: unknown
  readonly byday?: unknown
  until?: string
}

/**
 * The clock of a zone the file describes itself, for zones that are known by no other name. Only a clock that changes
 * on one weekday of one month is followed, which is how every program writes it.
 */
export function describedZone(block: Block): ((wall: string) => number) | undefined {
  if (block.length > longestZone) return undefined
  try {
    const data = ICAL.parse(block.join('\r\n')) as Zone
    const rules = data[2].flatMap(([, lines]) =>
      lines.flatMap(([name, , , rule]) => (name === 'rrule' ? [rule] : []))
    )
    for (const rule of rules) {
      const { freq, bymonth, byday } = rule
      if (freq !== 'YEARLY' || typeof bymonth !== 'number' || typeof byday !== 'string') return undefined
      rule.until ??= '2099-12-31T00:00:00'
    }
    const zone = new ICAL.Timezone(new ICAL.Component(data))
    return (wall) => Date.parse(`${wall}Z`) - zone.utcOffset(timeOf(wall)) * 1000
  } catch {
    return undefined
  }
}

/** What a rule of repetition says besides its pattern. */
interface Rule {
  /** Until when it repeats: a wall time, or an instant (`Z`); null when its pattern goes on. */
  readonly until: string | null
  /** The wall times from one day to another. `step` hears what looking for them costs, in dates. */
  times(fromDay: string, untilDay: string, step: (cost: number) => void): Iterable<string>
}

const followed = new Set(['BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS'])

/**
 * The rule by which an event repeats that begins at a wall time. Undefined for what no lesson or holiday has (by the second,
 * by week number), and for patterns the library would look for until the end of time.
 */
export function ruleOf(block: Block, start: string): Rule | undefined {
  const text = block.find((line) => isNamed(line, 'RRULE'))?.replace(/^[^:]*:/, '')
  if (text === undefined || text.length > longestRule) return undefined
  try {
    const rule = ICAL.Recur.fromString(text)
    const parts = rule.parts as Readonly<Record<string, readonly unknown[]>>
    const usual =
      ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(rule.freq) &&
      rule.interval <= 100 &&
      Object.keys(parts).every((part) => followed.has(part)) &&
      (rule.interval === 1 || !(parts['BYDAY'] ?? []).some((one) => /5/.test(String(one))))
    if (!usual) return undefined
    const until = rule.until?.toString() ?? null
    return {
      until,
      times: (fromDay, untilDay, step) => timesOf(rule, movedUp(rule, start, fromDay), untilDay, step)
    }
  } catch {
    return undefined
  }
}

/** A later start from which the same dates follow, so that a lesson of ten years is not counted out from the first. */
function movedUp(rule: ICAL.Recur, start: string, fromDay: string): string {
  if (rule.count !== null || start > fromDay) return start
  const [day, time] = [start.slice(0, 10), start.slice(10)]
  if (rule.freq === 'DAILY' || rule.freq === 'WEEKLY') {
    const unit = rule.interval * (rule.freq === 'DAILY' ? 1 : 7)
    const days = (Date.parse(fromDay) - Date.parse(day)) / 86_400_000
    return addDays(day, Math.floor(days / unit) * unit) + time
  }
  const year = String(Number(fromDay.slice(0, 4)) - 1)
  return rule.interval === 1 && day.slice(8) <= '28' && year > day.slice(0, 4) ? year + start.slice(4) : start
}

function* timesOf(
  rule: ICAL.Recur,
  start: string,
  untilDay: string,
  step: (cost: number) => void
): Generator<string> {
  // Looking for a date ends there, whether one is found or not.
  const last = ICAL.Time.fromDateString(untilDay)
  rule.until = last
  let found = false
  // A yearly rule lays out a whole year at a time, from the first on.
  if (rule.freq === 'YEARLY') step(10 * Math.max(last.year - Number(start.slice(0, 4)), 1))
  try {
    const dates = rule.iterator(timeOf(start))
    const holds = dates.check_contracting_rules.bind(dates)
    dates.check_contracting_rules = () => {
      step(1)
      return dates.last.compare(last) > 0 || holds()
    }
    for (let next = dates.next(); next && next.compare(last) <= 0; next = dates.next()) {
      step(1)
      found = true
      yield next.toString()
    }
  } catch {
    // The pattern contradicts itself.
  }
  // What is certain of a pattern that never comes true is the date it begins on.
  if (!found) yield start
}
