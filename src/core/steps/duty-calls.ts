import type { duty as contract } from '../../contract/duty'
import { staffNames } from '../accounts/store'
import { addDays } from '../calendar/days'
import { daysFrom } from '../calendar/store'
import { Refusal, type CommandContext, type Handler, type Reading } from '../context'
import {
  isAskedFor,
  lastOfSchoolDays,
  whyNotEndDuty,
  whyNotExtendDuty,
  whyNotSetDuty
} from '../exemptions/duty-rules'
import { dutiesOf, insertDuty, insertDutyEvent, type FoundDuty } from '../exemptions/duty-store'
import { myStep } from './of-mine'

const dutyOf = async (db: Reading, stepId: string): Promise<FoundDuty | undefined> =>
  (await dutiesOf(db, { stepId }))[0]

export const duty: Handler<typeof contract.duty> = async ({ stepId }, ctx) => {
  await myStep(ctx, stepId)
  const one = await dutyOf(ctx.db, stepId)
  if (!one) return { duty: null }
  const names = await staffNames(ctx.db)
  const { id, from, until } = one
  return {
    duty: {
      id,
      from,
      until,
      running: isAskedFor(one) && until >= ctx.today && until >= from,
      story: one.story.map((fact) => ({ ...fact, by: names.get(fact.by) ?? '' }))
    }
  }
}

export const setDuty: Handler<typeof contract.setDuty> = async ({ stepId, from, schoolDays }, ctx) => {
  const step = await directed(ctx, stepId)
  const hasDuty = (await dutyOf(ctx.db, stepId)) !== undefined
  const whyNot = whyNotSetDuty({ state: step.state, chosen: step.chosen, hasDuty }, from, ctx.today)
  if (whyNot) throw new Refusal(whyNot)
  const id = ctx.newId()
  await insertDuty(ctx.db, {
    id,
    pupil_id: step.pupilId,
    step_id: stepId,
    from_day: from,
    school_days: schoolDays,
    until_day: await schoolDaysOn(ctx.db, from, schoolDays),
    at: ctx.now,
    by: ctx.actor.id
  })
  ctx.touch(id)
  return { id }
}

export const extendDuty: Handler<typeof contract.extendDuty> = async (wish, ctx) => {
  await directed(ctx, wish.stepId)
  const one = await dutyOf(ctx.db, wish.stepId)
  const whyNot = whyNotExtendDuty(one, ctx.today)
  if (whyNot || !one) throw new Refusal(whyNot ?? 'no-duty')
  const until = await schoolDaysOn(ctx.db, addDays(one.until, 1), wish.schoolDays)
  await happens(ctx, one, 'extended', until, wish.reason)
  return {}
}

export const endDuty: Handler<typeof contract.endDuty> = async ({ stepId, lastDay, reason }, ctx) => {
  await directed(ctx, stepId)
  const one = await dutyOf(ctx.db, stepId)
  const whyNot = whyNotEndDuty(one, lastDay, ctx.today)
  if (whyNot || !one) throw new Refusal(whyNot ?? 'no-duty')
  await happens(ctx, one, 'ended', lastDay, reason)
  return {}
}

/** The step with this id; only a director comes here, so every step is theirs. */
async function directed(ctx: CommandContext, stepId: string) {
  const { pupilId, state, chosen } = await myStep(ctx, stepId)
  return { pupilId, state, chosen }
}

/** The last of so many school days from a day on; refused when the calendar of the coming year has too few. */
async function schoolDaysOn(db: Reading, from: string, schoolDays: number): Promise<string> {
  const until = lastOfSchoolDays(await daysFrom(db, from, addDays(from, 400)), schoolDays)
  if (until === undefined) throw new Refusal('no-school-then')
  return until
}

async function happens(
  ctx: CommandContext,
  { id }: FoundDuty,
  kind: 'extended' | 'ended',
  until: string,
  reason: string
): Promise<void> {
  await insertDutyEvent(ctx.db, {
    id: ctx.newId(),
    duty_id: id,
    kind,
    at: ctx.now,
    by: ctx.actor.id,
    until_day: until,
    reason
  })
  ctx.touch(id)
}
