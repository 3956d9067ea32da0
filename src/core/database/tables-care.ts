import type { Kept, Later } from './later'

/** A care consultation; its closing is filled once. */
export interface CareMeetingTable {
  id: string
  day: string
  /** Who is there, as typed: names or functions. */
  present: string
  at: string
  by: string
  closed_at: Later
  closed_by: Later
  note: Later
}
/** A pupil on the agenda: until a consultation closes with it, or until it is taken off. */
export interface CareItemTable {
  id: string
  pupil_id: string
  source: string
  reason: string
  at: string
  by: string
  /** The item of the consultation before, in which nothing was decided. */
  follows: Kept
  meeting_id: Later
  /** The facts in brief as they were when the consultation closed, as JSON. */
  facts: Later
  off_at: Later
  off_by: Later
}
/** What was said about a pupil in a consultation. */
export interface CareLineTable {
  id: string
  item_id: string
  meeting_id: string
  words: string
  at: string
  by: string
}
export interface CareDecisionTable {
  id: string
  item_id: string
  meeting_id: string
  pupil_id: string
  kind: string
  words: string
  doer_id: string | null
  until_day: string | null
  at: string
  by: string
}
/** What came after a decision: a line that puts it right, done or not after all, kept in the pupil system or not. */
export interface CareDecisionEventTable {
  id: string
  decision_id: string
  kind: string
  words: string
  at: string
  by: string
}
