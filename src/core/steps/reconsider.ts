import type { OffenceKind } from '../../contract/catalogue'
import type { TrackCode } from '../../contract/ladder'
import type { CommandContext } from '../context'
import { trackFor } from '../ladder/rules'
import { rulesOf } from '../ladder/store'
import { climbsOn, type Climb, type Look } from './climbs'
import type { Act } from './rules'
import { carriesOf, insertBasis, insertStep, insertStepEvent, lastStanding, lookAt } from './store'

/** Where a pupil stands now in the window of a day, and the step this act made wait for a decision, if any. */
export interface Stand {
  readonly track: TrackCode
  readonly count: number
  readonly rung: number | null
  readonly stepId: string | null
}

/**
 * Looks at a pupil's steps again after something changed about an offence of this day: in its own window, and in
 * each later one into which that offence was taken along.
 */
export async function reconsider(
  ctx: CommandContext,
  pupilId: string,
  { day, id }: { readonly day: string; readonly id?: string }
): Promise<void> {
  const rules = await rulesOf(ctx.db)
  const carries = await carriesOf(ctx.db, pupilId)
  const later = carries.filter(({ kept }) => id !== undefined && kept.includes(id)).map((one) => one.fromDay)
  for (const each of new Set([day, ...later])) {
    const look = await lookAt(ctx.db, pupilId, each, rules)
    if (look) await carryOut(ctx, pupilId, look, each)
  }
}

/** No ladder was in force: nothing is counted. */
export const offTheLadder: Stand = { track: 'main', count: 0, rung: null, stepId: null }

/**
 * Does what the rules say for a standing that was read in this same transaction, on every branch; tells where the
 * pupil stands on the one an offence that counts so belongs to.
 */
export async function carryOut(
  ctx: CommandContext,
  pupilId: string,
  look: Look,
  day: string,
  about: { readonly counts: OffenceKind['counts']; readonly id?: string } = { counts: 'counts' }
): Promise<Stand> {
  const { version } = look.governs
  const own = trackFor(version, about.counts)
  let stand: Stand | null = null
  let proposed: string | null = null
  for (const climb of climbsOn(look, day)) {
    const made = await carryOutOne(ctx, pupilId, version.id, climb)
    const { track } = climb.branch
    proposed = made && (track === own || proposed === null) ? made : proposed
    // Of several windows that lie over each other the first is the day's own.
    const isOwn = track === own && (track !== 'direct' || climb.window.only === about.id)
    const { count, reached } = climb.verdict
    if (isOwn) stand ??= { track, count, rung: reached?.rung ?? null, stepId: null }
  }
  return { ...(stand ?? offTheLadder), stepId: proposed }
}

/** Returns the step that waits for a decision because of this, if any. */
async function carryOutOne(
  ctx: CommandContext,
  pupilId: string,
  versionId: string,
  { verdict, window, branch }: Climb
): Promise<string | null> {
  let proposed: string | null = null
  for (const act of verdict.acts) {
    if (act.do === 'propose') {
      proposed = ctx.newId()
      const made = { id: proposed, pupilId, versionId, windowKey: window.key, track: branch.track }
      await insertStep(ctx.db, { ...made, rung: act.rung, count: verdict.count })
      await insertBasis(ctx.db, proposed, act.on)
      await tell(ctx, proposed, 'proposed')
    } else {
      await turn(ctx, act)
      if (act.do === 'propose-again') proposed = act.step.id
    }
  }
  if (proposed) ctx.touch(proposed)
  return proposed
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
  const { kind, ...said } = (await lastStanding(ctx.db, act.step.id))!
  await tell(ctx, act.step.id, kind, said)
}

const tell = (
  { db, newId, now, actor }: CommandContext,
  stepId: string,
  kind: 'proposed' | 'lapsed' | 'basis-gone' | 'approved' | 'carried-out' | 'closed',
  said: { reason?: string; measures?: readonly string[] } = {}
): Promise<void> => insertStepEvent(db, { id: newId(), stepId, kind, at: now, by: actor.id, ...said })
