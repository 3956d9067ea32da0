import { sql } from 'kysely'
import type { Writing } from '../../context'
import type { Dialect } from '../dialect'

/** What became of each letter after it went out: answers, reminders, and whether it is in the pupil system. */
export async function lettersOnFile(tx: Writing, _dialect: Dialect): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(tx)
}

const statements = [
  `create table letter_event (id text primary key, letter_id text not null references letter (id),
    kind text not null, at text not null, by text not null references staff (id), day text not null,
    note text not null default '')`,
  `create index events_of_letter on letter_event (letter_id)`
]
