import { Role } from '../../contract/call'
import type { NewStaff, Staff } from '../../contract/accounts'
import { fullName } from '../../contract/names'
import type { Reading, Writing } from '../context'
import type { Tries } from './rules'

const columns = ['id', 'code', 'given_name', 'prefix', 'family_name', 'role', 'pin_hash', 'left_at'] as const

const staffOf = (row: {
  id: string
  code: string
  given_name: string
  prefix: string
  family_name: string
  role: string
  pin_hash: string | null
  left_at: string | null
}): Staff => ({
  id: row.id,
  code: row.code,
  givenName: row.given_name,
  prefix: row.prefix,
  familyName: row.family_name,
  role: Role.parse(row.role),
  hasPin: row.pin_hash !== null,
  leftAt: row.left_at
})

/** What every colleague is called, those who left too. */
export async function staffNames(db: Reading): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('staff')
    .select(['id', 'given_name as givenName', 'prefix', 'family_name as familyName'])
    .execute()
  return new Map(rows.map((row) => [row.id, fullName(row)]))
}

/** Everyone with an account, present staff first. */
export async function allStaff(db: Reading): Promise<Staff[]> {
  const rows = await db
    .selectFrom('staff')
    .select(columns)
    .orderBy('left_at')
    .orderBy('family_name')
    .execute()
  return rows.map(staffOf)
}

export async function findStaff(db: Reading, id: string): Promise<Staff | undefined> {
  const row = await db.selectFrom('staff').select(columns).where('id', '=', id).executeTakeFirst()
  return row && staffOf(row)
}

export interface Secrets {
  readonly id: string
  readonly role: Role
  readonly passwordHash: string
  readonly pinHash: string | null
}

/** The hashes of one present member of staff, by what they type (case does not matter) or by id. */
export async function secretsOf(
  db: Reading,
  by: { code: string } | { id: string }
): Promise<Secrets | undefined> {
  const row = await db
    .selectFrom('staff')
    .select(['id', 'role', 'password_hash', 'pin_hash'])
    .where('left_at', 'is', null)
    .$if('code' in by, (query) => query.where('code', '=', 'code' in by ? plainCode(by.code) : ''))
    .$if('id' in by, (query) => query.where('id', '=', 'id' in by ? by.id : ''))
    .executeTakeFirst()
  return (
    row && { id: row.id, role: Role.parse(row.role), passwordHash: row.password_hash, pinHash: row.pin_hash }
  )
}

/** Codes are kept in small letters: nobody is locked out by a capital. */
export const plainCode = (code: string): string => code.trim().toLowerCase()

export async function codeTaken(db: Reading, code: string): Promise<boolean> {
  const row = await db.selectFrom('staff').select('id').where('code', '=', plainCode(code)).executeTakeFirst()
  return row !== undefined
}

export async function directors(db: Reading): Promise<number> {
  const rows = await db
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'director')
    .where('left_at', 'is', null)
    .execute()
  return rows.length
}

export async function insertStaff(
  tx: Writing,
  staff: Omit<NewStaff, 'password' | 'pin'> & { id: string; passwordHash: string; pinHash: string | null }
): Promise<void> {
  await tx
    .insertInto('staff')
    .values({
      id: staff.id,
      code: plainCode(staff.code),
      given_name: staff.givenName,
      prefix: staff.prefix,
      family_name: staff.familyName,
      role: staff.role,
      password_hash: staff.passwordHash,
      pin_hash: staff.pinHash
    })
    .execute()
}

export const setRole = (tx: Writing, id: string, role: Role) =>
  tx.updateTable('staff').set({ role }).where('id', '=', id).execute()

export const setPassword = (tx: Writing, id: string, hash: string) =>
  tx.updateTable('staff').set({ password_hash: hash }).where('id', '=', id).execute()

export const setPinHash = (tx: Writing, id: string, hash: string | null) =>
  tx.updateTable('staff').set({ pin_hash: hash }).where('id', '=', id).execute()

export async function triesOf(db: Reading, account: string): Promise<Tries | undefined> {
  const row = await db.selectFrom('sign_in_try').selectAll().where('account', '=', account).executeTakeFirst()
  return row && { tries: row.tries, freeFrom: row.free_from }
}

export async function keepTries(tx: Writing, account: string, { tries, freeFrom }: Tries): Promise<void> {
  await tx
    .insertInto('sign_in_try')
    .values({ account, tries, free_from: freeFrom })
    .onConflict((conflict) => conflict.column('account').doUpdateSet({ tries, free_from: freeFrom }))
    .execute()
}

export const forgetTries = (tx: Writing, account: string) =>
  tx.deleteFrom('sign_in_try').where('account', '=', account).execute()

/** The password was used here today: a PIN is enough for the rest of the day. */
export async function trustDevice(tx: Writing, device: string, staffId: string, day: string): Promise<void> {
  await tx
    .insertInto('device_day')
    .values({ device, staff_id: staffId, day })
    .onConflict((conflict) => conflict.columns(['device', 'staff_id']).doUpdateSet({ day }))
    .execute()
}

export const distrustDevices = (tx: Writing, staffId: string) =>
  tx.deleteFrom('device_day').where('staff_id', '=', staffId).execute()

/** Who may come back on this device with a PIN today. */
export async function trustedHere(db: Reading, device: string, day: string): Promise<Staff[]> {
  const rows = await db
    .selectFrom('device_day')
    .innerJoin('staff', 'staff.id', 'device_day.staff_id')
    .select(columns.map((column) => `staff.${column}` as const))
    .where('device_day.device', '=', device)
    .where('device_day.day', '=', day)
    .where('staff.left_at', 'is', null)
    .where('staff.pin_hash', 'is not', null)
    .orderBy('staff.family_name')
    .execute()
  return rows.map(staffOf)
}
