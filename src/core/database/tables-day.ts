import type { Later } from './later'

export interface PermissionTable {
  id: string
  class_id: string | null
  day: string
  starts: string
  ends: string
  hour: number | null
  purpose: string
  allowed_use: string
  granted_by: string
  granted_at: string
  afterwards: string
  withdrawn_at: Later
  withdrawn_by: Later
  withdrawn_why: Later
}
export interface PermissionPupilTable {
  permission_id: string
  pupil_id: string
}

export interface RoundTable {
  id: string
  class_id: string
  day: string
  /** The lesson hour; -1 for a round of the whole day. */
  hour: number
  mode: string
  event_id: string
  concluded_in: Later
  closed_in: Later
}
/**
 * What was recorded of a pupil in a round. Who and when stand once, in the audit line of `event_id`.
 * A handed-in device is in the school's hands until `returned_in`; a mark holds until `replaced_in`.
 */
export interface MarkTable {
  event_id: string
  round_id: string
  pupil_id: string
  device: string
  mark: string
  replaced_in: Later
  returned_in: Later
}
/** A device held outside a round: taken, or left behind after one. */
export interface CustodyTable {
  id: string
  pupil_id: string
  device: string
  why: string
  round_id: string | null
  holder: string
  place: string
  note: string
  taken_at: string
  taken_by: string
  due_at: string | null
  event_id: string
  returned_at: Later
  returned_to: Later
  returned_by: Later
  return_note: Later
}
