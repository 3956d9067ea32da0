import type { ColumnType } from 'kysely'

/** A fact that comes later: absent when the row is made, filled once, never rewritten. */
export type Later = ColumnType<string | null, string | null | undefined, string>

/** What is as it was set last: absent or null until then. */
export type Kept = ColumnType<string | null, string | null | undefined, string | null>
