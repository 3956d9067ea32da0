import { knownDevices, type DeviceKind, type devices } from '../../contract/devices'
import { Refusal, type Handler, type Reading, type Writing } from '../context'

/** The kinds of device in the order the school sees them; "other" closes the list. */
export const deviceKinds: Handler<typeof devices.deviceKinds> = (_input, { db }) => kindsOf(db)

/**
 * Adds, renames, retires or brings back a kind of device (S0-2, S4-9). The first four may go without a name of the
 * school's own. Refused: `device-unknown`, `name-needed`, `name-taken` (capitals do not count), `phone-stays`.
 */
export const saveDeviceKind: Handler<typeof devices.saveDeviceKind> = async (wish, ctx) => {
  const kinds = await kindsOf(ctx.db)
  const whyNot = whyNotSave(wish, kinds)
  if (whyNot) throw new Refusal(whyNot)
  const id = wish.id ?? ctx.newId()
  await saveKind(ctx.db, { ...wish, id }, ctx.now)
  ctx.touch(id)
  return { id }
}

type Wish = Omit<DeviceKind, 'id'> & { readonly id: string | null }

function whyNotSave({ id, label, retired }: Wish, kinds: readonly DeviceKind[]) {
  if (id !== null && !kinds.some((kind) => kind.id === id)) return 'device-unknown'
  if (id === 'phone' && retired) return 'phone-stays'
  const known: readonly (string | null)[] = knownDevices
  if (label === '') return known.includes(id) ? null : 'name-needed'
  const said = label.toLowerCase()
  return kinds.some((kind) => kind.id !== id && kind.label.toLowerCase() === said) ? 'name-taken' : null
}

async function kindsOf(db: Reading): Promise<DeviceKind[]> {
  const rows = await db
    .selectFrom('device_kind')
    .select(['id', 'label', 'retired_at'])
    .orderBy('place')
    .orderBy('id')
    .execute()
  const last = ({ id }: { id: string }) => Number(id === 'other')
  return rows
    .map(({ retired_at, ...kind }) => ({ ...kind, retired: retired_at !== null }))
    .toSorted((a, b) => last(a) - last(b))
}

async function saveKind(tx: Writing, { id, label, retired }: DeviceKind, now: string): Promise<void> {
  const before = await tx
    .selectFrom('device_kind')
    .select('retired_at')
    .where('id', '=', id)
    .executeTakeFirst()
  const retired_at = retired ? (before?.retired_at ?? now) : null
  if (before) {
    await tx.updateTable('device_kind').set({ label, retired_at }).where('id', '=', id).execute()
    return
  }
  const { last } = await tx
    .selectFrom('device_kind')
    .select(({ fn }) => fn.max('place').as('last'))
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('device_kind')
    .values({ id, label, place: last + 1, retired_at })
    .execute()
}
