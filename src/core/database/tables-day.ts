import type { ColumnType, Generated } from 'kysely'
import type { Kept, Later } from './later'

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
  /** 'yes' when pictures or sound may be taken. */
  recording: Generated<string>
  /** The kinds of device it is for, joined by spaces; empty: all. */
  devices: Generated<string>
  /** What it was granted with: the other days of one series. */
  series_id: Generated<string | null>
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
/** A device held outside a round: taken, or left behind after one. Where it lies now: see the last event. */
export interface CustodyTable {
  id: string
  pupil_id: string
  device: string
  why: string
  round_id: string | null
  /** The keeper, when it is someone on the staff; `holder` is the name in any case. */
  holder_id: Generated<string | null>
  holder: string
  place: string
  note: string
  taken_at: string
  taken_by: string
  due_at: string | null
  /** Why it is kept past the school day, when it is. */
  due_reason: Generated<string>
  event_id: string
  returned_at: Later
  /** 'pupil', 'guardian', 'round' (it was not left behind after all) or 'mistake' (it was not taken). */
  returned_to: Later
  returned_by: Later
  return_note: Later
  /** How the one who collected was known. */
  returned_identity: Later
  /** 'urgent' when it went back at once for medical or safety reasons. */
  returned_why: Later
}
/** What happened to a kept device in between: 'handed-on', 'extended', 'missing', 'found' or 'damaged'. */
export interface CustodyEventTable {
  id: string
  custody_id: string
  kind: string
  at: string
  by: string
  holder_id: string | null
  holder: string | null
  place: string | null
  due_at: string | null
  note: string
  event_id: string
}
/** Why a mark was changed after *Afronden*; the marks themselves stand in `mark`. */
export interface CorrectionTable {
  event_id: string
  round_id: string
  pupil_id: string
  reason: string
}

/** A kind of device. The first four have no label: they are named in the language of the screen. */
export interface DeviceKindTable {
  id: string
  label: ColumnType<string, string, string>
  place: number
  retired_at: Kept
}
/** What a pupil hands in as a rule, when it is not one phone: since which act, and until which. */
export interface PupilDeviceTable {
  pupil_id: string
  device: string
  event_id: string
  ended_in: Later
}
