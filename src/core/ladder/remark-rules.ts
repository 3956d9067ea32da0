import type { LadderRemark, Measure, Rung, Track, Window } from '../../contract/ladder'

type RungRemark = Exclude<LadderRemark, 'no-rungs' | 'nothing-after-last' | 'step-down-needs-fixed-window'>
/** Something about a rung (counted from 1), or about the track as a whole (null). */
export interface Remark {
  readonly rung: number | null
  readonly what: LadderRemark
}

const isWithin = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((one) => all.includes(one))
const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  isWithin(some, others) && isWithin(others, some)

/** Exactly the same is proposed: to the same person, with the same letter and the same to be done first. */
const isSame = (rung: Rung, before: Rung): boolean =>
  areSame(rung.measures, before.measures) &&
  areSame(rung.needs, before.needs) &&
  rung.decider === before.decider &&
  rung.letter === before.letter

/** The director hands it back to the mentor, or part of what was proposed before is proposed now. */
const isMilder = (rung: Rung, before: Rung): boolean =>
  (rung.decider === 'mentor' && before.decider === 'director') || isLess(rung.measures, before.measures)
const isLess = (some: readonly Measure[], all: readonly Measure[]): boolean =>
  isWithin(some, all) && !isWithin(all, some)

const schoolDaysInWeek = 5
/** More than one counted offence on every school day of the window: no pupil comes that far. */
const isOutOfReach = ({ at }: Rung, window: Window): boolean =>
  window.kind === 'rolling' && at > window.weeks * schoolDaysInWeek

/** Letters that tell the parents of something the school does not do without having spoken with them (S0-19). */
const spokenFirst: ReadonlySet<Rung['letter']> = new Set(['director', 'collect', 'warning'])

const hasRemark: Readonly<
  Record<RungRemark, (rung: Rung, before: Rung | undefined, window: Window) => boolean>
> = {
  'same-as-before': (rung, before) => before !== undefined && isSame(rung, before),
  'milder-than-before': (rung, before) => before !== undefined && isMilder(rung, before),
  unreachable: (rung, _before, window) => isOutOfReach(rung, window),
  'letter-without-contact': ({ letter, needs }) =>
    spokenFirst.has(letter) && !needs.includes('guardian-contact'),
  'no-clause': ({ clause }) => clause.trim() === ''
}
const remarks = Object.keys(hasRemark) as RungRemark[]

/**
 * What a school probably did not mean with these rungs, from the first to the last, and then with the track as a
 * whole. A rung is out of reach when a rolling window has fewer school days than it asks offences. A school year has
 * more school days than a rung can ask, and how long a term lasts a ladder does not say.
 */
export function remarksOn({ rungs, afterLast }: Track, window: Window): Remark[] {
  if (rungs.length === 0) return [{ rung: null, what: 'no-rungs' }]
  const onRungs = rungs.flatMap((rung, index) =>
    remarks
      .filter((what) => hasRemark[what](rung, rungs[index - 1], window))
      .map((what) => ({ rung: index + 1, what }))
  )
  return afterLast.kind === 'none' ? [...onRungs, { rung: null, what: 'nothing-after-last' }] : onRungs
}
