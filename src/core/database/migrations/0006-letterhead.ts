import { sql } from 'kysely'
import type { Writing } from '../../context'
import type { Dialect } from '../dialect'

/** The school's logo and the signatures on its letters (features row 74). */
export async function letterheads(tx: Writing, dialect: Dialect): Promise<void> {
  for (const statement of statements(dialect === 'postgres' ? 'bytea' : 'blob'))
    await sql.raw(statement).execute(tx)
}

const statements = (bytes: string) => [
  `create table picture (id text primary key, mime text not null, bytes ${bytes} not null, width integer not null,
    height integer not null, added_at text not null, added_by text not null references staff (id))`,
  // No reference to the picture: one that no letter shows is not kept when it is taken off.
  `create table picture_use (id text primary key, picture_id text not null, purpose text not null,
    staff_id text references staff (id), at text not null, by text not null references staff (id),
    ended_at text, ended_by text)`,
  `create unique index one_logo on picture_use (purpose) where purpose = 'logo' and ended_at is null`,
  `create unique index one_signature_each on picture_use (staff_id)
    where purpose = 'signature' and ended_at is null`
]
