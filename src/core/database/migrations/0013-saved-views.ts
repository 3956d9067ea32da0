import { sql } from 'kysely'
import type { Writing } from '../../context'
import type { Dialect } from '../dialect'

/** The views of the list of repeated offences that a person keeps. */
export async function savedViews(tx: Writing, _dialect: Dialect): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(tx)
}

const statements = [
  `create table saved_view (id text primary key, staff_id text not null references staff (id), name text not null,
    view text not null, at text not null, ended_at text)`,
  `create unique index one_view_per_name on saved_view (staff_id, name) where ended_at is null`
]
