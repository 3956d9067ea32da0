import type { exemptions } from '../../contract/exemptions'
import { findStaff, staffNames } from '../accounts/store'
import { Refusal, type CommandContext, type Handler } from '../context'
import { isAskedFor } from './duty-rules'
import { dutiesOf } from './duty-store'
import {
  asksReview,
  saysTheSame,
  stateOn,
  whyNotEnd,
  whyNotExtend,
  whyNotGrant,
  whyNotReview,
  type Days,
  type Happened,
  type Holding
} from './rules'
import {
  allExemptions,
  countDevices,
  exemptionsOf,
  findExemption,
  insertExemption,
  insertExemptionEvent,
  isAtSchool,
  namesOf,
  type Found
} from './store'

const listed = (
  one: Found,
  names: Awaited<ReturnType<typeof namesOf>>,
  today: string
): Awaited<ReturnType<typeof register>>[number] => {
  const { id, pupilId, from, until, reviewOn, stays, places } = one
  const { name, sortName, className } = names.get(pupilId)!
  const who = { pupilId, pupilName: name, sortName, className }
  const holds = { from, until, stays: [...stays], places: [...places] }
  return { id, ...who, ...holds, reviewOn, state: stateOn(one, today), asks: asksReview(one, today) }
}

export const register: Handler<typeof exemptions.register> = async (_input, { db, today }) => {
  const all = await allExemptions(db)
  const names = await namesOf(
    db,
    all.map(({ pupilId }) => pupilId)
  )
  return all
    .map((one) => listed(one, names, today))
    .sort((a, b) => a.until.localeCompare(b.until) || (a.id < b.id ? -1 : 1))
}

export const detail: Handler<typeof exemptions.detail> = async ({ exemptionId }, ctx) => {
  const { db, today } = ctx
  const one = await findExemption(db, exemptionId)
  if (!one) throw new Refusal('exemption-unknown')
  ctx.touch(exemptionId, one.pupilId)
  const staff = await staffNames(db)
  const nameOf = (id: string) => staff.get(id) ?? ''
  const { row, story } = one
  return {
    ...listed(one, await namesOf(db, [one.pupilId]), today),
    ground: row.ground as 'other',
    groundNote: row.ground_note,
    proofBy: nameOf(row.proof_by),
    proofOn: row.proof_on,
    proofAt: row.proof_at,
    decidedBy: nameOf(row.by),
    decidedAt: row.at,
    story: story.map((happened) => ({ ...happened, by: nameOf(happened.by) }))
  }
}

export const ofPupil: Handler<typeof exemptions.ofPupil> = async ({ pupilId }, ctx) => {
  ctx.touch(pupilId)
  return (await exemptionsOf(ctx.db, [pupilId]))
    .filter((one) => stateOn(one, ctx.today) !== 'ended')
    .map(({ id, stays, places, from, until }) => ({
      id,
      stays: [...stays],
      places: [...places],
      from,
      until
    }))
}

export const dutyOf: Handler<typeof exemptions.dutyOf> = async ({ pupilId }, ctx) => {
  ctx.touch(pupilId)
  return (await dutiesOf(ctx.db, { pupilIds: [pupilId] }))
    .filter((one) => isAskedFor(one) && stateOn(one, ctx.today) !== 'ended')
    .map(({ id, from, until }) => ({ id, from, until }))
}

export const grant: Handler<typeof exemptions.grant> = async (wish, ctx) => {
  const whyNot = whyNotGrant(wish, ctx.today)
  if (whyNot) throw new Refusal(whyNot)
  const [stays, places] = [[...new Set(wish.stays)], [...new Set(wish.places)]]
  if (!(await isAtSchool(ctx.db, wish.pupilId))) throw new Refusal('pupil-unknown')
  if ((await countDevices(ctx.db, stays)) < stays.length) throw new Refusal('device-unknown')
  const proofBy = await findStaff(ctx.db, wish.proofBy)
  if (!proofBy || proofBy.leftAt !== null) throw new Refusal('staff-unknown')
  const { from, until } = wish
  const id = ctx.newId()
  await refuseTheSame(ctx, { id, pupilId: wish.pupilId, stays, places, from, until })
  await insertExemption(ctx.db, {
    id,
    pupil_id: wish.pupilId,
    ground: wish.ground,
    ground_note: wish.groundNote,
    stays: stays.join(' '),
    places: places.join(' '),
    from_day: from,
    until_day: until,
    review_on: wish.reviewOn,
    proof_by: wish.proofBy,
    proof_on: wish.proofOn,
    proof_at: wish.proofAt,
    at: ctx.now,
    by: ctx.actor.id
  })
  ctx.touch(id, wish.pupilId)
  return { id }
}

export const extend: Handler<typeof exemptions.extend> = async (wish, ctx) => {
  const { until, reviewOn, reason } = wish
  const one = await standing(ctx, wish.exemptionId)
  const whyNot = whyNotExtend(one, wish, ctx.today)
  if (whyNot) throw new Refusal(whyNot)
  await refuseTheSame(ctx, { ...one, until })
  await happens(ctx, one, { what: 'extended', until, reviewOn }, reason)
  return {}
}

export const endEarly: Handler<typeof exemptions.endEarly> = async (wish, ctx) => {
  const one = await standing(ctx, wish.exemptionId)
  const whyNot = whyNotEnd(one, wish.lastDay, ctx.today)
  if (whyNot) throw new Refusal(whyNot)
  await happens(ctx, one, { what: 'ended', until: wish.lastDay, reviewOn: null }, wish.reason)
  return {}
}

export const review: Handler<typeof exemptions.review> = async ({ reviewOn, ...wish }, ctx) => {
  const one = await standing(ctx, wish.exemptionId)
  const whyNot = whyNotReview(one, reviewOn, ctx.today)
  if (whyNot) throw new Refusal(whyNot)
  await happens(ctx, one, { what: 'reviewed', until: null, reviewOn }, wish.reason)
  return {}
}

async function standing({ db }: Pick<CommandContext, 'db'>, id: string): Promise<Found> {
  const one = await findExemption(db, id)
  if (!one) throw new Refusal('exemption-unknown')
  return one
}

/** Another exemption that says the same is extended instead: two lines would end on two days. */
async function refuseTheSame(
  { db }: Pick<CommandContext, 'db'>,
  wish: Holding & Days & { readonly id: string; readonly pupilId: string }
): Promise<void> {
  const others = (await exemptionsOf(db, [wish.pupilId])).filter(({ id }) => id !== wish.id)
  if (others.some((one) => saysTheSame(one, wish))) throw new Refusal('already-exempt')
}

/** One more line in its story; nothing of what was decided is rewritten. */
async function happens(
  ctx: CommandContext,
  { id, pupilId }: Found,
  { what, until, reviewOn }: Happened,
  reason: string
): Promise<void> {
  await insertExemptionEvent(ctx.db, {
    id: ctx.newId(),
    exemption_id: id,
    kind: what,
    at: ctx.now,
    by: ctx.actor.id,
    until_day: until,
    review_on: reviewOn,
    reason
  })
  ctx.touch(id, pupilId)
}
