import { sql } from 'kysely'
import type { Writing } from '../../context'
import type { Dialect } from '../dialect'

/** Which languages of letters somebody at school has looked at, and in which a letter would have gone otherwise. */
export async function letterLanguages(tx: Writing, _dialect: Dialect): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(tx)
}

const statements = [
  `create table language_check (id text primary key, language text not null, text_sha256 text not null,
    checked_by text not null, at text not null, by text not null references staff (id),
    withdrawn_at text, withdrawn_by text)`,
  `create unique index one_standing_check_per_language on language_check (language) where withdrawn_at is null`,
  `alter table letter add column waits text`
]
