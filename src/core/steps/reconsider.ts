import type { CommandContext } from '../context'
import { governingOn, type Version } from '../ladder/store'
import type { Governing } from '../ladder/windows'
import { whatToDo, type Act } from './rules'
import { insertBasis, insertStep, insertStepEvent, lastChosen, standingOf, type Standing } from './store'

/** Where a pupil stands now in the window of a day, and the step this act made wait for a decision, if any. */
export interface Stand {
  readonly count: number
  readonly rung: number | null
  readonly stepId: string | null
}

/** Looks at a pupil's steps again after something changed in the window of this day. */
export async function reconsider(ctx: CommandContext, pupilId: string, day: string): Promise<Stand> {
  const governs = await governingOn(ctx.db, day)
  if (!governs) return offTheLadder
  return carryOut(
    ctx,
    pupilId,
    governs,
    await standingOf(ctx.db, pupilId, governs.window, governs.window.key)
  )
}

/** No ladder was in force: nothing is counted. */
export const offTheLadder: Stand = { count: 0, rung: null, stepId: null }

/** Does what the rules say for a standing that was read in this same transaction. */
export async function carryOut(
  ctx: CommandContext,
  pupilId: string,
  { version, window }: Governing<Version>,
  { offences, steps }: Standing
): Promise<Stand> {
  const { count, reached, acts } = whatToDo(offences, window, version, steps)
  let proposed: string | null = null
  for (const act of acts) {
    if (act.do === 'propose') {
      proposed = ctx.newId()
      const made = { id: proposed, pupilId, versionId: version.id, windowKey: window.key }
      await insertStep(ctx.db, { ...made, rung: act.rung, count })
      await insertBasis(ctx.db, proposed, act.on)
      await tell(ctx, proposed, 'proposed')
    } else {
      await turn(ctx, act)
      if (act.do === 'propose-again') proposed = act.step.id
    }
  }
  if (proposed) ctx.touch(proposed)
  return { count, rung: reached?.rung ?? null, stepId: proposed }
}

const states = {
  'propose-again': 'proposed',
  lapse: 'lapsed',
  'basis-gone': 'basis-gone'
} as const

async function turn(ctx: CommandContext, act: Exclude<Act, { do: 'propose' }>): Promise<void> {
  if ('on' in act) await insertBasis(ctx.db, act.step.id, act.on)
  if (act.do === 'rest') return
  if (act.do !== 'stand-again') return tell(ctx, act.step.id, states[act.do])
  await tell(ctx, act.step.id, 'approved', await lastChosen(ctx.db, act.step.id))
}

const tell = (
  { db, newId, now, actor }: CommandContext,
  stepId: string,
  kind: 'proposed' | 'lapsed' | 'basis-gone' | 'approved',
  said: { reason?: string; measures?: readonly string[] } = {}
): Promise<void> => insertStepEvent(db, { id: newId(), stepId, kind, at: now, by: actor.id, ...said })
