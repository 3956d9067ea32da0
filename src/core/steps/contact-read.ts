import type { Contact, ContactAbout } from '../../contract/handled'
import type { TrackCode } from '../../contract/ladder'
import { fullName } from '../../contract/names'
import { staffNames } from '../accounts/store'
import type { Reading } from '../context'
import { rungOf, trackOf } from '../ladder/rules'
import { versionsOf } from '../ladder/store'
import type { Version } from '../ladder/version'
import { afterwards, type ContactLine } from './contact-rules'
import { referenceOf } from './reference'

type Names = ReadonlyMap<string, string>

/** Which contacts: of these ids, on a step, about a letter, or of a pupil. */
export type Which =
  | { readonly ids: readonly string[] }
  | { readonly stepId: string }
  | { readonly letterId: string }
  | { readonly pupilId: string }

/** Talks and attempts with all that came after, in order of time; those put on record by mistake too. */
export async function contactsWhere(db: Reading, which: Which, known?: Names): Promise<Contact[]> {
  const rows = await rowsOf(db, which)
  if (rows.length === 0) return []
  const names = known ?? (await staffNames(db))
  const lines = await linesOf(
    db,
    rows.map(({ id }) => id),
    names
  )
  const versions = rows.some(({ step_id: stepId }) => stepId !== null) ? await versionsOf(db) : []
  return rows.map((row) => ({
    id: row.id,
    pupilId: row.pupil_id,
    pupilName: fullName(row),
    about: aboutOf(row, versions),
    kind: row.kind as Contact['kind'],
    withWhom: row.with_whom,
    way: row.way as Contact['way'],
    day: row.day,
    clock: row.clock,
    reached: row.reached === 'yes',
    attempt: row.attempt as Contact['attempt'],
    outcome: row.outcome,
    alsoThere: row.also_there,
    agreed: row.agreed,
    until: row.until_day,
    ...afterwards(lines.get(row.id) ?? []),
    struck: row.struck_why,
    by: names.get(row.by) ?? '',
    at: row.at
  }))
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

const rowsOf = (db: Reading, which: Which) =>
  db
    .selectFrom('contact')
    .innerJoin('pupil', 'pupil.id', 'contact.pupil_id')
    .leftJoin('step', 'step.id', 'contact.step_id')
    .leftJoin('letter', 'letter.id', 'contact.letter_id')
    .leftJoin('offence', 'offence.id', 'contact.offence_id')
    .leftJoin('offence_kind', 'offence_kind.id', 'offence.kind_id')
    .selectAll('contact')
    .select([
      'pupil.given_name as givenName',
      'pupil.prefix',
      'pupil.family_name as familyName',
      'step.ladder_version_id as versionId',
      'step.track',
      'step.rung',
      'letter.school_year as letterYear',
      'letter.number as letterNumber',
      'offence.day as offenceDay',
      'offence_kind.label as offenceLabel'
    ])
    .$if('ids' in which, (all) => all.where('contact.id', 'in', 'ids' in which ? which.ids : []))
    .$if('stepId' in which, (all) => all.where('contact.step_id', '=', 'stepId' in which ? which.stepId : ''))
    .$if('letterId' in which, (all) =>
      all.where('contact.letter_id', '=', 'letterId' in which ? which.letterId : '')
    )
    .$if('pupilId' in which, (all) =>
      all.where('contact.pupil_id', '=', 'pupilId' in which ? which.pupilId : '')
    )
    .orderBy('contact.day')
    .orderBy('contact.id')
    .execute()

/** What it was about: a letter before its step, as that says more. */
function aboutOf(row: Row, versions: readonly Version[]): ContactAbout | null {
  if (row.letter_id !== null && row.letterYear !== null && row.letterNumber !== null)
    return {
      kind: 'letter',
      id: row.letter_id,
      name: referenceOf(row.letterYear, row.letterNumber),
      day: null
    }
  if (row.offence_id !== null)
    return { kind: 'offence', id: row.offence_id, name: row.offenceLabel ?? '', day: row.offenceDay }
  if (row.step_id === null || row.rung === null) return null
  const version = versions.find(({ id }) => id === row.versionId)
  const name = version ? rungOf(trackOf(version, row.track as TrackCode), row.rung).title : ''
  return { kind: 'step', id: row.step_id, name, day: null }
}

async function linesOf(
  db: Reading,
  contactIds: readonly string[],
  names: Names
): Promise<ReadonlyMap<string, ContactLine[]>> {
  const rows = await db
    .selectFrom('contact_event')
    .select(['id', 'contact_id as contactId', 'kind', 'words', 'at', 'by'])
    .where('contact_id', 'in', contactIds)
    .orderBy('id')
    .execute()
  return Map.groupBy(
    rows.map((row) => ({
      ...row,
      kind: row.kind as ContactLine['kind'],
      by: names.get(row.by) ?? ''
    })),
    ({ contactId }) => contactId
  )
}
