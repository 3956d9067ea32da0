import type { recipients } from '../../contract/letter-recipients'
import { Refusal, type Handler } from '../context'
import {
  endRequest,
  findGuardian,
  findRequest,
  informedOf,
  insertRequest,
  requestsOf,
  withoutAuthority
} from './request-store'

export const requests: Handler<typeof recipients.requests> = async ({ pupilId }, { db, touch }) => {
  const pupil = await db.selectFrom('pupil').select('id').where('id', '=', pupilId).executeTakeFirst()
  if (!pupil) throw new Refusal('pupil-unknown')
  touch(pupilId)
  return { guardians: await withoutAuthority(db, pupilId), requests: await requestsOf(db, pupilId) }
}

export const grantInformation: Handler<typeof recipients.grantInformation> = async (request, ctx) => {
  const { db, now, today, actor } = ctx
  const guardian = await findGuardian(db, request.guardianId)
  if (!guardian) throw new Refusal('guardian-unknown')
  if (guardian.authority === 'yes') throw new Refusal('has-authority')
  if (request.askedOn > today) throw new Refusal('day-to-come')
  if ((await informedOf(db, [request.guardianId])).size > 0) throw new Refusal('already-informed')
  const id = ctx.newId()
  await insertRequest(db, { ...request, id, at: now, by: actor.id })
  ctx.touch(guardian.pupilId, request.guardianId, id)
  return { id }
}

export const endInformation: Handler<typeof recipients.endInformation> = async ({ requestId }, ctx) => {
  const request = await findRequest(ctx.db, requestId)
  if (!request || request.granted !== 'yes') throw new Refusal('request-unknown')
  if (request.endedAt !== null) throw new Refusal('already-so')
  await endRequest(ctx.db, requestId, { at: ctx.now, by: ctx.actor.id })
  ctx.touch(request.pupilId, requestId)
  return {}
}
