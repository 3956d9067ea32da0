import { sql } from 'kysely'
import type { Writing } from '../../context'
import type { Dialect } from '../dialect'

/**
 * A talk or a call home stands by itself too, not only on a step: what it is about, what was agreed and until when, who
 * else was there, and what is written about it later (S0-15, S0-19).
 */
export async function contactsInFull(tx: Writing, _dialect: Dialect): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(tx)
}

const kept = `id, step_id, pupil_id, kind, with_whom, way, day, clock, reached, outcome, at, by, struck_at, struck_by,
  struck_why`

// SQLite cannot take "not null" off a column, so the table is made anew; nothing refers to it yet.
const statements = [
  `create table contact_anew (id text primary key, step_id text references step (id),
    letter_id text references letter (id), offence_id text references offence (id),
    pupil_id text not null references pupil (id), kind text not null, with_whom text not null, way text not null,
    day text not null, clock text, reached text not null, attempt text, outcome text not null,
    also_there text not null default '', agreed text not null default '', until_day text, at text not null,
    by text not null references staff (id), struck_at text, struck_by text, struck_why text)`,
  `insert into contact_anew (${kept}, attempt)
    select ${kept}, case when reached = 'no' then 'no-answer' end from contact`,
  `drop table contact`,
  `alter table contact_anew rename to contact`,
  `create index contact_of_step on contact (step_id)`,
  `create index contact_of_pupil on contact (pupil_id)`,
  `create index contact_of_letter on contact (letter_id) where letter_id is not null`,
  `create index contact_of_day on contact (day)`,
  `create index agreements on contact (until_day) where until_day is not null and struck_at is null`,
  `create table contact_event (id text primary key, contact_id text not null references contact (id),
    kind text not null, words text not null, at text not null, by text not null references staff (id))`,
  `create index events_of_contact on contact_event (contact_id)`
]
