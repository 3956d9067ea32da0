import type { ColumnType } from 'kysely'
import type { Kept } from './later'

/** The server through which the school sends: one row, with the password that never leaves this table. */
export interface MailServerTable {
  id: string
  host: string
  port: number
  security: string
  login: string
  password: string
  sender_name: string
  set_at: string
  set_by: string
  /** Since when and why nothing goes out until a person has put it right. */
  paused_at: Kept
  paused_why: Kept
}
/** A letter on its way to one address. At most one per letter is open; what is settled stays as it is. */
export interface MailSendingTable {
  id: string
  letter_id: string
  address: string
  /** The same at every try, so that whoever gets it twice after all can tell. */
  message_id: string
  state: ColumnType<string, string, string>
  put_off: number
  next_try_at: Kept
  why: Kept
  /** The act of the person who last put it in the queue: a copy of the file put back after it makes it unsure. */
  event_id: string
  queued_at: string
  queued_by: string
  settled_at: Kept
}
/** All that happened to it, one line per fact; `by` null: the house by itself. */
export interface MailAttemptTable {
  id: string
  sending_id: string
  at: string
  kind: string
  code: string | null
  by: string | null
}
