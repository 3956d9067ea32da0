import { sql } from 'kysely'
import type { Writing } from './context'

/**
 * Letters about one thing that lie ready are never sent: what they tell is not so any more. A moment was moved, a
 * suspension ended, a device went back, a letter was answered.
 */
export async function withholdAbout(tx: Writing, about: string): Promise<void> {
  await tx
    .updateTable('letter')
    .set({ retracted_by: sql`id` })
    .where('about', '=', about)
    .where('issued_at', 'is', null)
    .where('retracted_by', 'is', null)
    .execute()
}
