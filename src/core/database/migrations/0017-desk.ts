import { sql } from 'kysely'
import type { Writing } from '../../context'
import type { Dialect } from '../dialect'

/** What an import left to a person: who was not in the file any more, and mentors it could not place. */
export async function importQuestions(tx: Writing, _dialect: Dialect): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(tx)
}

const statements = [
  `create table import_question (id text primary key, event_id text not null, kind text not null,
    pupil_id text references pupil (id), guardian_id text references guardian (id), said text not null,
    at text not null, by text not null references staff (id), answer text, answered_at text,
    answered_by text references staff (id))`,
  `create index import_questions_open on import_question (kind) where answered_at is null`
]
