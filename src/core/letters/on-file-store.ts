import type { z } from 'zod'
import type { LetterKind } from '../../contract/ladder'
import type { LetterLine, Stand, onFile } from '../../contract/on-file'
import { fullName } from '../../contract/names'
import { addDays, schoolDay } from '../calendar/days'
import { daysFrom } from '../calendar/store'
import type { Reading, Writing } from '../context'
import { theSchool } from '../settings/store'
import { referenceOf } from '../steps/reference'
import { standOf, waitsSince, type Filed, type Line } from './on-file-rules'

/** Free weeks and all, so many days ahead hold the school days of the longest time a school can set. */
export const daysAhead = 130

/** A letter as far as what is recorded of it goes by it, with whose it is. */
export interface Followed extends Filed {
  readonly id: string
  readonly reference: string
  readonly pupilId: string
  readonly mentorIds: readonly (string | null)[]
}

interface Row {
  readonly id: string
  readonly kind: LetterKind
  readonly issuedAt: string | null
  readonly retracted: boolean
}

/** All lines per letter, oldest first; null: of every letter. */
async function linesOf(db: Reading, ids: readonly string[] | null): Promise<Map<string, Line[]>> {
  const rows = await db
    .selectFrom('letter_event')
    .select(['letter_id as letterId', 'kind', 'day', 'note'])
    .$if(ids !== null, (lines) => lines.where('letter_id', 'in', ids!))
    .orderBy('at')
    .orderBy('id')
    .execute()
  return Map.groupBy(
    rows.map((row) => ({ ...row, kind: row.kind as LetterLine })),
    ({ letterId }) => letterId
  )
}

const filedOf = (row: Row, lines: ReadonlyMap<string, Line[]>): Filed => ({
  kind: row.kind,
  issuedOn: row.issuedAt === null ? null : schoolDay(row.issuedAt),
  retracted: row.retracted,
  lines: lines.get(row.id) ?? []
})

/** Where each of these letters stands today, in their order. */
export async function standsOf(db: Reading, letters: readonly Row[], today: string): Promise<Stand[]> {
  if (letters.length === 0) return []
  const ids = letters.map(({ id }) => id)
  const lines = await linesOf(db, ids.length > 300 ? null : ids)
  return standing(
    db,
    letters.map((row) => filedOf(row, lines)),
    today
  )
}

/** The same of letters whose lines are known. */
export async function standing(db: Reading, letters: readonly Filed[], today: string): Promise<Stand[]> {
  const { replyDays } = await theSchool(db)
  // Only letters that wait ask for the calendar, from the oldest of them on.
  const since = letters.flatMap((letter) => waitsSince(letter) ?? []).toSorted()[0]
  const days = since === undefined ? [] : await daysFrom(db, since, addDays(today, daysAhead))
  const schoolDays = days.filter(({ isSchoolDay }) => isSchoolDay).map(({ day }) => day)
  return letters.map((letter) => standOf(letter, { today, replyDays, schoolDays }))
}

/** These letters with all that was recorded of them; one that does not exist is left out. */
export async function followedLetters(db: Reading, ids: readonly string[]): Promise<Followed[]> {
  const rows = await db
    .selectFrom('letter')
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.pupil_id', '=', 'letter.pupil_id')
        .on('enrolment.kind', '=', 'class')
        .on('enrolment.until_day', 'is', null)
    )
    .leftJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .select([
      'letter.id',
      'letter.kind',
      'letter.school_year as schoolYear',
      'letter.number',
      'letter.issued_at as issuedAt',
      'letter.retracted_by as retractedBy',
      'letter.pupil_id as pupilId',
      'school_class.mentor_id as mentorId'
    ])
    .where('letter.id', 'in', ids)
    .execute()
  const lines = await linesOf(db, ids)
  return [...Map.groupBy(rows, ({ id }) => id).values()].map((same) => {
    const { id, kind, schoolYear, number, issuedAt, retractedBy, pupilId } = same[0]!
    const row = { id, kind: kind as LetterKind, issuedAt, retracted: retractedBy !== null }
    return {
      ...filedOf(row, lines),
      id,
      pupilId,
      reference: referenceOf(schoolYear, number),
      mentorIds: same.map(({ mentorId }) => mentorId)
    }
  })
}

/** Adds one line to each of these letters. */
export async function addLines(
  tx: Writing,
  lines: readonly (Line & { readonly id: string; readonly letterId: string })[],
  added: { readonly at: string; readonly by: string }
): Promise<void> {
  if (lines.length === 0) return
  await tx
    .insertInto('letter_event')
    .values(lines.map(({ letterId, ...line }) => ({ ...line, ...added, letter_id: letterId })))
    .execute()
}

type CourseLine = z.output<(typeof onFile)['course']['output']>[number]

/** What was recorded of a letter, with who did: oldest first. */
export async function courseOf(db: Reading, letterId: string): Promise<CourseLine[]> {
  const rows = await db
    .selectFrom('letter_event')
    .innerJoin('staff', 'staff.id', 'letter_event.by')
    .select([
      'letter_event.id',
      'kind',
      'at',
      'day',
      'note',
      'given_name as givenName',
      'prefix',
      'family_name as familyName'
    ])
    .where('letter_id', '=', letterId)
    .orderBy('at')
    .orderBy('letter_event.id')
    .execute()
  return rows.map(({ givenName, prefix, familyName, ...row }) => ({
    ...row,
    kind: row.kind as LetterLine,
    by: fullName({ givenName, prefix, familyName })
  }))
}

/** What a note for the pupil system is written from. */
export async function notedLetter(db: Reading, id: string) {
  const row = await db
    .selectFrom('letter')
    .innerJoin('pupil', 'pupil.id', 'letter.pupil_id')
    .leftJoin('letter as back', 'back.id', 'letter.retracted_by')
    .select([
      'letter.content',
      'letter.recipient_name as recipient',
      'letter.school_year as schoolYear',
      'pupil.number as pupilNumber',
      'back.school_year as backYear',
      'back.number as backNumber'
    ])
    .where('letter.id', '=', id)
    .executeTakeFirstOrThrow()
  return {
    recipient: row.recipient,
    schoolYear: row.schoolYear,
    pupilNumber: row.pupilNumber ?? '',
    content: row.content,
    retractedBy:
      row.backYear === null || row.backNumber === null ? null : referenceOf(row.backYear, row.backNumber)
  }
}
