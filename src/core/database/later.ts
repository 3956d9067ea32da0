import type { ColumnType } from 'kysely'

/** A fact that comes later: absent when the row is made, filled once, never rewritten. */
export type Later = ColumnType<string | null, string | null | undefined, string>
