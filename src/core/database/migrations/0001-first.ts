import { sql } from 'kysely'
import type { Writing } from '../../context'
import type { Dialect } from '../dialect'

/** The tables of the first release. Plain SQL, the same on SQLite and PostgreSQL but for one type and one trigger. */
export async function first(tx: Writing, dialect: Dialect): Promise<void> {
  const bytes = dialect === 'postgres' ? 'bytea' : 'blob'
  // A round is always found by its key: on SQLite it lies in that order, one page less at the start of each lesson.
  const byKey = dialect === 'sqlite' ? 'without rowid' : ''
  for (const statement of tables(bytes, byKey)) await sql.raw(statement).execute(tx)
  for (const statement of neverRewritten('audit', dialect)) await sql.raw(statement).execute(tx)
}

const tables = (bytes: string, byKey: string): string[] => [
  `create table setting (key text primary key, value text not null)`,
  `create table bell (weekday integer not null, hour integer not null, label text not null,
    starts text not null, ends text not null, primary key (weekday, hour))`,
  `create table free_days (id text primary key, name text not null, first_day text not null, last_day text not null)`,
  `create table term (id text primary key, name text not null, first_day text not null unique)`,

  `create table staff (id text primary key, code text not null unique, given_name text not null,
    prefix text not null, family_name text not null, role text not null, password_hash text not null,
    pin_hash text, left_at text)`,
  `create table sign_in_try (account text primary key, tries integer not null, free_from text not null)`,
  `create table device_day (device text not null, staff_id text not null references staff (id),
    day text not null, primary key (device, staff_id))`,

  `create table pupil (id text primary key, number text not null unique, given_name text not null,
    prefix text not null, family_name text not null, born_on text, email text not null, left_on text)`,
  `create table school_class (id text primary key, name text not null, school_year text not null,
    mentor_id text references staff (id), unique (name, school_year))`,
  `create table timetable (class_id text not null references school_class (id), weekday integer not null,
    hour integer not null, subject text not null, room text not null, staff_id text references staff (id),
    primary key (class_id, weekday, hour))`,
  `create table enrolment (id text primary key, class_id text not null references school_class (id),
    pupil_id text not null references pupil (id), pocket integer not null, from_day text not null, until_day text)`,
  `create unique index one_place_on_the_list on enrolment (class_id, pupil_id) where until_day is null`,
  `create unique index one_pupil_per_pocket on enrolment (class_id, pocket) where until_day is null`,
  `create index enrolment_of_pupil on enrolment (pupil_id)`,
  `create index enrolment_of_class on enrolment (class_id, until_day)`,
  `create table guardian (id text primary key, pupil_id text not null references pupil (id), relation text not null,
    initials text not null, prefix text not null, family_name text not null, authority text not null,
    street text not null, postcode text not null, city text not null, phone text not null, email text not null,
    language text not null, secret_address text not null, ended_at text)`,
  `create index guardian_of_pupil on guardian (pupil_id)`,

  `create table permission (id text primary key, class_id text references school_class (id), day text not null,
    starts text not null, ends text not null, hour integer, purpose text not null, allowed_use text not null,
    granted_by text not null references staff (id), granted_at text not null, afterwards text not null,
    withdrawn_at text, withdrawn_by text, withdrawn_why text)`,
  `create index permission_on_day on permission (day)`,
  `create table permission_pupil (permission_id text not null references permission (id),
    pupil_id text not null references pupil (id), primary key (permission_id, pupil_id))`,

  `create table round (id text primary key, class_id text not null references school_class (id), day text not null,
    hour integer not null, mode text not null, event_id text not null, concluded_in text, closed_in text) ${byKey}`,
  `create unique index one_round_per_lesson on round (class_id, day, hour)`,
  `create table mark (event_id text not null, round_id text not null references round (id),
    pupil_id text not null references pupil (id), device text not null, mark text not null,
    replaced_in text, returned_in text, primary key (event_id, pupil_id, device))`,
  `create unique index one_mark_per_pupil_and_device on mark (round_id, pupil_id, device) where replaced_in is null`,
  `create unique index one_open_device_in_rounds on mark (pupil_id, device)
    where mark = 'handed-in' and replaced_in is null and returned_in is null`,
  `create index replaced_marks on mark (round_id) where replaced_in is not null`,
  `create index unfinished_rounds on round (day) where closed_in is null`,
  `create table custody (id text primary key, pupil_id text not null references pupil (id), device text not null,
    why text not null, round_id text references round (id), holder text not null, place text not null,
    note text not null, taken_at text not null, taken_by text not null references staff (id), due_at text,
    event_id text not null, returned_at text, returned_to text, returned_by text, return_note text)`,
  `create unique index one_open_custody_per_device on custody (pupil_id, device) where returned_at is null`,

  `create table ladder_version (id text primary key, effective_from text not null, ladder text not null,
    adopted_at text not null, adopted_by text not null)`,
  `create table offence_kind (id text primary key, label text not null, group_code text not null,
    severity text not null, counts text not null, clause text not null, retired_at text)`,
  `create table offence (id text primary key, incident_id text not null, pupil_id text not null references pupil (id),
    kind_id text not null references offence_kind (id), counts text not null, day text not null,
    hour integer not null, place text not null, note text not null, own_words text not null,
    recorded_at text not null, recorded_by text not null references staff (id),
    same_as text references offence (id), covered_by text references permission (id), covered_why text,
    event_id text not null)`,
  `create index offence_of_pupil on offence (pupil_id, day)`,
  `create index counted_by_day on offence (day, pupil_id)
    where counts = 'counts' and same_as is null and covered_by is null`,
  `create table offence_event (id text primary key, offence_id text not null references offence (id),
    kind text not null, at text not null, by text not null, reason text not null)`,
  `create index event_of_offence on offence_event (offence_id)`,

  `create table step (id text primary key, pupil_id text not null references pupil (id),
    ladder_version_id text not null references ladder_version (id), window_key text not null,
    rung integer not null, count integer not null)`,
  `create unique index one_step_per_rung_and_window on step (pupil_id, window_key, rung)`,
  `create table step_basis (step_id text not null references step (id), offence_id text not null references offence (id),
    primary key (step_id, offence_id))`,
  `create table step_event (id text primary key, step_id text not null references step (id), kind text not null,
    at text not null, by text not null, reason text not null, measures text not null)`,
  `create index event_of_step on step_event (step_id)`,

  `create table letter (id text primary key, step_id text not null references step (id), school_year text not null,
    number integer not null, kind text not null, language text not null, recipient_kind text not null,
    recipient_id text not null, recipient_name text not null, content text not null, pdf ${bytes} not null,
    sha256 text not null, pages integer not null, approved_at text not null, approved_by text not null,
    issued_at text, issued_by text, channel text)`,
  `create unique index one_letter_per_number on letter (school_year, number)`,
  `create unique index one_letter_per_step_and_recipient on letter (step_id, recipient_kind, recipient_id)`,

  `create table audit (seq integer primary key, event_id text not null unique, at text not null,
    actor_id text not null, call text not null, subjects text not null, input_digest text not null,
    answer text not null, hash text not null)`
]

/** Lines of this table can be added, never changed or taken away: the database itself refuses. */
function neverRewritten(table: string, dialect: Dialect): string[] {
  if (dialect === 'sqlite')
    return ['update', 'delete'].map(
      (act) => `create trigger ${table}_no_${act} before ${act} on ${table}
        begin select raise(abort, '${table} is append only'); end`
    )
  return [
    `create function ${table}_append_only() returns trigger language plpgsql as
      $$ begin raise exception '${table} is append only'; end $$`,
    `create trigger ${table}_append_only before update or delete on ${table}
      for each row execute function ${table}_append_only()`
  ]
}
