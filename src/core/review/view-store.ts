import { RepeatedView } from '../../contract/repeated'
import type { Reading, Writing } from '../context'

export interface KeptView {
  readonly id: string
  readonly name: string
  readonly view: RepeatedView
}

/** The views somebody keeps, by name. One that no longer reads (of a later program) is left out, not lost. */
export async function viewsKept(db: Reading, staffId: string): Promise<KeptView[]> {
  const rows = await db
    .selectFrom('saved_view')
    .select(['id', 'name', 'view'])
    .where('staff_id', '=', staffId)
    .where('ended_at', 'is', null)
    .orderBy('name')
    .execute()
  return rows.flatMap(({ id, name, view }) => {
    const read = RepeatedView.safeParse(JSON.parse(view))
    return read.success ? [{ id, name, view: read.data }] : []
  })
}

export async function keepUnder(
  tx: Writing,
  { id, staffId, name, view, at }: KeptView & { readonly staffId: string; readonly at: string }
): Promise<void> {
  await tx
    .insertInto('saved_view')
    .values({ id, staff_id: staffId, name, view: JSON.stringify(view), at })
    .execute()
}

export async function dropKept(tx: Writing, id: string, at: string): Promise<void> {
  await tx.updateTable('saved_view').set({ ended_at: at }).where('id', '=', id).execute()
}
