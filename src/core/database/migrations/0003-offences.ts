import { sql } from 'kysely'
import type { Writing } from '../../context'
import type { Dialect } from '../dialect'

/**
 * Offences, the ladder and decisions in full: a catalogue that is edited, who reported and what shows it, branches of
 * the ladder, counts that are taken along or step down, and the handling of a step from decision to closing.
 */
export async function offencesInFull(tx: Writing, _dialect: Dialect): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(tx)
  await completeLadders(tx)
}

const offences = [
  `alter table offence_kind add column source text not null default ''`,
  `alter table offence_kind add column place integer`,
  `update offence_kind set counts = 'refusal' where id = 'refused-to-hand-in' and counts = 'counts'`,
  `alter table offence add column covered_mark text`,
  `alter table offence add column protocol text not null default ''`,
  `alter table offence add column source text not null default ''`,
  `create index offences_together on offence (incident_id)`,
  `drop index counted_by_day`,
  `create index counted_by_day on offence (day, pupil_id)
    where counts in ('counts', 'refusal') and same_as is null and covered_by is null and covered_mark is null`,
  `create table incident_report (incident_id text primary key, reporter text not null)`,
  `create table evidence (id text primary key, offence_id text not null references offence (id), what text not null,
    holder text not null, place text not null, at text not null, by text not null references staff (id))`,
  `create index evidence_of_offence on evidence (offence_id)`,
  `create table own_words (id text primary key, offence_id text not null references offence (id), words text not null,
    at text not null, by text not null references staff (id))`,
  `create index words_of_offence on own_words (offence_id)`,
  `alter table offence_event add column who text not null default ''`
]

const ladders = [
  `alter table ladder_version add column taken_back_at text`,
  `alter table ladder_version add column taken_back_by text`,
  `alter table step add column track text not null default 'main'`,
  `drop index one_step_per_rung_and_window`,
  `create unique index one_step_per_rung_and_window on step (pupil_id, window_key, track, rung)`,
  `create table carry (id text primary key, pupil_id text not null references pupil (id), track text not null,
    kind text not null, window_key text not null, from_day text not null, kept text not null, reason text not null,
    at text not null, by text not null references staff (id), ended_at text, ended_by text, ended_why text)`,
  `create unique index one_carry_per_window on carry (pupil_id, track, kind, window_key, from_day) where ended_at is null`,
  `create table streak_left (id text primary key, pupil_id text not null references pupil (id), track text not null,
    since text not null, weeks integer not null, reason text not null, at text not null,
    by text not null references staff (id))`,
  `create index streaks_left_of_pupil on streak_left (pupil_id)`
]

const handling = [
  `create table contact (id text primary key, step_id text not null references step (id),
    pupil_id text not null references pupil (id), kind text not null, with_whom text not null, way text not null,
    day text not null, clock text, reached text not null, outcome text not null, at text not null,
    by text not null references staff (id), struck_at text, struck_by text, struck_why text)`,
  `create index contact_of_step on contact (step_id)`,
  `create index contact_of_pupil on contact (pupil_id)`,
  `create table appointment (id text primary key, step_id text not null references step (id), measure text not null,
    day text not null, clock text, place text not null, follows text references appointment (id), at text not null,
    by text not null references staff (id), outcome text, note text, settled_at text, settled_by text,
    decided text, decided_why text, decided_at text, decided_by text)`,
  `create index appointment_of_step on appointment (step_id)`,
  `create unique index one_open_appointment_per_measure on appointment (step_id, measure) where outcome is null`,
  `create index appointments_to_come on appointment (day) where outcome is null`,
  `create index appointments_missed on appointment (settled_at) where outcome = 'missed'`,
  `create table suspension (id text primary key, step_id text not null references step (id),
    pupil_id text not null references pupil (id), form text not null, first_day text not null, last_day text not null,
    school_days integer not null, reason text not null, why_again text not null, at text not null,
    by text not null references staff (id), ended_on text, ended_at text, ended_by text, ended_why text)`,
  `create index suspension_of_pupil on suspension (pupil_id)`,
  `create index suspension_of_step on suspension (step_id)`,
  `create unique index one_suspension_per_step on suspension (step_id) where ended_at is null`,
  `create table step_task (id text primary key, step_id text not null references step (id), task text not null,
    done text not null, note text not null, at text not null, by text not null references staff (id))`,
  `create index task_of_step on step_task (step_id)`,
  `create table external_contact (id text primary key, step_id text not null references step (id), body text not null,
    day text not null, contacted_by text not null, reference text not null, outcome text not null, duty text,
    at text not null, by text not null references staff (id))`,
  `create index external_of_step on external_contact (step_id)`,
  `create table follow_up (id text primary key, step_id text not null references step (id), part text not null,
    words text not null, told text not null, at text not null, by text not null references staff (id))`,
  `create index follow_up_of_step on follow_up (step_id)`
]

const around = [
  `alter table letter add column retracted_by text references letter (id)`,
  `drop index one_letter_per_step_and_recipient`,
  `create unique index one_standing_letter_per_step_kind_and_recipient
    on letter (step_id, kind, recipient_kind, recipient_id) where retracted_by is null and kind <> 'good-news'`,
  `create table duty (staff_id text not null references staff (id), duty text not null,
    class_id text references school_class (id))`,
  `create unique index one_duty_per_class on duty (staff_id, duty, class_id) where class_id is not null`,
  `create unique index one_duty_for_all on duty (staff_id, duty) where class_id is null`,
  `create table news_read (staff_id text primary key references staff (id), until text not null)`
]

const statements = [...offences, ...ladders, ...handling, ...around]

/** Ladders kept before there were branches and steps down have none; how long a device stays follows from what may be chosen. */
async function completeLadders(tx: Writing): Promise<void> {
  type Kept = { rungs: { measures: string[]; menu: string[] }[] }
  for (const { id, ladder } of await tx.selectFrom('ladder_version').select(['id', 'ladder']).execute()) {
    const kept = JSON.parse(ladder) as Kept
    const rungs = kept.rungs.map((rung) => ({ ...rung, stay: stayOf([...rung.measures, ...rung.menu]) }))
    const full = JSON.stringify({ ...kept, rungs, refusal: null, stepDown: null })
    await tx.updateTable('ladder_version').set({ ladder: full }).where('id', '=', id).execute()
  }
}

function stayOf(measures: readonly string[]): string {
  if (measures.includes('guardian-collects')) return 'longer'
  if (measures.includes('keep-end-of-day')) return 'day'
  return measures.includes('keep-end-of-lesson') ? 'lesson' : 'none'
}
