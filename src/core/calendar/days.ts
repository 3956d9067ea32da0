/** Where the school's clocks hang. Every school day and clock time is in this zone, over both DST changes. */
export const schoolZone = 'Europe/Amsterdam'

type WallParts = Readonly<Record<string, string>>

/** Reads the clock of a zone (IANA name) at an instant; throws a RangeError for a name that is no zone. */
function clockIn(timeZone: string): (instant: number) => WallParts {
  const wall = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23'
  })
  return (instant) => Object.fromEntries(wall.formatToParts(instant).map((part) => [part.type, part.value]))
}

const wallParts = clockIn(schoolZone)

/** Every call asks what day it is, and reading a zone's clock is slow: the last minute is remembered. */
let last = { minute: Number.NaN, day: '', clock: '' }

function wallMinute(instant: string): { readonly day: string; readonly clock: string } {
  const at = Math.floor(Date.parse(instant) / 60_000)
  if (at !== last.minute) {
    const { year, month, day, hour, minute } = wallParts(at * 60_000)
    last = { minute: at, day: `${year}-${month}-${day}`, clock: `${hour}:${minute}` }
  }
  return last
}

/** The school day (`YYYY-MM-DD`) on which an instant falls: 31 July 22:30Z is 1 August here. */
export const schoolDay = (instant: string): string => wallMinute(instant).day

/** The clock time (`HH:MM`) that hangs on the school's wall at an instant. */
export const clockTime = (instant: string): string => wallMinute(instant).clock

/**
 * For a zone (IANA name): the instant (milliseconds) at which its clock shows a wall time (`2026-10-25T02:30:00`). In
 * the night the clock goes forward an hour that does not exist moves on with it; in the night it goes back the first
 * of the two is meant. Throws a RangeError for a name that is no zone.
 */
export function instantsIn(zone: string): (wall: string) => number {
  const partsAt = zone === schoolZone ? wallParts : clockIn(zone)
  // Zones change their clocks on a quarter of an hour; a timetable asks for the same ones over and over.
  const known = new Map<number, number>()
  const offsetAt = (instant: number): number => {
    const quarter = Math.floor(instant / 900_000) * 900_000
    const before = known.get(quarter)
    if (before !== undefined) return before
    const { year, month, day, hour, minute, second } = partsAt(quarter)
    const offset = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - quarter
    if (known.size > 10_000) known.clear()
    known.set(quarter, offset)
    return offset
  }
  return (wall) => {
    const asIfUtc = Date.parse(`${wall}Z`)
    // Before the clock is put back its offset is the larger one: trying it first finds the first of two equal times.
    const [early, late] = [offsetAt(asIfUtc - 86_400_000), offsetAt(asIfUtc + 86_400_000)]
    const candidates = [asIfUtc - Math.max(early, late), asIfUtc - Math.min(early, late)] as const
    return candidates.find((instant) => instant + offsetAt(instant) === asIfUtc) ?? candidates[1]
  }
}

const schoolInstant = instantsIn(schoolZone)

/** The instant (UTC ISO) at which the school's clock shows this time on this day, over both DST changes. */
export const instantOf = (day: string, clock: string): string =>
  new Date(schoolInstant(`${day}T${clock}:00`)).toISOString()

/** The day a number of calendar days later (or earlier), whatever the clock does in between. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/** The Monday of the week a day is in. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day))
}

/** The school year a day is in, `2026-2027`: it runs from 1 August to 31 July. */
export function schoolYearOf(day: string): string {
  const year = Number(day.slice(0, 4))
  const starts = day.slice(5) >= '08-01' ? year : year - 1
  return `${starts}-${starts + 1}`
}

/** First and last day of a school year named `2026-2027`. */
export function schoolYearDays(schoolYear: string): { from: string; until: string } {
  const [from, until] = schoolYear.split('-')
  return { from: `${from}-08-01`, until: `${until}-07-31` }
}

/** Is someone born on this day of age (18, or as many years) on that day? Who is born on 29 February is so on 1 March. */
export const isOfAge = (bornOn: string | null, day: string, years = 18): boolean =>
  bornOn !== null && `${Number(bornOn.slice(0, 4)) + years}${bornOn.slice(4)}` <= day
