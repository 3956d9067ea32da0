import type { contacts } from '../../contract/contacts'
import type { Contact } from '../../contract/handled'
import { Refusal, type CommandContext, type Handler } from '../context'
import { theSchool } from '../settings/store'
import { contactsWhere } from '../steps/contact-read'
import type { ContactLine } from '../steps/contact-rules'
import { myPupil } from '../steps/of-mine'
import { noteOfTalk } from './note-rules'
import { notedTalk } from './noted'
import { myContact, myContacts } from './of-mine'
import { whyNotAdd, whyNotOpenAgain, whyNotSettle } from './rules'
import { contactsToFile, insertLines, openAgreements, pupilOfLetter } from './store'

export const ofLetter: Handler<typeof contacts.ofLetter> = async ({ letterId }, ctx) => {
  const pupilId = await pupilOfLetter(ctx.db, letterId)
  if (pupilId === undefined) throw new Refusal('letter-unknown')
  await myPupil(ctx, pupilId)
  ctx.touch(letterId)
  return { pupilId, contacts: await contactsWhere(ctx.db, { letterId }) }
}

export const agreements: Handler<typeof contacts.agreements> = (_input, { db, actor }) =>
  openAgreements(db, actor)

export const notInDossier: Handler<typeof contacts.notInDossier> = (_input, { db, actor }) =>
  contactsToFile(db, actor)

export const add: Handler<typeof contacts.add> = async ({ contactId, words }, ctx) => {
  const why = whyNotAdd(await myContact(ctx, contactId))
  if (why) throw new Refusal(why)
  return { lineId: await addLine(ctx, contactId, 'added', words) }
}

export const settle: Handler<typeof contacts.settle> = async ({ contactId, note }, ctx) => {
  const why = whyNotSettle(await myContact(ctx, contactId))
  if (why) throw new Refusal(why)
  return { lineId: await addLine(ctx, contactId, 'settled', note) }
}

export const openAgain: Handler<typeof contacts.openAgain> = async ({ contactId }, ctx) => {
  const why = whyNotOpenAgain(await myContact(ctx, contactId))
  if (why) throw new Refusal(why)
  return { lineId: await addLine(ctx, contactId, 'open-again', '') }
}

export const putInDossier: Handler<typeof contacts.putInDossier> = async ({ contactIds }, ctx) => {
  const found = await myContacts(ctx, contactIds)
  if (found.some(({ struck }) => struck !== null)) throw new Refusal('contact-struck')
  return { changed: await tick(ctx, found, 'in-dossier') }
}

export const takeOutOfDossier: Handler<typeof contacts.takeOutOfDossier> = async ({ contactIds }, ctx) => ({
  changed: await tick(ctx, await myContacts(ctx, contactIds), 'not-in-dossier')
})

export const note: Handler<typeof contacts.note> = async ({ contactId }, ctx) => {
  const contact = await myContact(ctx, contactId)
  if (contact.struck !== null) throw new Refusal('contact-struck')
  const school = await theSchool(ctx.db)
  return noteOfTalk(await notedTalk(ctx.db, contact, school), school.language, school.dossierName)
}

async function addLine(
  ctx: CommandContext,
  contactId: string,
  kind: ContactLine['kind'],
  words: string
): Promise<string> {
  const id = ctx.newId()
  await insertLines(ctx.db, [{ id, contactId, words }], { kind, at: ctx.now, by: ctx.actor.id })
  return id
}

/** Ticks talks, or takes the tick back: those that stood so already get no line. */
async function tick(
  ctx: CommandContext,
  found: readonly Contact[],
  kind: 'in-dossier' | 'not-in-dossier'
): Promise<string[]> {
  const changed = found.filter(({ inDossier }) => inDossier !== (kind === 'in-dossier')).map(({ id }) => id)
  const lines = changed.map((contactId) => ({ id: ctx.newId(), contactId, words: '' }))
  await insertLines(ctx.db, lines, { kind, at: ctx.now, by: ctx.actor.id })
  return changed
}
