import type { Turn, offences } from '../../contract/offences'
import { Refusal, type CommandContext, type Handler } from '../context'
import { reconsider } from '../steps/reconsider'
import { offencesOf } from '../steps/store'
import { whyNotCorrect, type Correction } from './correcting-rules'
import { insertEvidence, insertWords } from './detail-store'
import { attachments } from './rules'
import { findOffence, insertOffenceEvent, keepAttachments, type FoundOffence } from './store'

export const withdraw: Handler<typeof offences.withdraw> = async ({ offenceId, reason }, ctx) => {
  await recount(ctx, await turn(ctx, 'withdraw', { offenceId, turn: 'withdrawn', reason }))
  return {}
}

export const reinstate: Handler<typeof offences.reinstate> = async ({ offenceId, reason }, ctx) => {
  await recount(ctx, await turn(ctx, 'reinstate', { offenceId, turn: 'reinstated', reason }))
  return {}
}

/** It counts until it is settled: neither this nor upholding it changes a count. */
export const contest: Handler<typeof offences.contest> = async ({ offenceId, who, reason }, ctx) => {
  await turn(ctx, 'contest', { offenceId, turn: 'contested', reason, who })
  return {}
}

export const uphold: Handler<typeof offences.uphold> = async ({ offenceId, reason }, ctx) => {
  await turn(ctx, 'uphold', { offenceId, turn: 'upheld', reason })
  return {}
}

export const addWords: Handler<typeof offences.addWords> = async ({ offenceId, words }, ctx) => {
  await theirs(ctx, 'add-words', offenceId)
  await insertWords(ctx, offenceId, words)
  return {}
}

export const addEvidence: Handler<typeof offences.addEvidence> = async ({ offenceId, evidence }, ctx) => {
  await theirs(ctx, 'add-evidence', offenceId)
  await insertEvidence(ctx, offenceId, [evidence])
  return {}
}

/** The offence, when this person may do this about it; says no otherwise. */
async function theirs(ctx: CommandContext, correction: Correction, offenceId: string): Promise<FoundOffence> {
  const offence = await findOffence(ctx.db, offenceId)
  if (!offence) throw new Refusal('offence-unknown')
  const whyNot = whyNotCorrect(correction, offence, ctx.actor, ctx.today)
  if (whyNot) throw new Refusal(whyNot)
  ctx.touch(offence.pupilId, offenceId)
  return offence
}

interface Said {
  readonly offenceId: string
  readonly turn: Turn
  readonly reason: string
  readonly who?: string
}

async function turn(
  ctx: CommandContext,
  correction: Correction,
  { offenceId, turn: kind, reason, who = '' }: Said
): Promise<FoundOffence> {
  const offence = await theirs(ctx, correction, offenceId)
  const said = { kind, at: ctx.now, by: ctx.actor.id, reason, who }
  await insertOffenceEvent(ctx.db, { id: ctx.newId(), offence_id: offenceId, ...said })
  return offence
}

/** What counted does not any more, or counts again: first among the reports of the same occurrence, then on the ladder. */
async function recount(ctx: CommandContext, offence: FoundOffence): Promise<void> {
  const { pupilId, day } = offence
  const thatDay = await offencesOf(ctx.db, pupilId, { from: day, until: day })
  await keepAttachments(ctx.db, attachments(thatDay, offence))
  await reconsider(ctx, pupilId, offence)
}
