import { sql } from 'kysely'
import type { Writing } from '../../context'
import type { Dialect } from '../dialect'

/** The care consultation: who is on its agenda, what was said and decided, and what came of it (S2-9, S2-10). */
export async function careConsultation(tx: Writing, _dialect: Dialect): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(tx)
}

const statements = [
  `create table care_meeting (id text primary key, day text not null, present text not null, at text not null,
    by text not null references staff (id), closed_at text, closed_by text, note text)`,
  `create unique index one_care_meeting_each on care_meeting (by) where closed_at is null`,
  `create table care_item (id text primary key, pupil_id text not null references pupil (id), source text not null,
    reason text not null, at text not null, by text not null references staff (id),
    follows text references care_item (id), meeting_id text references care_meeting (id), facts text, off_at text,
    off_by text)`,
  `create unique index once_on_the_agenda on care_item (pupil_id) where meeting_id is null and off_at is null`,
  `create index items_of_meeting on care_item (meeting_id) where meeting_id is not null`,
  `create table care_line (id text primary key, item_id text not null references care_item (id),
    meeting_id text not null references care_meeting (id), words text not null, at text not null,
    by text not null references staff (id))`,
  `create index lines_of_care_item on care_line (item_id)`,
  `create table care_decision (id text primary key, item_id text not null references care_item (id),
    meeting_id text not null references care_meeting (id), pupil_id text not null references pupil (id),
    kind text not null, words text not null, doer_id text references staff (id), until_day text, at text not null,
    by text not null references staff (id))`,
  `create index care_decisions_of_item on care_decision (item_id)`,
  `create index care_decisions_of_pupil on care_decision (pupil_id)`,
  `create index care_decisions_to_do on care_decision (until_day) where until_day is not null`,
  `create table care_decision_event (id text primary key, decision_id text not null references care_decision (id),
    kind text not null, words text not null, at text not null, by text not null references staff (id))`,
  `create index events_of_care_decision on care_decision_event (decision_id)`
]
