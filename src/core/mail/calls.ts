import type { mail } from '../../contract/mail'
import { Refusal, type Handler } from '../context'
import { theSchool } from '../settings/store'
import { messageOf } from './message-rules'
import { allQueued, countOpen, moveOn } from './queue-store'
import { senderIn, whyNotServer } from './sender-rules'
import { deleteServer, findServer, pauseServer, replaceServer, theSender } from './store'
import { tryOutNote } from './try-out-rules'

export const server: Handler<typeof mail.server> = async (_input, { db }) => {
  const found = await findServer(db)
  const { email } = await theSchool(db)
  const sender = senderIn(email)
  return {
    server: found
      ? {
          host: found.host,
          port: found.port,
          security: found.security,
          login: found.login,
          senderName: found.senderName
        }
      : null,
    sender: 'why' in sender ? { address: email, why: sender.why } : { ...sender, why: null },
    paused: found?.paused ?? null,
    waiting: await countOpen(db)
  }
}

export const setServer: Handler<typeof mail.setServer> = async (input, { db, now, actor }) => {
  const wish = { ...input, host: input.host.toLowerCase() }
  const before = await findServer(db)
  const why = whyNotServer(wish, before)
  if (why) throw new Refusal(why)
  await theSender(db, wish.senderName)
  const password = wish.login === '' ? '' : (wish.password ?? before?.password ?? '')
  await replaceServer(db, { ...wish, password }, { at: now, by: actor.id })
  return {}
}

export const switchOff: Handler<typeof mail.switchOff> = async (_input, ctx) => {
  const { db, actor, now, newId } = ctx
  if (!(await findServer(db))) throw new Refusal('mail-not-set')
  const waiting = await allQueued(db)
  const called = { state: 'cancelled', fact: 'cancelled', why: 'switched-off', nextTryAt: null } as const
  const ids = waiting.map(({ id }) => id)
  await moveOn(db, ids, ['queued'], called, { at: now, by: actor.id, newId })
  await deleteServer(db)
  ctx.touch(...waiting.map(({ letterId }) => letterId))
  return { called: waiting.length }
}

export const goOn: Handler<typeof mail.goOn> = async (_input, { db }) => {
  if (!(await findServer(db))) throw new Refusal('mail-not-set')
  await pauseServer(db, null)
  return {}
}

export const tryOut: Handler<typeof mail.tryOut> = async (_input, { db, now, newId, post }) => {
  const found = await findServer(db)
  if (!found) throw new Refusal('mail-not-set')
  const from = await theSender(db, found.senderName)
  const { language } = await theSchool(db)
  const { address } = from
  const messageId = `${newId()}@${address.slice(address.lastIndexOf('@') + 1)}`
  const message = messageOf({ ...tryOutNote[language], from, to: from, at: now, file: null, messageId })
  const came = await post.send(found, { from: address, to: address, message }, new AbortController().signal)
  if (came.kind === 'accepted') return { to: address, came: null }
  return { to: address, came: came.kind === 'stopped' ? 'stopped' : came.code }
}
