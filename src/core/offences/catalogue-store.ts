import { OffenceKind } from '../../contract/catalogue'
import type { Reading, Writing } from '../context'
import { inOrder, inUse, type KeptKind } from './catalogue-rules'

/** The whole catalogue in its order, with what is not used any more. */
export async function keptKinds(db: Reading): Promise<KeptKind[]> {
  const rows = await db
    .selectFrom('offence_kind')
    .select(['id', 'label', 'group_code as group', 'severity', 'counts', 'clause', 'source'])
    .select(['place', 'retired_at as retiredAt'])
    .execute()
  return inOrder(
    rows.map(({ place, retiredAt, ...kind }) => ({ ...OffenceKind.parse(kind), place, retiredAt }))
  )
}

/** The catalogue as it is offered: in its order, retired kinds left out. */
export async function offeredKinds(db: Reading): Promise<OffenceKind[]> {
  return inUse(await keptKinds(db)).map((kind) => OffenceKind.parse(kind))
}

/** How many offences there are on record of each kind. */
export async function timesUsed(db: Reading): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('offence')
    .select((eb) => ['kind_id as kindId', eb.fn.countAll().as('times')])
    .groupBy('kind_id')
    .execute()
  return new Map(rows.map(({ kindId, times }) => [kindId, Number(times)]))
}

const columns = ({ label, group, severity, counts, clause, source }: OffenceKind) => ({
  label,
  group_code: group,
  severity,
  counts,
  clause,
  source
})

export const insertKind = (tx: Writing, kind: OffenceKind) =>
  tx
    .insertInto('offence_kind')
    .values({ id: kind.id, ...columns(kind) })
    .execute()

/** Other words, or another way of counting, for a kind that then is in use. */
export const updateKind = (tx: Writing, kind: OffenceKind) =>
  tx
    .updateTable('offence_kind')
    .set({ ...columns(kind), retired_at: null })
    .where('id', '=', kind.id)
    .execute()

/** Since when a kind is not used any more; null: it is. */
export const setRetired = (tx: Writing, id: string, at: string | null) =>
  tx.updateTable('offence_kind').set({ retired_at: at }).where('id', '=', id).execute()

/** Gives each kind the place it has in this list. */
export async function placeKinds(tx: Writing, ids: readonly string[]): Promise<void> {
  for (const [place, id] of ids.entries())
    await tx.updateTable('offence_kind').set({ place }).where('id', '=', id).execute()
}
