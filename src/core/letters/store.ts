import type { Letter } from '../../contract/letters'
import type { Stand } from '../../contract/on-file'
import type { LetterKind } from '../../contract/ladder'
import { compareText, fullName } from '../../contract/names'
import type { Reading, Writing } from '../context'
import type { LetterLanguage } from '../../contract/letter-languages'
import { referenceOf } from '../steps/reference'
import type { Recipient } from './recipients'

/** The number the next letter of a school year gets: they follow each other without gaps. */
export async function nextNumber(db: Reading, schoolYear: string): Promise<number> {
  const row = await db
    .selectFrom('letter')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('school_year', '=', schoolYear)
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}

/** A letter that stands: nobody took it back. */
export interface Standing {
  readonly id: string
  readonly kind: LetterKind
  /** The one thing it is about; empty: the decision on its step. */
  readonly about: string
  readonly recipientKind: 'guardian' | 'pupil'
  readonly recipientId: string
  readonly reference: string
  /** The instant of the decision it tells of. */
  readonly approvedAt: string
  /** It went home, or may have: it is on its way by e-mail. One that still lies ready never will. */
  readonly issued: boolean
}

/**
 * The letters of a step that stand, oldest first: of its decision at most one per recipient (E7-2), and those about its
 * moments and its suspension. What takes one back, good news and reminders decide nothing.
 */
export const standingLetters = (db: Reading, stepId: string): Promise<Standing[]> =>
  standingWhere(db, (letters) =>
    letters.where('step_id', '=', stepId).where('kind', 'not in', ['retraction', 'good-news', 'reminder'])
  )

/** The letters about one thing that stand, oldest first; what takes one back is not among them. */
export const standingAbout = (db: Reading, about: string): Promise<Standing[]> =>
  standingWhere(db, (letters) => letters.where('about', '=', about).where('kind', '<>', 'retraction'))

const allOfThem = (db: Reading) => db.selectFrom('letter')

async function standingWhere(
  db: Reading,
  these: (letters: ReturnType<typeof allOfThem>) => ReturnType<typeof allOfThem>
): Promise<Standing[]> {
  const rows = await these(allOfThem(db))
    .select([
      'id',
      'kind',
      'about',
      (letter) =>
        letter
          .exists(
            letter
              .selectFrom('mail_sending')
              .select('mail_sending.id')
              .whereRef('mail_sending.letter_id', '=', 'letter.id')
              .where('mail_sending.state', 'in', ['sending', 'unsure'])
          )
          .as('underWay'),
      'recipient_kind as recipientKind',
      'recipient_id as recipientId',
      'school_year as schoolYear',
      'number',
      'approved_at as approvedAt',
      'issued_at as issuedAt'
    ])
    .where('retracted_by', 'is', null)
    .orderBy('school_year')
    .orderBy('number')
    .execute()
  return rows.map(({ schoolYear, number, issuedAt, underWay, recipientKind, kind, ...row }) => ({
    ...row,
    kind: kind as LetterKind,
    recipientKind: recipientKind as Standing['recipientKind'],
    reference: referenceOf(schoolYear, number),
    issued: issuedAt !== null || Boolean(underWay)
  }))
}

/** Marks a letter as taken back by another; by itself when it never left the school. */
export async function markRetracted(tx: Writing, id: string, by: string): Promise<void> {
  await tx.updateTable('letter').set({ retracted_by: by }).where('id', '=', id).execute()
}

export interface NewLetter {
  readonly id: string
  readonly stepId: string | null
  readonly pupilId: string
  readonly about: string
  readonly schoolYear: string
  readonly number: number
  readonly kind: LetterKind
  readonly language: LetterLanguage
  readonly recipient: Pick<Recipient, 'kind' | 'id' | 'name' | 'waits'>
  readonly content: string
  readonly pdf: Uint8Array
  readonly sha256: string
  readonly pages: number
  readonly approved: { readonly at: string; readonly by: string }
}

/** Freezes a letter: from here on its file is read and never written. */
export async function insertLetter(tx: Writing, letter: NewLetter): Promise<void> {
  const { stepId, pupilId, schoolYear, recipient, approved, ...rest } = letter
  await tx
    .insertInto('letter')
    .values({
      ...rest,
      step_id: stepId,
      pupil_id: pupilId,
      school_year: schoolYear,
      recipient_kind: recipient.kind,
      recipient_id: recipient.id,
      recipient_name: recipient.name,
      waits: recipient.waits ?? null,
      approved_at: approved.at,
      approved_by: approved.by
    })
    .execute()
}

