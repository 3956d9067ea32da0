import type { copies } from '../../contract/letter-copies'
import { Refusal, type Handler } from '../context'
import { theSchool } from '../settings/store'
import { mailTo } from './copy-store'
import { coveringNote } from './covering-rules'
import { contentOf, readable, standing } from './found'
import { mailAddressIn, messageOf } from '../mail/message-rules'
import { portalCopyOf } from './portal-rules'
import { fileNameOf } from './rules'

export const portalCopy: Handler<typeof copies.portalCopy> = async ({ letterId }, { db, actor, touch }) => {
  const found = await readable(db, [letterId], actor)
  standing(found)
  touch(found[0]!.pupilId, letterId)
  return portalCopyOf(contentOf(found[0]!))
}

export const mailDraft: Handler<typeof copies.mailDraft> = async ({ letterIds }, ctx) => {
  const { db, now, actor } = ctx
  const found = await readable(db, letterIds, actor)
  standing(found)
  const school = await theSchool(db)
  const sender = mailAddressIn(school.email)
  if (sender === null) throw new Refusal('mail-sender-missing')
  ctx.touch(...found.flatMap(({ pupilId, id }) => [pupilId, id]))
  const to = await mailTo(db, letterIds)
  const without: string[] = []
  const drafts: { letterId: string; name: string; base64: string }[] = []
  for (const letter of found) {
    const { email, kind } = to.get(letter.id)!
    const address = mailAddressIn(email)
    if (address === null) {
      without.push(letter.id)
      continue
    }
    const name = fileNameOf([letter.reference])
    const message = messageOf({
      ...coveringNote(contentOf(letter), kind),
      from: { name: school.name, address: sender },
      to: { name: letter.recipient, address },
      at: now,
      messageId: null,
      file: { name, base64: Buffer.from(letter.pdf).toString('base64') }
    })
    drafts.push({
      letterId: letter.id,
      name: name.replace(/\.pdf$/, '.eml'),
      base64: Buffer.from(message, 'latin1').toString('base64')
    })
  }
  return { drafts, without }
}
