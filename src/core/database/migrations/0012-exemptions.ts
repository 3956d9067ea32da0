import { sql } from 'kysely'
import type { Writing } from '../../context'
import type { Dialect } from '../dialect'

/**
 * What stays with a pupil although the class hands in, who hands in every day by decision, and who may be in the
 * picture. Each is a decision that is kept as it was made, with a line for everything that happened to it later.
 */
export async function exemptions(tx: Writing, _dialect: Dialect): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(tx)
}

const statements = [
  `create table exemption (id text primary key, pupil_id text not null references pupil (id),
    ground text not null, ground_note text not null, stays text not null, places text not null,
    from_day text not null, until_day text not null, review_on text not null,
    proof_by text not null references staff (id), proof_on text not null, proof_at text not null,
    at text not null, by text not null references staff (id))`,
  `create index exemption_of_pupil on exemption (pupil_id)`,
  `create table exemption_event (id text primary key, exemption_id text not null references exemption (id),
    kind text not null, at text not null, by text not null references staff (id), until_day text, review_on text,
    reason text not null)`,
  `create index events_of_exemption on exemption_event (exemption_id)`,

  `create table hand_in_duty (id text primary key, pupil_id text not null references pupil (id),
    step_id text not null references step (id), from_day text not null, school_days integer not null,
    until_day text not null, at text not null, by text not null references staff (id))`,
  `create unique index one_duty_per_step on hand_in_duty (step_id)`,
  `create index duty_of_pupil on hand_in_duty (pupil_id)`,
  `create table hand_in_duty_event (id text primary key, duty_id text not null references hand_in_duty (id),
    kind text not null, at text not null, by text not null references staff (id), until_day text not null,
    reason text not null)`,
  `create index events_of_duty on hand_in_duty_event (duty_id)`,

  `create table image_consent (id text primary key, pupil_id text not null references pupil (id),
    school_year text not null, answer text not null, given_by text not null, given_on text not null,
    note text not null, source text not null, at text not null, by text not null references staff (id))`,
  `create index consent_of_pupil on image_consent (pupil_id, school_year)`,
  `alter table permission add column recording text not null default 'no'`
]
