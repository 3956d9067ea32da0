import { wholeWeeksSince } from '../calendar/school-weeks'
import { freeDaysIn } from '../calendar/year-store'
import type { Reading } from '../context'
import { rulesOf } from '../ladder/store'
import { carriesInto, offencesOfAll } from './all-pupils'
import { waitingStates } from './decisions'
import { isStanding } from './rules'
import { cleanWeeks, streakOn, type Streak } from './streak-rules'
import { streaksLeft, stepsOfPupils, type Present } from './streak-store'

/** A step down that is proposed: for whom, in which window, and the step it steps down from. */
export interface Due extends Streak {
  readonly pupilId: string
  readonly windowKey: string
  /** How many school weeks without an offence by now. */
  readonly weeks: number
  /** The one reached last on that branch; undefined when the count was taken along and there is none. */
  readonly step: Present | undefined
}

/**
 * Every step down that is due, of everyone or of some pupils: a handful of statements however many pupils there are.
 * None for a pupil about whom a decision waits: that is settled first.
 */
export async function streaksDue(db: Reading, today: string, pupilIds?: readonly string[]): Promise<Due[]> {
  const governs = (await rulesOf(db)).on(today)
  if (!governs?.version.stepDown || governs.version.window.kind === 'rolling') return []
  const { window } = governs
  const carries = await carriesInto(db, window.key)
  const kept = [...new Set([...carries.values()].flat().flatMap((carry) => carry.kept))]
  const span = { from: window.from, until: window.until, kept, ...(pupilIds && { pupilIds }) }
  const offences = await offencesOfAll(db, span)
  const oldest = [...offences.values()].flat().reduce((day, one) => (one.day < day ? one.day : day), today)
  const free = await freeDaysIn(db, oldest, today)
  const cleanFrom = cleanWeeks(free)
  const leftOn = await streaksLeft(db)
  const due = [...offences].flatMap(([pupilId, own]) => {
    const look = {
      governs,
      carries: carries.get(pupilId) ?? [],
      offences: own,
      steps: [],
      endingOn: () => undefined
    }
    return branches.flatMap((track) => {
      const streak = streakOn(look, track, { today, cleanFrom, leftOn: leftOn(pupilId, track) })
      if (!streak) return []
      return { ...streak, pupilId, windowKey: window.key, weeks: wholeWeeksSince(streak.since, today, free) }
    })
  })
  const steps = await stepsOfPupils(db, [...new Set(due.map(({ pupilId }) => pupilId))])
  const waiting = new Set(
    steps.filter(({ state }) => waitingStates.includes(state)).map(({ pupilId }) => pupilId)
  )
  return due
    .filter(({ pupilId }) => !waiting.has(pupilId))
    .map((one) => ({ ...one, step: lastStepOf(one, steps) }))
}
const branches = ['main', 'refusal'] as const

/** The step down that is due for one pupil on a branch; undefined when none is. */
export const streakFor = async (
  db: Reading,
  { pupilId, track }: { readonly pupilId: string; readonly track: string },
  today: string
): Promise<Due | undefined> => (await streaksDue(db, today, [pupilId])).find((one) => one.track === track)

/** The step reached last on a branch: one that stands, and of this window, before any other. */
function lastStepOf(one: Omit<Due, 'step'>, steps: readonly Present[]): Present | undefined {
  const weight = ({ state, windowKey }: Present) =>
    (isStanding(state) ? 2 : 0) + (windowKey.startsWith(one.windowKey) ? 1 : 0)
  return steps
    .filter(({ pupilId, track }) => pupilId === one.pupilId && track === one.track)
    .toSorted((a, b) => weight(b) - weight(a) || (a.id < b.id ? 1 : -1))[0]
}
