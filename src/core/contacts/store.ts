import type { Agreement, ListedContact } from '../../contract/contacts'
import { fullName } from '../../contract/names'
import { schoolYearOf } from '../calendar/days'
import type { Actor, Reading, Writing } from '../context'
import type { ContactLine } from '../steps/contact-rules'
import type { Other } from './others-rules'

const present = (db: Reading, actor: Actor) =>
  db
    .selectFrom('contact')
    .innerJoin('pupil', 'pupil.id', 'contact.pupil_id')
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.pupil_id', '=', 'contact.pupil_id')
        .on('enrolment.kind', '=', 'class')
        .on('enrolment.until_day', 'is', null)
    )
    .leftJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .select([
      'contact.id',
      'contact.pupil_id as pupilId',
      'contact.kind',
      'contact.way',
      'contact.with_whom as withWhom',
      'contact.day',
      'contact.agreed',
      'contact.until_day as until',
      'school_class.name as className',
      'pupil.given_name as givenName',
      'pupil.prefix',
      'pupil.family_name as familyName'
    ])
    .where('contact.struck_at', 'is', null)
    .$if(actor.role !== 'director', (own) => own.where('school_class.mentor_id', '=', actor.id))

type Row = Awaited<ReturnType<ReturnType<typeof present>['execute']>>[number]

/** A pupil on two class lists is still one pupil with one talk. */
const once = (rows: readonly Row[]): Row[] => [...new Map(rows.map((row) => [row.id, row])).values()]

const listed = (row: Row): ListedContact => ({
  id: row.id,
  pupilId: row.pupilId,
  pupilName: fullName(row),
  className: row.className,
  kind: row.kind as ListedContact['kind'],
  way: row.way as ListedContact['way'],
  withWhom: row.withWhom,
  day: row.day
})

/** The talks of which this was said, and not taken back since. */
const lastLineIs = (db: Reading, said: ContactLine['kind'], back: ContactLine['kind']) =>
  db
    .selectFrom('contact_event as said')
    .select('said.contact_id')
    .where('said.kind', '=', said)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('contact_event as later')
            .select('later.id')
            .whereRef('later.contact_id', '=', 'said.contact_id')
            .where('later.kind', '=', back)
            .whereRef('later.id', '>', 'said.id')
        )
      )
    )

/** What was agreed with a day to it and is not done, soonest first. */
export async function openAgreements(db: Reading, actor: Actor): Promise<Agreement[]> {
  const rows = await present(db, actor)
    .where('contact.until_day', 'is not', null)
    .where('contact.id', 'not in', lastLineIs(db, 'settled', 'open-again'))
    .orderBy('contact.until_day')
    .orderBy('contact.id')
    .execute()
  return once(rows).map((row) => ({ ...listed(row), agreed: row.agreed, until: row.until! }))
}

/** Talks with somebody that were not ticked as kept in the pupil system, oldest first. */
export async function contactsToFile(db: Reading, actor: Actor): Promise<ListedContact[]> {
  const rows = await present(db, actor)
    .where('contact.reached', '=', 'yes')
    .where('contact.id', 'not in', lastLineIs(db, 'in-dossier', 'not-in-dossier'))
    .orderBy('contact.day')
    .orderBy('contact.id')
    .execute()
  return once(rows).map(listed)
}

export async function insertLines(
  tx: Writing,
  lines: readonly { readonly id: string; readonly contactId: string; readonly words: string }[],
  common: { readonly kind: ContactLine['kind']; readonly at: string; readonly by: string }
): Promise<void> {
  if (lines.length === 0) return
  await tx
    .insertInto('contact_event')
    .values(lines.map(({ id, contactId, words }) => ({ id, contact_id: contactId, words, ...common })))
    .execute()
}

/** A talk's number: its day, and its place among those of that day as they were put on record. No row is ever removed. */
export async function numberOfTalk(db: Reading, contact: { readonly id: string; readonly day: string }) {
  const { n } = await db
    .selectFrom('contact')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('day', '=', contact.day)
    .where('id', '<=', contact.id)
    .executeTakeFirstOrThrow()
  return { number: `${contact.day}-${Number(n)}`, schoolYear: schoolYearOf(contact.day) }
}

/** Everyone else who is or was a pupil; of those who were in an incident with this pupil that is said. */
export async function otherPupils(db: Reading, pupilId: string): Promise<Other[]> {
  const together = await db
    .selectFrom('offence as own')
    .innerJoin('offence as theirs', 'theirs.incident_id', 'own.incident_id')
    .select('theirs.pupil_id as pupilId')
    .where('own.pupil_id', '=', pupilId)
    .execute()
  const ids = new Set(together.map((row) => row.pupilId))
  const rows = await db
    .selectFrom('pupil')
    .select(['id', 'given_name as givenName', 'prefix', 'family_name as familyName'])
    .where('id', '!=', pupilId)
    .execute()
  return rows.map(({ id, ...name }) => ({ name, together: ids.has(id) }))
}

/** A pupil and what their family is called: those names are never taken for another pupil's. */
export async function familyOf(db: Reading, pupilId: string) {
  const pupil = await db
    .selectFrom('pupil')
    .select(['number', 'given_name as givenName', 'prefix', 'family_name as familyName'])
    .where('id', '=', pupilId)
    .executeTakeFirstOrThrow()
  const guardians = await db
    .selectFrom('guardian')
    .select(['initials', 'prefix', 'family_name as familyName'])
    .where('pupil_id', '=', pupilId)
    .execute()
  const names = [pupil, ...guardians.map((one) => ({ ...one, givenName: '' }))].map(fullName)
  return { number: pupil.number, names }
}

/** The pupil a letter is about; undefined when there is no such letter. */
export async function pupilOfLetter(db: Reading, letterId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('letter')
    .select('pupil_id as pupilId')
    .where('id', '=', letterId)
    .executeTakeFirst()
  return row?.pupilId
}
