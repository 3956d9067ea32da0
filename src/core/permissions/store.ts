import { fullName } from '../../contract/names'
import type { Permission } from '../../contract/permissions'
import type { Reading, Writing } from '../context'
import type { Granted } from './rules'

/** The permissions in force on a day: not withdrawn, with the pupils they name. */
export async function permissionsOn(db: Reading, day: string): Promise<Granted[]> {
  const rows = await db
    .selectFrom('permission')
    .leftJoin('permission_pupil', 'permission_pupil.permission_id', 'permission.id')
    .select(['id', 'class_id as classId', 'day', 'starts', 'ends', 'pupil_id as pupilId'])
    .where('day', '=', day)
    .where('withdrawn_at', 'is', null)
    .execute()
  const byId = Map.groupBy(rows, (row) => row.id)
  return [...byId.values()].map((same) => {
    const { pupilId: _, ...permission } = same[0]!
    return { ...permission, pupilIds: same.flatMap((row) => row.pupilId ?? []) }
  })
}

const withNames = (db: Reading) =>
  db
    .selectFrom('permission as p')
    .leftJoin('school_class as c', 'c.id', 'p.class_id')
    .innerJoin('staff as s', 's.id', 'p.granted_by')
    .select([
      'p.id',
      'p.class_id as classId',
      'c.name as className',
      'p.day',
      'p.starts',
      'p.ends',
      'p.hour',
      'p.purpose',
      'p.allowed_use as allowedUse',
      'p.recording',
      'p.granted_by as grantedById',
      'p.granted_at as grantedAt',
      'p.afterwards',
      'p.withdrawn_at as withdrawnAt',
      's.given_name as givenName',
      's.prefix',
      's.family_name as familyName'
    ])
    .orderBy('p.day')
    .orderBy('p.starts')
    .orderBy('p.id')

async function namedPupils(
  db: Reading,
  permissionIds: readonly string[]
): Promise<Map<string, Permission['pupils']>> {
  if (permissionIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('permission_pupil as pp')
    .innerJoin('pupil as p', 'p.id', 'pp.pupil_id')
    .select([
      'pp.permission_id as permissionId',
      'p.id',
      'p.given_name as givenName',
      'p.prefix',
      'p.family_name as familyName'
    ])
    .where('pp.permission_id', 'in', permissionIds)
    .orderBy('p.family_name')
    .orderBy('p.given_name')
    .execute()
  const byPermission = Map.groupBy(rows, (row) => row.permissionId)
  return new Map(
    [...byPermission].map(([id, pupils]) => [id, pupils.map((p) => ({ id: p.id, name: fullName(p) }))])
  )
}

async function asListed(
  db: Reading,
  askerId: string,
  rows: Awaited<ReturnType<ReturnType<typeof withNames>['execute']>>
) {
  const pupils = await namedPupils(
    db,
    rows.map((row) => row.id)
  )
  return rows.map(
    ({ givenName, prefix, familyName, afterwards, recording, grantedById, ...row }): Permission => ({
      ...row,
      pupils: pupils.get(row.id) ?? [],
      grantedBy: fullName({ givenName, prefix, familyName }),
      afterwards: afterwards === 'yes',
      recording: recording === 'yes',
      mine: grantedById === askerId
    })
  )
}

/** The permissions of a day and later, withdrawn ones too, in order of the clock. */
export const permissionsFrom = async (db: Reading, askerId: string, from: string): Promise<Permission[]> =>
  asListed(db, askerId, await withNames(db).where('p.day', '>=', from).execute())

/** The permissions in force at one clock time of a day. */
export const permissionsAt = async (
  db: Reading,
  askerId: string,
  day: string,
  time: string
): Promise<Permission[]> =>
  asListed(
    db,
    askerId,
    await withNames(db)
      .where('p.day', '=', day)
      .where('p.starts', '<=', time)
      .where('p.ends', '>', time)
      .where('p.withdrawn_at', 'is', null)
      .execute()
  )

/** Who granted it and whether it still stands; undefined when there is no such permission. */
export const findPermission = (db: Reading, id: string) =>
  db
    .selectFrom('permission')
    .select(['granted_by as grantedBy', 'withdrawn_at as withdrawnAt'])
    .where('id', '=', id)
    .executeTakeFirst()

/** Whether there is such a class. */
export const isClass = async (db: Reading, id: string): Promise<boolean> =>
  (await db.selectFrom('school_class').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

/** How many of these are pupils at school now. */
export async function pupilsAtSchool(db: Reading, ids: readonly string[]): Promise<number> {
  const row = await db
    .selectFrom('pupil')
    .select(({ fn }) => fn.countAll().as('n'))
    .where('id', 'in', ids)
    .where('left_on', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

type NewPermission = Omit<Granted, 'pupilIds'> & {
  readonly hour: number | null
  readonly purpose: string
  readonly allowedUse: string
  readonly recording: boolean
  readonly afterwards: boolean
}

/** Puts a permission on record; from then on it counts for the round and for offences. */
export async function insertPermission(
  tx: Writing,
  permission: NewPermission,
  pupilIds: readonly string[],
  granted: { by: string; at: string }
): Promise<void> {
  const { classId, allowedUse, recording, afterwards, ...rest } = permission
  await tx
    .insertInto('permission')
    .values({
      ...rest,
      class_id: classId,
      allowed_use: allowedUse,
      recording: recording ? 'yes' : 'no',
      afterwards: afterwards ? 'yes' : 'no',
      granted_by: granted.by,
      granted_at: granted.at
    })
    .execute()
  if (pupilIds.length === 0) return
  await tx
    .insertInto('permission_pupil')
    .values(pupilIds.map((pupilId) => ({ permission_id: permission.id, pupil_id: pupilId })))
    .execute()
}

/** Takes it back with trace: it stays readable, and covers nobody from now on. */
export async function withdrawPermission(
  tx: Writing,
  id: string,
  withdrawn: { at: string; by: string; why: string }
): Promise<void> {
  await tx
    .updateTable('permission')
    .set({ withdrawn_at: withdrawn.at, withdrawn_by: withdrawn.by, withdrawn_why: withdrawn.why })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .execute()
}
