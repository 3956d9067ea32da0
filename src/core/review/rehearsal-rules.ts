import type { Ladder, Rehearsed, TrackCode } from '../../contract/ladder'
import { schoolYearDays, schoolYearOf } from '../calendar/days'
import { trackOf } from '../ladder/rules'
import type { Version } from '../ladder/version'
import type { Known } from '../steps/rules'
import { isBreach } from '../steps/streak-rules'
import { replay, type Made, type Under } from './replay-rules'

/** What a year came to for a school: the steps of all its pupils taken together, with every rung of its ladders. */
export function tally(all: readonly (readonly Made[])[], ladders: readonly Ladder[]): Rehearsed {
  const rungs = new Map<string, { track: TrackCode; rung: number; title: string; steps: number }>()
  const lineOf = (track: TrackCode, rung: number, title: string) => {
    const key = `${track} ${rung} ${title}`
    const line = rungs.get(key) ?? { track, rung, title, steps: 0 }
    rungs.set(key, line)
    return line
  }
  for (const ladder of ladders)
    for (const track of ['main', 'refusal'] as const)
      trackOf(ladder, track).rungs.forEach(({ title }, index) => lineOf(track, index + 1, title))
  const steps = all.flat()
  for (const { track, rung, said } of steps) lineOf(track, rung, said.title).steps++
  return {
    steps: steps.length,
    letters: steps.filter(({ said }) => said.letter !== null).length,
    pupils: all.filter((made) => made.length > 0).length,
    forDirector: steps.filter(({ said }) => said.decider === 'director').length,
    perRung: [...rungs.values()].sort(
      (a, b) => order.indexOf(a.track) - order.indexOf(b.track) || a.rung - b.rung
    )
  }
}
const order: readonly TrackCode[] = ['main', 'refusal', 'direct']

/** One pupil's year under both ladders. */
export interface Compared {
  readonly pupilId: string
  readonly offences: number
  readonly present: readonly Made[]
  readonly draft: readonly Made[]
}

/** The year of every pupil who broke a rule in it, under the ladders in force and under a draft. */
export const compare = (
  offences: ReadonlyMap<string, readonly Known[]>,
  { present, draft }: { readonly present: Under; readonly draft: Under }
): Compared[] =>
  [...offences].flatMap(([pupilId, own]) => {
    const breaches = own.filter(isBreach).length
    if (breaches === 0) return []
    return [{ pupilId, offences: breaches, present: replay(own, present), draft: replay(own, draft) }]
  })

const difference = ({ present, draft }: Compared): number => Math.abs(draft.length - present.length)

/** For whom a draft makes most difference, most first; nobody for whom it makes none. */
export const mostChanged = (pupils: readonly Compared[], most: number): Compared[] =>
  pupils
    .filter((one) => difference(one) > 0)
    .sort(
      (a, b) => difference(b) - difference(a) || b.offences - a.offences || (a.pupilId < b.pupilId ? -1 : 1)
    )
    .slice(0, most)

/** Those of some versions, oldest first, that governed a day of a year: one followed on its own first day never did. */
export const inForceIn = (versions: readonly Version[], from: string, until: string): Version[] =>
  versions.filter(({ effectiveFrom }, at) => {
    const next = versions[at + 1]?.effectiveFrom ?? '9999-12-31'
    return effectiveFrom <= until && next > from && next > effectiveFrom
  })

/**
 * Which school year is replayed: the last one that is over, as long as something happened in it; otherwise this one
 * until today; otherwise the last before that with anything in it. Undefined when there is none at all.
 */
export function yearToReplay(
  years: ReadonlySet<string>,
  today: string
): { readonly from: string; readonly until: string } | undefined {
  const present = schoolYearOf(today)
  const [starts] = present.split('-').map(Number)
  const before = `${starts! - 1}-${starts}`
  if (years.has(before)) return schoolYearDays(before)
  if (years.has(present)) return { from: schoolYearDays(present).from, until: today }
  const earlier = [...years]
    .filter((year) => year < before)
    .sort()
    .at(-1)
  return earlier === undefined ? undefined : schoolYearDays(earlier)
}
