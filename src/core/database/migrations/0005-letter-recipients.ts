import { sql } from 'kysely'
import type { Writing } from '../../context'
import type { Dialect } from '../dialect'

/** Parents without authority who asked to be informed, and what the school answered (dutch-schools 5.8). */
export async function letterRecipients(tx: Writing, _dialect: Dialect): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(tx)
}

const statements = [
  `create table information_request (id text primary key, guardian_id text not null references guardian (id),
    asked_on text not null, granted text not null, reason text not null, at text not null,
    by text not null references staff (id), ended_at text, ended_by text)`,
  `create index requests_of_guardian on information_request (guardian_id)`,
  `create unique index one_granted_request_per_guardian on information_request (guardian_id)
    where granted = 'yes' and ended_at is null`
]
