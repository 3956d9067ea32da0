import {
  measures,
  type Finding,
  type Ladder,
  type LadderFault,
  type Measure,
  type MeasureFacts,
  type Rung,
  type Stay,
  type Track
} from '../../contract/ladder'
import { remarksOn } from './remark-rules'

const facts: Readonly<Record<Measure, MeasureFacts>> = measures
const isDirectors = (measure: Measure): boolean => facts[measure].decider === 'director'
const isApart = (measure: Measure): boolean => facts[measure].apart === true

const stays: readonly Stay[] = ['none', 'lesson', 'day', 'longer']
const isLonger = (one: Stay, other: Stay): boolean => stays.indexOf(one) > stays.indexOf(other)

/** What this rung's decider can come to: a mentor is offered no more than a mentor may choose. */
const within = ({ measures, menu, decider }: Rung): readonly Measure[] =>
  decider === 'director' ? [...measures, ...menu] : [...measures, ...menu.filter((one) => !isDirectors(one))]

const hasFault: Readonly<Record<LadderFault, (rung: Rung, before: Rung | undefined) => boolean>> = {
  // Misordered thresholds send the second letter first elsewhere (E1).
  'rungs-not-rising': ({ at }, before) => before !== undefined && at <= before.at,
  'director-only-measure': ({ decider, measures }) =>
    decider === 'mentor' && measures.some((one) => isDirectors(one) && !isApart(one)),
  'measure-apart': ({ decider, measures, menu }) =>
    [...measures, ...(decider === 'mentor' ? menu : [])].some(isApart),
  'measure-twice': ({ measures, menu }) =>
    new Set([...measures, ...menu]).size < measures.length + menu.length,
  'stay-too-short': (rung) => within(rung).some((one) => isLonger(facts[one].stays ?? 'none', rung.stay)),
  // Past the school day only the director keeps a device (dutch-schools 5.4).
  'stay-past-day': ({ decider, stay }) => decider === 'mentor' && stay === 'longer'
}
const faults = Object.keys(hasFault) as LadderFault[]

const branchesOf = (ladder: Ladder): { readonly track: Finding['track']; readonly of: Track }[] => [
  { track: 'main', of: ladder },
  ...(ladder.refusal ? [{ track: 'refusal' as const, of: ladder.refusal }] : [])
]

const faultsIn = (ladder: Ladder) =>
  branchesOf(ladder).flatMap(({ track, of: { rungs } }) =>
    rungs.flatMap((rung, index) =>
      faults
        .filter((what) => hasFault[what](rung, rungs[index - 1]))
        .map((what) => ({ track, rung: index + 1, what, fault: true }))
    )
  )

/** Why a school may not keep this ladder: the first thing that is wrong with it. */
export const faultOf = (ladder: Ladder): LadderFault | undefined => faultsIn(ladder)[0]?.what

/**
 * All there is to look at in a draft, from the first rung to the last: what is wrong, which stands in the way of
 * keeping it, and then what the school probably did not mean, which does not.
 */
export const findingsOf = (ladder: Ladder): Finding[] => [
  ...faultsIn(ladder),
  ...branchesOf(ladder).flatMap(({ track, of }) =>
    remarksOn(of, ladder.window).map((remark) => ({ track, ...remark, fault: false }))
  ),
  ...(ladder.stepDown && ladder.window.kind === 'rolling'
    ? [{ track: 'main' as const, rung: null, what: 'step-down-needs-fixed-window' as const, fault: false }]
    : [])
]
