import { sql } from 'kysely'
import type { Writing } from '../../context'
import type { Dialect } from '../dialect'

/**
 * Custody in full: bell tables and other days, timetables, groups and trips, several devices per pupil, what happens
 * to a kept device in between, and reminders.
 */
export async function custodyInFull(tx: Writing, _dialect: Dialect): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(tx)
}

/**
 * The marks lie in the order in which they were made, without a key of their own: the act that made them is unique in
 * the audit trail and what holds now is unique by round, pupil and device. A year of marks is a quarter smaller so,
 * and a whole class is written in fewer pages.
 */
const marks = [
  `alter table mark rename to mark_before`,
  `create table mark (event_id text not null, round_id text not null references round (id),
    pupil_id text not null references pupil (id), device text not null, mark text not null,
    replaced_in text, returned_in text)`,
  `insert into mark select event_id, round_id, pupil_id, device, mark, replaced_in, returned_in from mark_before`,
  `drop table mark_before`,
  `create unique index one_mark_per_pupil_and_device on mark (round_id, pupil_id, device) where replaced_in is null`,
  `create unique index one_open_device_in_rounds on mark (pupil_id, device)
    where mark = 'handed-in' and replaced_in is null and returned_in is null`,
  `create index replaced_marks on mark (round_id) where replaced_in is not null`
]

/** The one bell table of the first release becomes the usual one, in force since ever. */
const bells = [
  `create table bell_table (id text primary key, name text not null, from_day text unique)`,
  `create table bell_hour (bell_id text not null references bell_table (id), weekday integer not null,
    hour integer not null, label text not null, starts text not null, ends text not null,
    primary key (bell_id, weekday, hour))`,
  `create table bell_end (bell_id text not null references bell_table (id), weekday integer not null,
    ends text not null, primary key (bell_id, weekday))`,
  `insert into bell_table (id, name, from_day) values ('usual', '', '0001-01-01')`,
  `insert into bell_hour (bell_id, weekday, hour, label, starts, ends)
    select 'usual', weekday, hour, label, starts, ends from bell`,
  `drop table bell`,
  `create table other_day (day text primary key, bell_id text references bell_table (id), ends text)`,
  `alter table free_days add column kind text not null default 'holiday'`
]

const statements = [
  ...marks,
  ...bells,

  `alter table school_class add column kind text not null default 'class'`,
  `alter table school_class add column custody_mode text`,
  `alter table school_class add column first_day text`,
  `alter table school_class add column last_day text`,
  `alter table school_class add column back_at text`,
  `alter table enrolment add column kind text not null default 'class'`,
  `alter table enrolment add column only_hour integer`,

  `create table timetable_feed (staff_id text primary key references staff (id), address text, read_at text,
    from_day text, until_day text, problem text)`,
  `create table lesson (id text primary key, staff_id text not null references staff (id), day text not null,
    starts text not null, ends text not null, group_name text not null, subject text not null, room text not null)`,
  `create index lesson_of_staff on lesson (staff_id, day)`,
  `create table group_alias (name text primary key, class_id text references school_class (id))`,
  `create table stand_in (id text primary key, day text not null, class_id text not null references school_class (id),
    hour integer not null, staff_id text not null references staff (id), at text not null, ended_at text)`,
  `create unique index one_stand_in_per_lesson on stand_in (day, class_id, hour) where ended_at is null`,

  `create table device_kind (id text primary key, label text not null, place integer not null, retired_at text)`,
  `insert into device_kind (id, label, place) values ('phone', '', 1), ('smartwatch', '', 2), ('tablet', '', 3),
    ('other', '', 9)`,
  `create table pupil_device (pupil_id text not null references pupil (id), device text not null,
    event_id text not null, ended_in text)`,
  `create unique index one_usual_device_of_a_kind on pupil_device (pupil_id, device) where ended_in is null`,
  `create index usual_devices_before on pupil_device (pupil_id, ended_in) where ended_in is not null`,

  `alter table custody add column holder_id text references staff (id)`,
  `alter table custody add column due_reason text not null default ''`,
  `alter table custody add column returned_identity text`,
  `alter table custody add column returned_why text`,
  `create table custody_event (id text primary key, custody_id text not null references custody (id),
    kind text not null, at text not null, by text not null references staff (id), holder_id text, holder text,
    place text, due_at text, note text not null, event_id text not null)`,
  `create index event_of_custody on custody_event (custody_id)`,
  `create table correction (event_id text not null, round_id text not null references round (id),
    pupil_id text not null references pupil (id), reason text not null, primary key (event_id, pupil_id))`,
  `create index correction_of_round on correction (round_id)`,

  `create table reminder_seen (staff_id text not null references staff (id), reminder_id text not null,
    at text not null, primary key (staff_id, reminder_id))`,
  `create table job_run (job text primary key, due_at text not null, ran_at text not null)`
]
