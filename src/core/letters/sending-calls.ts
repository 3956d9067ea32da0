import { MailHalt } from '../../contract/mail'
import type { sending } from '../../contract/letter-sending'
import { Refusal, type CommandContext, type Handler } from '../context'
import { mailAddressIn } from '../mail/message-rules'
import { inSeconds, secondThoughts } from '../mail/queue-rules'
import { insertSendings, moveOn, newestSendings, openSendings, storyOf } from '../mail/queue-store'
import { senderIn } from '../mail/sender-rules'
import { findServer, theSender } from '../mail/store'
import { theSchool } from '../settings/store'
import { mailTo } from './copy-store'
import { permitted, readable, standing } from './found'
import { markIssued } from './issue-store'
import { lettersOnFile } from './store'
import { callBackMail } from './mail-back'

export const sendings: Handler<typeof sending.sendings> = async (_input, { db, actor }) => {
  const mine = await lettersOnFile(db, actor.role === 'director' ? null : actor.id)
  const ids = new Set(mine.map(({ id }) => id))
  const newest = (await newestSendings(db)).filter(({ letterId }) => ids.has(letterId))
  const server = await findServer(db)
  const on = server !== undefined && !('why' in senderIn((await theSchool(db)).email))
  const open = new Set(newest.filter(({ state }) => isOpen(state)).map(({ letterId }) => letterId))
  const ready = mine.filter((letter) => letter.issuedAt === null && letter.retractedBy === null)
  const free = ready.map(({ id }) => id).filter((id) => !open.has(id))
  // Where a server said no, another letter waits for another address; a person may try the same one by itself.
  const refusedAt = new Map(
    newest.filter(({ state }) => state === 'refused').map(({ letterId, address }) => [letterId, address])
  )
  const to = on && free.length > 0 ? await mailTo(db, free) : new Map<string, { email: string }>()
  return {
    on,
    paused: server?.paused ? MailHalt.parse(server.paused.why) : null,
    reachable: free.filter((id) => {
      const address = mailAddressIn(to.get(id)?.email ?? '')
      return address !== null && address !== refusedAt.get(id)
    }),
    sendings: newest
  }
}

const isOpen = (state: string): boolean => state === 'queued' || state === 'sending' || state === 'unsure'

export const sendingStory: Handler<typeof sending.sendingStory> = async ({ letterId }, { db, actor }) => {
  await permitted(db, [letterId], actor)
  return storyOf(db, letterId)
}

export const send: Handler<typeof sending.send> = async ({ letterIds }, ctx) => {
  const { db, actor, now, newId, event } = ctx
  const found = await readable(db, letterIds, actor)
  standing(found)
  const server = await findServer(db)
  if (!server) throw new Refusal('mail-not-set')
  const sender = await theSender(db, server.senderName)
  const domain = sender.address.slice(sender.address.lastIndexOf('@') + 1)
  const open = await openSendings(db, letterIds, ['queued', 'sending', 'unsure'])
  const to = await mailTo(db, letterIds)
  const free = found.filter(({ id, issued }) => !issued && !open.some(({ letterId }) => letterId === id))
  const wishes = free.map(({ id }) => ({ letterId: id, address: mailAddressIn(to.get(id)?.email ?? '') }))
  const put = wishes.flatMap(({ letterId, address }) => {
    const id = newId()
    const nextTryAt = inSeconds(now, secondThoughts)
    return address === null ? [] : { id, letterId, address, nextTryAt, messageId: `${id}@${domain}` }
  })
  await insertSendings(db, put, { at: now, by: actor.id, event, newId })
  const queued = put.map(({ letterId }) => letterId)
  ctx.touch(...found.filter(({ id }) => queued.includes(id)).flatMap(({ pupilId, id }) => [pupilId, id]))
  const without = wishes.filter(({ address }) => address === null).map(({ letterId }) => letterId)
  return { queued, without }
}

export const cancelSending: Handler<typeof sending.cancelSending> = async ({ letterIds }, ctx) => {
  await touched(ctx, letterIds)
  return { cancelled: await callBackMail(ctx, letterIds, 'by-hand') }
}

export const hurrySending: Handler<typeof sending.hurrySending> = async ({ letterIds }, ctx) => {
  const { db, actor, now, newId } = ctx
  await touched(ctx, letterIds)
  const waiting = await openSendings(db, letterIds, ['queued'])
  const ids = waiting.map(({ id }) => id)
  const hurried = { state: 'queued', fact: 'hurried', why: null, nextTryAt: now } as const
  await moveOn(db, ids, ['queued'], hurried, { at: now, by: actor.id, newId })
  return { hurried: waiting.map(({ letterId }) => letterId) }
}

export const settleSending: Handler<typeof sending.settleSending> = async ({ letterId, sent }, ctx) => {
  const { db, actor, now, newId, event } = ctx
  await touched(ctx, [letterId])
  const [unsure] = await openSendings(db, [letterId], ['unsure'])
  if (!unsure) throw new Refusal('mail-not-unsure')
  const noted = { at: now, by: actor.id, newId }
  if (sent === 'yes') {
    const went = { state: 'sent', fact: 'said-sent', why: null, nextTryAt: null } as const
    await moveOn(db, [unsure.id], ['unsure'], went, noted)
    await markIssued(db, [letterId], { at: now, by: actor.id, channel: 'mailed' })
    return {}
  }
  standing(await permitted(db, [letterId], actor))
  if (!(await findServer(db))) throw new Refusal('mail-not-set')
  const again = { state: 'queued', fact: 'said-not', why: null, nextTryAt: now } as const
  await moveOn(db, [unsure.id], ['unsure'], again, { ...noted, event })
  return {}
}

async function touched(ctx: CommandContext, letterIds: readonly string[]): Promise<void> {
  const found = await permitted(ctx.db, letterIds, ctx.actor)
  ctx.touch(...found.flatMap(({ pupilId, id }) => [pupilId, id]))
}