const onFile = (db: Reading) =>
  db
    .selectFrom('letter')
    .innerJoin('pupil', 'pupil.id', 'letter.pupil_id')
    .innerJoin('staff', 'staff.id', 'letter.approved_by')
    .leftJoin('letter as back', 'back.id', 'letter.retracted_by')
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.pupil_id', '=', 'letter.pupil_id')
        .on('enrolment.kind', '=', 'class')
        .on('enrolment.until_day', 'is', null)
    )
    .leftJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .select([
      'letter.id',
      'letter.step_id as stepId',
      'letter.school_year as schoolYear',
      'letter.number',
      'letter.recipient_name as recipient',
      'letter.kind',
      'letter.language',
      'letter.waits',
      'letter.approved_at as approvedAt',
      'letter.issued_at as issuedAt',
      'letter.channel',
      'letter.sha256',
      'letter.pages',
      'back.school_year as backYear',
      'back.number as backNumber',
      'letter.pupil_id as pupilId',
      'pupil.given_name as givenName',
      'pupil.prefix',
      'pupil.family_name as familyName',
      'staff.given_name as byGiven',
      'staff.prefix as byPrefix',
      'staff.family_name as byFamily',
      'school_class.name as className',
      'school_class.mentor_id as mentorId'
    ])
    .orderBy('letter.approved_at', 'desc')
    .orderBy('letter.id', 'desc')

/** Letters on file, newest first; with a mentor's id only those of the own class. */
export async function lettersOnFile(
  db: Reading,
  mentorId: string | null
): Promise<Omit<Letter, keyof Stand | 'goes'>[]> {
  const rows = await onFile(db)
    .$if(mentorId !== null, (letters) => letters.where('school_class.mentor_id', '=', mentorId))
    .execute()
  // A pupil on two class lists has one letter all the same.
  return [...new Map(rows.map((row) => [row.id, row])).values()].map((row) => ({
    id: row.id,
    reference: referenceOf(row.schoolYear, row.number),
    stepId: row.stepId,
    pupilName: fullName(row),
    className: row.className,
    recipient: row.recipient,
    kind: row.kind as Letter['kind'],
    language: row.language as Letter['language'],
    waits: row.waits as Letter['waits'],
    approvedAt: row.approvedAt,
    approvedBy: fullName({ givenName: row.byGiven, prefix: row.byPrefix, familyName: row.byFamily }),
    issuedAt: row.issuedAt,
    channel: row.channel as Letter['channel'],
    retractedBy:
      row.backYear === null || row.backNumber === null ? null : referenceOf(row.backYear, row.backNumber),
    sha256: row.sha256,
    pages: row.pages
  }))
}

/** A letter as it was frozen, with whose it is. */
export interface FrozenLetter {
  readonly id: string
  readonly reference: string
  readonly pupilId: string
  readonly recipient: string
  readonly className: string | null
  readonly mentorIds: readonly (string | null)[]
  readonly content: string
  readonly pdf: Uint8Array
  readonly sha256: string
  readonly retracted: boolean
  readonly recipientKind: 'guardian' | 'pupil'
  /** It went out. */
  readonly issued: boolean
}

/** The letters asked for, in the order in which they are handed out: by class, then by reference. */
export async function frozenLetters(db: Reading, ids: readonly string[]): Promise<FrozenLetter[]> {
  const rows = await onFile(db)
    .select(['letter.content', 'letter.pdf', 'letter.recipient_kind as recipientKind'])
    .where('letter.id', 'in', ids)
    .execute()
  return [...Map.groupBy(rows, (row) => row.id).values()]
    .map((same) => {
      const row = same[0]!
      return {
        id: row.id,
        reference: referenceOf(row.schoolYear, row.number),
        pupilId: row.pupilId,
        recipient: row.recipient,
        className: row.className,
        mentorIds: same.map(({ mentorId }) => mentorId),
        content: row.content,
        pdf: row.pdf,
        sha256: row.sha256,
        retracted: row.backNumber !== null,
        recipientKind: row.recipientKind as FrozenLetter['recipientKind'],
        issued: row.issuedAt !== null
      }
    })
    .sort(
      (a, b) => compareText(a.className ?? '', b.className ?? '') || compareText(a.reference, b.reference)
    )
}
