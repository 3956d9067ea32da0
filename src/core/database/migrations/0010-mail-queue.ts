import { sql } from 'kysely'
import type { Writing } from '../../context'
import type { Dialect } from '../dialect'

/** The school's mail server, and each letter that goes out by it with all that happened on the way. */
export async function mailQueue(tx: Writing, _dialect: Dialect): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(tx)
}

const statements = [
  `create table mail_server (id text primary key, host text not null, port integer not null, security text not null,
    login text not null, password text not null, sender_name text not null, set_at text not null,
    set_by text not null references staff (id), paused_at text, paused_why text)`,

  `create table mail_sending (id text primary key, letter_id text not null references letter (id),
    address text not null, message_id text not null unique, state text not null
      check (state in ('queued', 'sending', 'unsure', 'sent', 'refused', 'failed', 'cancelled')),
    put_off integer not null, next_try_at text check ((state = 'queued') = (next_try_at is not null)), why text,
    event_id text not null, queued_at text not null, queued_by text not null references staff (id), settled_at text)`,
  `create unique index one_open_sending_per_letter on mail_sending (letter_id)
    where state in ('queued', 'sending', 'unsure')`,
  `create index sendings_of_letter on mail_sending (letter_id)`,
  `create index sendings_open on mail_sending (state) where state in ('queued', 'sending')`,

  `create table mail_attempt (id text primary key, sending_id text not null references mail_sending (id),
    at text not null, kind text not null, code text, by text references staff (id))`,
  `create index attempts_of_sending on mail_attempt (sending_id)`
]
