import { sql } from 'kysely'
import type { Device } from '../../contract/devices'
import type { ExemptPlace } from '../../contract/exemptions'
import { fullName, listName } from '../../contract/names'
import type { Reading, Writing } from '../context'
import type { ExemptionEventTable, ExemptionTable } from '../database/tables-exempt'
import { asItStands, holdsOn, type Happened, type Holding, type Term } from './rules'

/** The last day of an exemption in a statement: as decided, or as it was last extended or ended. */
export const untilOf = (exemption: string) => {
  const of = (column: string) => sql.ref(`${exemption}.${column}`)
  return sql<string>`coalesce((select v.until_day from exemption_event v where v.exemption_id = ${of('id')}
    and v.until_day is not null order by v.id desc limit 1), ${of('until_day')})`
}

/** Kinds of device, or places, as they are kept on a row. */
export const parted = <One extends string>(joined: string): One[] => joined.split(' ') as One[]

/** An exemption as it stands, with whom it is of. */
export type Found = Term &
  Holding & {
    readonly id: string
    readonly pupilId: string
    readonly row: ExemptionTable
    readonly story: readonly (Happened & {
      readonly at: string
      readonly by: string
      readonly reason: string
    })[]
  }

async function found(db: Reading, rows: readonly ExemptionTable[]): Promise<Found[]> {
  if (rows.length === 0) return []
  const events = await db
    .selectFrom('exemption_event')
    .selectAll()
    .where(
      'exemption_id',
      'in',
      rows.map(({ id }) => id)
    )
    .orderBy('id')
    .execute()
  const byExemption = Map.groupBy(events, (event) => event.exemption_id)
  return rows.map((row) => {
    const story = (byExemption.get(row.id) ?? []).map((event) => ({
      what: event.kind as Happened['what'],
      at: event.at,
      by: event.by,
      until: event.until_day,
      reviewOn: event.review_on,
      reason: event.reason
    }))
    const decided = { from: row.from_day, until: row.until_day, reviewOn: row.review_on }
    const holding = { stays: parted<Device>(row.stays), places: parted<ExemptPlace>(row.places) }
    return { ...asItStands(decided, story), ...holding, id: row.id, pupilId: row.pupil_id, row, story }
  })
}

export async function findExemption(db: Reading, id: string): Promise<Found | undefined> {
  const rows = await db.selectFrom('exemption').selectAll().where('id', '=', id).execute()
  return (await found(db, rows))[0]
}

/** All exemptions of some pupils, over and to come too. */
export async function exemptionsOf(db: Reading, pupilIds: readonly string[]): Promise<Found[]> {
  if (pupilIds.length === 0) return []
  const rows = await db
    .selectFrom('exemption')
    .selectAll()
    .where('pupil_id', 'in', pupilIds)
    .orderBy('from_day')
    .orderBy('id')
    .execute()
  return found(db, rows)
}

/** Every exemption of the pupils at school. */
export async function allExemptions(db: Reading): Promise<Found[]> {
  const rows = await db
    .selectFrom('exemption')
    .innerJoin('pupil', 'pupil.id', 'exemption.pupil_id')
    .selectAll('exemption')
    .where('pupil.left_on', 'is', null)
    .orderBy('exemption.id')
    .execute()
  return found(db, rows)
}

/** What these pupils are called, and the class they are in. */
export async function namesOf(db: Reading, pupilIds: readonly string[]) {
  if (pupilIds.length === 0)
    return new Map<string, { name: string; sortName: string; className: string | null }>()
  const rows = await db
    .selectFrom('pupil')
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.pupil_id', '=', 'pupil.id')
        .on('enrolment.kind', '=', 'class')
        .on('enrolment.until_day', 'is', null)
    )
    .leftJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .select(['pupil.id', 'pupil.given_name as givenName', 'prefix', 'family_name as familyName'])
    .select('school_class.name as className')
    .where('pupil.id', 'in', pupilIds)
    .execute()
  return new Map(
    rows.map(({ id, className, ...name }) => [
      id,
      { name: fullName(name), sortName: listName(name), className }
    ])
  )
}

/** What each of these pupils hands in as a rule; of who is not in it that is one phone. */
export async function usualOf(
  db: Reading,
  pupilIds: readonly string[]
): Promise<ReadonlyMap<string, readonly Device[]>> {
  const rows = await db
    .selectFrom('pupil_device')
    .select(['pupil_id as pupilId', 'device'])
    .where('pupil_id', 'in', pupilIds)
    .where('ended_in', 'is', null)
    .execute()
  const byPupil = Map.groupBy(rows, ({ pupilId }) => pupilId)
  return new Map([...byPupil].map(([pupilId, mine]) => [pupilId, mine.map(({ device }) => device)]))
}

/** What lets each of these pupils keep something on a day, with what they hand in as a rule (one phone). */
export async function holdingsOn(
  db: Reading,
  pupilIds: readonly string[],
  day: string
): Promise<ReadonlyMap<string, { usual: readonly Device[]; holdings: readonly Found[] }>> {
  const standing = (await exemptionsOf(db, pupilIds)).filter((one) => holdsOn(one, day))
  if (standing.length === 0) return new Map()
  const usual = await usualOf(db, pupilIds)
  return new Map(
    [...Map.groupBy(standing, ({ pupilId }) => pupilId)].map(([pupilId, holdings]) => [
      pupilId,
      { usual: usual.get(pupilId) ?? ['phone'], holdings }
    ])
  )
}

/** Whether this pupil is at school. */
export async function isAtSchool(db: Reading, pupilId: string): Promise<boolean> {
  const row = await db
    .selectFrom('pupil')
    .select('id')
    .where('id', '=', pupilId)
    .where('left_on', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Which of these kinds of device the school keeps. */
export async function countDevices(db: Reading, devices: readonly string[]): Promise<number> {
  const rows = await db
    .selectFrom('device_kind')
    .select('id')
    .where('id', 'in', devices)
    .where('retired_at', 'is', null)
    .execute()
  return rows.length
}

export const insertExemption = (tx: Writing, row: ExemptionTable) =>
  tx.insertInto('exemption').values(row).execute()

export const insertExemptionEvent = (tx: Writing, event: ExemptionEventTable) =>
  tx.insertInto('exemption_event').values(event).execute()
