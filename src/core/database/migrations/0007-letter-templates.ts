import { sql } from 'kysely'
import type { Writing } from '../../context'
import type { Dialect } from '../dialect'

/** The letters a school wrote itself, one row per version. What came with the program is in none. */
export async function letterTemplates(tx: Writing, _dialect: Dialect): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(tx)
}

const statements = [
  `create table letter_template (id text primary key, kind text not null, language text not null,
    audience text not null, version integer not null, content text not null, restores integer,
    made_at text not null, made_by text not null references staff (id), note text not null)`,
  `create unique index one_template_per_version on letter_template (kind, language, audience, version)`
]
