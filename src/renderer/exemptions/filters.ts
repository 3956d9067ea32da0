import type { Exemption } from '../../contract/exemptions'
import { plain } from '../../contract/names'
import { addDays } from '../calendar/days'

export const filters = ['now', 'soon', 'to-come', 'ended'] as const
export type Filter = (typeof filters)[number]

type Line = Pick<Exemption, 'state' | 'asks' | 'until' | 'pupilName' | 'className'>

const fourWeeks = 28 * 86_400_000

/** It asks what becomes of it, or ends within four weeks. */
export const endsSoon = ({ state, asks, until }: Line, today: string): boolean =>
  state === 'now' && (asks || Date.parse(until) - Date.parse(today) <= fourWeeks)

/** Does a line belong under a filter? */
export const fits = (line: Line, filter: Filter, today: string): boolean =>
  filter === 'soon' ? endsSoon(line, today) : line.state === filter

/** Does a line have what is typed, in its name or class? */
export const isAbout = ({ pupilName, className }: Line, typed: string): boolean =>
  plain(`${pupilName} ${className ?? ''}`).includes(plain(typed))

/** The day two weeks before the last one, in which there is time to ask; never before the first. */
export const usualReview = (from: string, until: string): string => {
  const early = addDays(until, -14)
  return early < from ? from : early
}

/** The last day of the school year a day is in. */
export const yearEnd = (day: string): string =>
  `${Number(day.slice(0, 4)) + (day.slice(5) >= '08-01' ? 1 : 0)}-07-31`
