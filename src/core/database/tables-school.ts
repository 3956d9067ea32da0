import type { ColumnType, Generated } from 'kysely'
import type { Kept, Later } from './later'

/** What the school has set, each subject as JSON checked by its schema in the contract. */
export interface SettingTable {
  key: string
  value: string
}

export interface TimetableTable {
  class_id: string
  weekday: number
  hour: number
  subject: string
  room: string
  staff_id: string | null
}

export interface StaffTable {
  id: string
  code: string
  given_name: string
  prefix: string
  family_name: string
  role: string
  password_hash: string
  pin_hash: string | null
  left_at: Later
}
/** Wrong tries per account; survives a restart. `free_from`: no try is looked at before this instant. */
export interface SignInTryTable {
  account: string
  tries: number
  free_from: string
}
/** The password was used on this device on this day: a PIN is enough there for the rest of it. */
export interface DeviceDayTable {
  device: string
  staff_id: string
  day: string
}

export interface PupilTable {
  id: string
  number: string
  given_name: string
  prefix: string
  family_name: string
  born_on: string | null
  email: string
  /** The last day; empty again when the pupil comes back. */
  left_on: ColumnType<string | null, string | null | undefined, string | null>
}
export interface ClassTable {
  id: string
  name: string
  school_year: string
  mentor_id: string | null
  /** 'class', 'group' (pupils of several classes taught together) or 'trip' (schoolreis, kamp). */
  kind: Generated<string>
  /** How this class keeps phones, when otherwise than the school; of a trip: 'trip', 'day' or 'bag'. */
  custody_mode: Kept
  /** First and last day of a trip, and the clock time at which its devices go back; null for a class. */
  first_day: Kept
  last_day: Kept
  back_at: Kept
}
/**
 * A pupil on a list; `pocket` is the number on the wall bag. A pupil has one place of kind 'class', and any number of
 * kind 'group' (in a group or on a trip). A 'guest' sits in at one round: `only_hour` on `from_day`.
 */
export interface EnrolmentTable {
  id: string
  class_id: string
  pupil_id: string
  pocket: ColumnType<number, number, number>
  from_day: string
  until_day: Later
  kind: Generated<string>
  only_hour: ColumnType<number | null, number | null | undefined, never>
}
export interface GuardianTable {
  id: string
  pupil_id: string
  relation: string
  initials: string
  prefix: string
  family_name: string
  /** 'yes' or 'no': parental authority; only those with it are written to unless the school decides so. */
  authority: string
  street: string
  postcode: string
  city: string
  phone: string
  email: string
  language: string
  secret_address: string
  ended_at: Later
}
/** Somebody looked at the letters of a language, in the text that has this digest. */
export interface LanguageCheckTable {
  id: string
  language: string
  text_sha256: string
  /** Who read them: a name or a function, as the director typed it. */
  checked_by: string
  at: string
  by: string
  withdrawn_at: Later
  withdrawn_by: Later
}
/** How somebody's letters are to go, from the moment it was put on record until the next. */
export interface PreferredChannelTable {
  id: string
  /** 'guardian' or 'pupil', and whose id. */
  recipient_kind: string
  recipient_id: string
  /** 'usual' (as the school does), 'paper', 'mail' or 'portal'. */
  channel: string
  at: string
  by: string
}
/** What a parent without authority asked, and the school's answer. */
export interface InformationRequestTable {
  id: string
  guardian_id: string
  asked_on: string
  /** 'yes' or 'no'. */
  granted: string
  reason: string
  at: string
  by: string
  ended_at: Later
  ended_by: Later
}
/** A picture that stands on letters. Its id is the SHA-256 of its bytes, in hex. */
export interface PictureTable {
  id: string
  mime: string
  bytes: Uint8Array
  width: number
  height: number
  added_at: string
  added_by: string
}
/** From when to when a picture was the school's logo, or somebody's signature. The picture itself may be gone since. */
export interface PictureUseTable {
  id: string
  picture_id: string
  /** 'logo' or 'signature'. */
  purpose: string
  /** Whose signature; null for the logo. */
  staff_id: string | null
  at: string
  by: string
  ended_at: Later
  ended_by: Later
}
