import { sql } from 'kysely'
import type { Writing } from '../../context'
import type { Dialect } from '../dialect'

/**
 * A letter need not come of a step any more: it says whose it is (`pupil_id`) and, when it is about one thing (a moment,
 * a suspension, a letter, a device), about what. Of one thing there stands at most one letter per kind and recipient; of
 * a reminder one that lies ready, as somebody may be reminded again.
 */
export async function letterKinds(tx: Writing, dialect: Dialect): Promise<void> {
  const change = dialect === 'sqlite' ? rebuilt : altered
  for (const statement of [...change, ...indexes]) await sql.raw(statement).execute(tx)
}

const altered = [
  `alter table letter alter column step_id drop not null`,
  `alter table letter add column pupil_id text references pupil (id)`,
  `update letter set pupil_id = (select step.pupil_id from step where step.id = letter.step_id)`,
  `alter table letter alter column pupil_id set not null`,
  `alter table letter add column about text not null default ''`,
  `drop index one_standing_letter_per_step_kind_and_recipient`
]

const kept = `school_year, number, kind, language, recipient_kind, recipient_id, recipient_name, content, pdf, sha256,
  pages, approved_at, approved_by, issued_at, issued_by, channel, retracted_by, waits`

// SQLite cannot take "not null" off a column. What refers to the letters is made anew with them: a table that is dropped
// while a row refers to it would be refused, and a name that changes is followed by what refers to it.
const rebuilt = [
  `create table letter_new (id text primary key, step_id text references step (id),
    pupil_id text not null references pupil (id), about text not null default '', school_year text not null,
    number integer not null, kind text not null, language text not null, recipient_kind text not null,
    recipient_id text not null, recipient_name text not null, content text not null, pdf blob not null,
    sha256 text not null, pages integer not null, approved_at text not null, approved_by text not null,
    issued_at text, issued_by text, channel text, retracted_by text references letter_new (id),
    waits text)`,
  `insert into letter_new (id, step_id, pupil_id, ${kept})
    select letter.id, step_id, step.pupil_id, ${kept} from letter join step on step.id = letter.step_id`,
  `create table letter_event_new (id text primary key, letter_id text not null references letter_new (id),
    kind text not null, at text not null, by text not null references staff (id), day text not null,
    note text not null default '')`,
  `insert into letter_event_new (id, letter_id, kind, at, by, day, note)
    select id, letter_id, kind, at, by, day, note from letter_event`,
  `drop table letter_event`,
  `drop table letter`,
  `alter table letter_new rename to letter`,
  `alter table letter_event_new rename to letter_event`,
  `create index events_of_letter on letter_event (letter_id)`,
  `create unique index one_letter_per_number on letter (school_year, number)`
]

const indexes = [
  `create unique index one_standing_letter_per_step_kind_and_recipient
    on letter (step_id, kind, recipient_kind, recipient_id)
    where retracted_by is null and about = '' and kind <> 'good-news'`,
  `create unique index one_standing_letter_about_one_thing on letter (about, kind, recipient_kind, recipient_id)
    where retracted_by is null and about <> '' and (kind <> 'reminder' or issued_at is null)`,
  `create index letters_of_pupil on letter (pupil_id)`,
  `create index letters_of_step on letter (step_id)`
]
