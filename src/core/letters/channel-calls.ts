import { fullName } from '../../contract/names'
import type { channels as contract } from '../../contract/preferred-channel'
import { isOfAge } from '../calendar/days'
import { Refusal, type Handler } from '../context'
import { theSchool } from '../settings/store'
import { goesBy } from './channel-rules'
import { insertWish, recipientOf, wishesOf } from './channel-store'
import { guardiansOf } from './facts'
import { permitted } from './found'
import { ownPupil } from './own-pupil'
import { findGuardian } from './request-store'

export const channels: Handler<typeof contract.channels> = async ({ pupilId }, ctx) => {
  const { db, actor, today, touch } = ctx
  await ownPupil(db, pupilId, actor)
  touch(pupilId)
  const { letterChannel: usual, pupilFrom16 } = await theSchool(db)
  const pupil = await db
    .selectFrom('pupil')
    .select([
      'id',
      'born_on as bornOn',
      'email',
      'given_name as givenName',
      'prefix',
      'family_name as familyName'
    ])
    .where('id', '=', pupilId)
    .executeTakeFirstOrThrow()
  const getsOwn = isOfAge(pupil.bornOn, today) || (pupilFrom16 === 'both' && isOfAge(pupil.bornOn, today, 16))
  const people = [
    ...(getsOwn ? [{ ...pupil, kind: 'pupil' as const, relation: '' }] : []),
    ...(await guardiansOf(db, pupilId)).map((one) => ({ ...one, kind: 'guardian' as const }))
  ]
  const recipients = []
  for (const { kind, id, relation, email, ...name } of people) {
    const history = await wishesOf(db, { kind, id })
    const wish = history[0]?.wish ?? 'usual'
    const goes = goesBy({ wish, usual, email })
    recipients.push({ kind, id, name: fullName(name), relation, wish, goes, history })
  }
  return { usual, recipients }
}

export const setChannel: Handler<typeof contract.setChannel> = async ({ recipient, wish }, ctx) => {
  const { db, now, actor } = ctx
  const pupilId = recipient.kind === 'pupil' ? recipient.id : (await findGuardian(db, recipient.id))?.pupilId
  if (pupilId === undefined) throw new Refusal('guardian-unknown')
  await ownPupil(db, pupilId, actor)
  const [last] = await wishesOf(db, recipient)
  if ((last?.wish ?? 'usual') === wish) throw new Refusal('already-so')
  await insertWish(db, { id: ctx.newId(), recipient, wish, at: now, by: actor.id })
  ctx.touch(pupilId, recipient.id)
  return {}
}

export const channelsOf: Handler<typeof contract.channelsOf> = async ({ letterId }, { db, actor }) => {
  await permitted(db, [letterId], actor)
  return wishesOf(db, await recipientOf(db, letterId))
}
