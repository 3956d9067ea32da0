import { fullName } from '../../contract/names'
import type { Reading, Writing } from '../context'

/** Which of these guardians asked to be informed and were granted it, as long as that stands. */
export async function informedOf(db: Reading, guardianIds: readonly string[]): Promise<Set<string>> {
  if (guardianIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('information_request')
    .select('guardian_id')
    .where('guardian_id', 'in', guardianIds)
    .where('granted', '=', 'yes')
    .where('ended_at', 'is', null)
    .execute()
  return new Set(rows.map(({ guardian_id }) => guardian_id))
}

/** Someone who is a guardian now, with whose; undefined when there is none with this id. */
export const findGuardian = (db: Reading, id: string) =>
  db
    .selectFrom('guardian')
    .select(['pupil_id as pupilId', 'authority', 'language'])
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()

/** The guardians of a pupil who have no authority now. */
export async function withoutAuthority(db: Reading, pupilId: string) {
  const rows = await db
    .selectFrom('guardian')
    .select(['id', 'relation', 'initials', 'prefix', 'family_name as familyName'])
    .where('pupil_id', '=', pupilId)
    .where('authority', '<>', 'yes')
    .where('ended_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ id, relation, ...name }) => ({
    id,
    relation,
    name: fullName({ ...name, givenName: '' })
  }))
}

/** Every request of the guardians of a pupil, newest first, also of who is none any more. */
export async function requestsOf(db: Reading, pupilId: string) {
  const rows = await db
    .selectFrom('information_request as request')
    .innerJoin('guardian', 'guardian.id', 'request.guardian_id')
    .innerJoin('staff', 'staff.id', 'request.by')
    .select([
      'request.id',
      'request.guardian_id as guardianId',
      'guardian.initials',
      'guardian.prefix',
      'guardian.family_name as familyName',
      'request.asked_on as askedOn',
      'request.granted',
      'request.reason',
      'request.at',
      'request.ended_at as endedAt',
      'staff.given_name as byGiven',
      'staff.prefix as byPrefix',
      'staff.family_name as byFamily'
    ])
    .where('guardian.pupil_id', '=', pupilId)
    .orderBy('request.at', 'desc')
    .orderBy('request.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    guardianId: row.guardianId,
    guardianName: fullName({ ...row, givenName: '' }),
    askedOn: row.askedOn,
    granted: row.granted as 'yes' | 'no',
    reason: row.reason,
    at: row.at,
    by: fullName({ givenName: row.byGiven, prefix: row.byPrefix, familyName: row.byFamily }),
    endedAt: row.endedAt
  }))
}

/** A request with whose child it is about; undefined when there is none with this id. */
export const findRequest = (db: Reading, id: string) =>
  db
    .selectFrom('information_request as request')
    .innerJoin('guardian', 'guardian.id', 'request.guardian_id')
    .select(['guardian.pupil_id as pupilId', 'request.granted', 'request.ended_at as endedAt'])
    .where('request.id', '=', id)
    .executeTakeFirst()

interface NewRequest {
  readonly id: string
  readonly guardianId: string
  readonly askedOn: string
  readonly granted: 'yes' | 'no'
  readonly reason: string
  readonly at: string
  readonly by: string
}

/** Keeps what was asked and answered. */
export async function insertRequest(
  tx: Writing,
  { guardianId, askedOn, ...rest }: NewRequest
): Promise<void> {
  await tx
    .insertInto('information_request')
    .values({ ...rest, guardian_id: guardianId, asked_on: askedOn })
    .execute()
}

/** What was granted holds no longer. */
export async function endRequest(tx: Writing, id: string, ended: { at: string; by: string }): Promise<void> {
  await tx
    .updateTable('information_request')
    .set({ ended_at: ended.at, ended_by: ended.by })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}
