import { z } from 'zod'
import { Day, Id, Note, Nothing, command, query } from './call'
import { Contact, ContactKind, ContactWay } from './handled'

const deciders = ['mentor', 'director'] as const
const mine = ['contact-unknown', 'not-your-pupil'] as const

/** Whom a talk in a list is about, and what it was. */
const Listed = z.object({
  id: z.string(),
  pupilId: z.string(),
  pupilName: z.string(),
  className: z.string().nullable(),
  kind: ContactKind,
  way: ContactWay,
  withWhom: z.string(),
  day: Day
})
export type ListedContact = z.infer<typeof Listed>

/** Something that was agreed, and by which day somebody looks whether it was done. */
export const Agreement = Listed.extend({ agreed: z.string(), until: Day })
export type Agreement = z.infer<typeof Agreement>

/** A talk as a pupil's file has it; `unanswered`: an attempt after which nobody was reached yet. */
export const FileContact = Contact.extend({ unanswered: z.boolean() })
export type FileContact = z.infer<typeof FileContact>

const contactIds = z.array(Id).min(1).max(300)

/**
 * What is done with talks and calls once they are on record (S0-15, S0-19). They are put there and struck by
 * `steps.logContact` and `steps.strikeContact`, on a step or by themselves.
 */
export const contacts = {
  /** What was said about one letter, with all that came after, and whose letter it is. */
  ofLetter: query({
    allow: deciders,
    input: z.strictObject({ letterId: Id }),
    output: z.object({ pupilId: z.string(), contacts: z.array(Contact) }),
    refusals: ['letter-unknown', 'not-your-pupil'],
    noted: true
  }),
  /** What was agreed and is not done yet, soonest first: of a mentor's own pupils, of all for the director. */
  agreements: query({ allow: deciders, input: Nothing, output: z.array(Agreement) }),
  /** Talks of which nobody said that they stand in the pupil system; attempts need not. */
  notInDossier: query({ allow: deciders, input: Nothing, output: z.array(Listed) }),
  /** Adds a line of its own; what was put on record before is not rewritten. */
  add: command({
    allow: deciders,
    input: z.strictObject({ contactId: Id, words: Note.min(3) }),
    output: z.object({ lineId: z.string() }),
    refusals: [...mine, 'contact-struck']
  }),
  /** What was agreed is done, or need not be any more. */
  settle: command({
    allow: deciders,
    input: z.strictObject({ contactId: Id, note: Note }),
    output: z.object({ lineId: z.string() }),
    refusals: [...mine, 'contact-struck', 'nothing-agreed', 'agreement-settled']
  }),
  /** It is to be done after all; also the undo of `settle`. */
  openAgain: command({
    allow: deciders,
    input: z.strictObject({ contactId: Id }),
    output: z.object({ lineId: z.string() }),
    refusals: [...mine, 'contact-struck', 'agreement-open']
  }),
  /** Ticks talks as kept in the pupil system; those that were ticked stay as they are. */
  putInDossier: command({
    allow: deciders,
    input: z.strictObject({ contactIds }),
    output: z.object({ changed: z.array(z.string()) }),
    refusals: [...mine, 'contact-struck']
  }),
  /** Takes the tick back, with a line of its own. */
  takeOutOfDossier: command({
    allow: deciders,
    input: z.strictObject({ contactIds }),
    output: z.object({ changed: z.array(z.string()) }),
    refusals: mine
  }),
  /** A note to paste into Somtoday, Magister or ParnasSys; it names no other pupil, and the file name nobody. */
  note: query({
    allow: deciders,
    noted: true,
    input: z.strictObject({ contactId: Id }),
    output: z.object({ subject: z.string(), body: z.string(), fileName: z.string() }),
    refusals: [...mine, 'contact-struck']
  })
}
