import type { Device } from '../../contract/devices'
import { fullName } from '../../contract/names'
import type { Permission } from '../../contract/permissions'
import type { Reading } from '../context'
import type { Granted } from './rules'
import type { SeriesDay } from './series-rules'

/** Kinds of device as they are kept on a row. */
const kindsIn = (joined: string): Device[] => joined.split(' ').filter(Boolean)

/** The permissions in force on a day: not withdrawn, with the pupils they name. */
export async function permissionsOn(db: Reading, day: string): Promise<Granted[]> {
  const rows = await db
    .selectFrom('permission')
    .leftJoin('permission_pupil', 'permission_pupil.permission_id', 'permission.id')
    .select(['id', 'class_id as classId', 'day', 'starts', 'ends', 'devices', 'pupil_id as pupilId'])
    .where('day', '=', day)
    .where('withdrawn_at', 'is', null)
    .execute()
  const byId = Map.groupBy(rows, (row) => row.id)
  return [...byId.values()].map((same) => {
    const { pupilId: _, devices, ...permission } = same[0]!
    return {
      ...permission,
      devices: kindsIn(devices),
      pupilIds: same.flatMap((row) => row.pupilId ?? [])
    }
  })
}

const withNames = (db: Reading) =>
  db
    .selectFrom('permission as p')
    .leftJoin('school_class as c', 'c.id', 'p.class_id')
    .innerJoin('staff as s', 's.id', 'p.granted_by')
    .leftJoin('staff as b', 'b.id', 'p.withdrawn_by')
    .select([
      'p.id',
      'p.series_id as seriesId',
      'p.class_id as classId',
      'c.name as className',
      'c.kind as classKind',
      'p.day',
      'p.starts',
      'p.ends',
      'p.hour',
      'p.purpose',
      'p.allowed_use as allowedUse',
      'p.devices',
      'p.recording',
      'p.granted_by as grantedById',
      'p.granted_at as grantedAt',
      'p.afterwards',
      'p.withdrawn_at as withdrawnAt',
      's.given_name as givenName',
      's.prefix',
      's.family_name as familyName',
      'p.withdrawn_why as withdrawnWhy',
      'b.given_name as byGivenName',
      'b.prefix as byPrefix',
      'b.family_name as byFamilyName'
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
    ({
      givenName,
      prefix,
      familyName,
      byGivenName,
      byPrefix,
      byFamilyName,
      afterwards,
      recording,
      devices,
      classKind,
      grantedById,
      ...row
    }): Permission => ({
      ...row,
      classKind: classKind as Permission['classKind'],
      devices: kindsIn(devices),
      pupils: pupils.get(row.id) ?? [],
      grantedBy: fullName({ givenName, prefix, familyName }),
      withdrawnBy:
        byFamilyName === null
          ? null
          : fullName({ givenName: byGivenName ?? '', prefix: byPrefix ?? '', familyName: byFamilyName }),
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

/** One permission with who granted it and whether it still stands; undefined when there is none. */
export async function findPermission(db: Reading, id: string) {
  const row = await db
    .selectFrom('permission')
    .select(['id', 'series_id as seriesId', 'day', 'starts', 'ends', 'purpose', 'allowed_use as allowedUse'])
    .select(['devices', 'recording', 'granted_by as grantedBy', 'withdrawn_at as withdrawnAt'])
    .select((eb) =>
      eb
        .selectFrom('permission_pupil')
        .whereRef('permission_id', '=', 'permission.id')
        .select(({ fn }) => fn.countAll().as('n'))
        .as('named')
    )
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, devices: kindsIn(row.devices), named: Number(row.named) }
}

/** The days of a series, withdrawn ones too, in order. */
export const daysOf = (db: Reading, seriesId: string): Promise<SeriesDay[]> =>
  db
    .selectFrom('permission')
    .select(['id', 'day', 'withdrawn_at as withdrawnAt'])
    .where('series_id', '=', seriesId)
    .orderBy('day')
    .execute()

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
