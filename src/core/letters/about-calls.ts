import type { About, AboutKind, about as calls } from '../../contract/letters-about'
import type { LetterKind } from '../../contract/ladder'
import { Refusal, type Handler, type Reading } from '../context'
import { referenceOf } from '../steps/reference'
import type { Asks, Source } from './about-source'
import { fileLetters, printer } from './filing'
import { draftLetters, shown, workshopIn, type Draft } from './make'
import { invitationTo } from './make-invitation'
import { reminderOf } from './make-reminder'
import { suspensionLetter } from './make-suspension'
import { takenLetter } from './make-taken'

const sources: Readonly<Record<AboutKind, (asks: Asks, id: string) => Promise<Source>>> = {
  conversation: invitationTo,
  suspension: suspensionLetter,
  reminder: reminderOf,
  taken: takenLetter
}

export const about: Handler<typeof calls.about> = async ({ kind, id }, ctx) => {
  const { whether } = await sources[kind](ctx, id)
  return { next: 'next' in whether ? whether.next : null, letters: await lettersAbout(ctx.db, id) }
}

export const previewAbout: Handler<typeof calls.previewAbout> = async (wish, ctx) => {
  const workshop = workshopIn(ctx.resources)
  const drafts = await draft(ctx, ctx.resources, wish)
  return drafts.map((draft) => shown(workshop, draft.recipient, draft))
}

export const writeAbout: Handler<typeof calls.writeAbout> = async (wish, ctx) => {
  const print = printer(workshopIn(ctx.resources))
  for (const sheet of await draft(ctx, ctx.resources, wish)) print(sheet)
  return ctx.write(async (act) => {
    // Drafted once more inside: it may have changed meanwhile, or somebody else wrote.
    const letterIds = await fileLetters(act, await draft(act, ctx.resources, wish), print)
    act.touch(...letterIds)
    return { letterIds }
  })
}

/** The letters that are to be written now, or why there is nothing to write. */
async function draft(asks: Asks, resources: string, wish: About): Promise<Draft[]> {
  const { whether, assign } = await sources[wish.kind](asks, wish.id)
  if ('whyNot' in whether) throw new Refusal(whether.whyNot)
  return draftLetters(asks.db, workshopIn(resources), await assign(wish))
}

/** Every letter about it, what takes one back as well. */
async function lettersAbout(db: Reading, id: string) {
  const rows = await db
    .selectFrom('letter')
    .select(['id', 'school_year', 'number', 'kind', 'recipient_name', 'issued_at', 'retracted_by'])
    .where('about', '=', id)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    reference: referenceOf(row.school_year, row.number),
    kind: row.kind as LetterKind,
    recipient: row.recipient_name,
    issued: row.issued_at !== null,
    retracted: row.retracted_by !== null
  }))
}
