import { instantsIn, schoolZone } from './days'
import { describedZone, linesOf } from './ical'
import type { Block } from './ics-text'

const mostZones = 40

/** A moment as the file has it, and when that is. */
export interface Time {
  /** `2026-11-25`, or with a clock time `2026-11-25T10:20:00`. */
  readonly wall: string
  readonly clock: Clock
  /** The day, or the instant in milliseconds: moments with the same key are the same. */
  readonly key: string
}
/** The instant, in milliseconds, at which a zone's clock shows a wall time. */
type Clock = (wall: string) => number
export type Zones = (name: string | undefined) => Clock

export const isWholeDay = ({ wall }: Time): boolean => wall.length === 10
export const dayOf = ({ wall }: Time): string => wall.slice(0, 10)
export const instantOf = ({ clock, wall }: Time): number => clock(wall)

export function timeAt(wall: string, clock: Clock): Time {
  return { wall, clock, key: wall.length === 10 ? wall : String(clock(wall)) }
}

/** The moments a line names; what is no date of this or the last century is left out. */
export function timesIn(
  block: Block,
  name: string,
  zones: Zones,
  isWanted = (_wall: string) => true
): Time[] {
  return linesOf(block, name).flatMap(({ values, zone }) =>
    values
      .filter(
        (value) =>
          /^(19|20|21)\d\d-\d\d-\d\d(T\d\d:\d\d:\d\dZ?)?$/.test(value) && isReal(value) && isWanted(value)
      )
      .map((value) => (value.endsWith('Z') ? timeAt(value.slice(0, -1), utc) : timeAt(value, zones(zone))))
  )
}

/** 31 February is not a day, and 25:00 not a time. */
function isReal(value: string): boolean {
  const instant = Date.parse(value.length === 10 ? value : `${value.slice(0, 19)}Z`)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value.slice(0, 19))
}

const utc: Clock = (wall) => Date.parse(`${wall}Z`)

/**
 * The clocks of a file: by the zone's own name, otherwise as the file describes it, otherwise the school's. The name
 * goes first because it knows every change of the clock, and a description often only this year's.
 */
export function zonesOf(described: readonly Block[]): Zones {
  const school = instantsIn(schoolZone)
  const known = new Map<string | undefined, Clock>([[undefined, school]])
  const blocks = new Map(
    described.slice(0, mostZones).map((block) => [linesOf(block, 'TZID')[0]?.values[0], block])
  )
  const find = (name: string): Clock => {
    // Some programs put their own name before it: /mozilla.org/20050126_1/Europe/Amsterdam.
    const parts = name.split('/').filter(Boolean)
    for (const candidate of [parts.slice(-2).join('/'), parts.slice(-3).join('/'), name])
      try {
        return instantsIn(candidate)
      } catch {
        continue
      }
    const block = blocks.get(name)
    return (block && describedZone(block)) ?? school
  }
  return (name) => {
    const clock = known.get(name) ?? (name !== undefined && known.size <= mostZones ? find(name) : school)
    known.set(name, clock)
    return clock
  }
}
