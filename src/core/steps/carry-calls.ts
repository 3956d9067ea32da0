import type { steps } from '../../contract/steps'
import { Refusal, type CommandContext, type Handler } from '../context'
import { rulesOf } from '../ladder/store'
import { lastDayBefore, toTakeAlong } from './carry-rules'
import { carriedOver, endCarries, insertCarry } from './carry-store'
import { pupilWithMentors } from './pupil'
import { reconsider } from './reconsider'
import { carriesOf, lookAt } from './store'

export const carryOver: Handler<typeof steps.carryOver> = async ({ pupilId, reason }, ctx) => {
  const { db, now, actor, newId } = ctx
  await whoIs(ctx, pupilId)
  const rules = await rulesOf(db)
  const governs = rules.on(ctx.today)
  if (!governs) throw new Refusal('no-ladder')
  const lastDay = lastDayBefore(governs, rules.on)
  if (lastDay === undefined) throw new Refusal('window-has-no-before')
  const { key, from } = governs.window
  if ((await carriedOver(db, pupilId, key)).length > 0) throw new Refusal('already-carried')
  const before = await lookAt(db, pupilId, lastDay, rules)
  const along = before ? toTakeAlong(before, lastDay, { governs, carries: await carriesOf(db, pupilId) }) : []
  if (along.length === 0) throw new Refusal('nothing-to-carry')
  const ids: string[] = []
  for (const one of along) {
    const id = newId()
    const said = { id, pupilId, reason, at: now, by: actor.id }
    await insertCarry(db, { ...said, ...one, kind: 'carry-over', windowKey: key, fromDay: from })
    ids.push(id)
  }
  ctx.touch(pupilId, ...ids)
  await lookAgain(ctx, pupilId, from)
  return { id: ids[0]!, count: new Set(along.flatMap(({ kept }) => kept)).size }
}

export const endCarryOver: Handler<typeof steps.endCarryOver> = async ({ pupilId, reason }, ctx) => {
  const { db, now, actor } = ctx
  await whoIs(ctx, pupilId)
  const governs = (await rulesOf(db)).on(ctx.today)
  const ids = governs ? (await carriedOver(db, pupilId, governs.window.key)).map(({ id }) => id) : []
  if (!governs || ids.length === 0) throw new Refusal('not-carried')
  await endCarries(db, ids, { at: now, by: actor.id, why: reason })
  ctx.touch(pupilId, ...ids)
  await lookAgain(ctx, pupilId, governs.window.from)
  return {}
}

async function whoIs({ db }: CommandContext, pupilId: string): Promise<void> {
  if (!(await pupilWithMentors(db, pupilId))) throw new Refusal('pupil-unknown')
}

/** What was taken along counts from the first day of the window on; a later step down may have made today another count. */
async function lookAgain(ctx: CommandContext, pupilId: string, from: string): Promise<void> {
  for (const day of new Set([from, ctx.today])) await reconsider(ctx, pupilId, { day })
}
