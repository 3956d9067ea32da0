import { sql } from 'kysely'
import type { Writing } from '../../context'
import type { Dialect } from '../dialect'

/** How each recipient's letters are to go, every time that somebody put it on record. */
export async function guardianChannel(tx: Writing, _dialect: Dialect): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(tx)
}

const statements = [
  `create table preferred_channel (id text primary key,
    recipient_kind text not null check (recipient_kind in ('guardian', 'pupil')), recipient_id text not null,
    channel text not null check (channel in ('usual', 'paper', 'mail', 'portal')),
    at text not null, by text not null references staff (id))`,
  `create index channels_of_recipient on preferred_channel (recipient_kind, recipient_id)`
]
