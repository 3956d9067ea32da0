import type { ColumnType } from 'kysely'
import type { Later } from './later'

/** What the school has set, each subject as JSON checked by its schema in the contract. */
export interface SettingTable {
  key: string
  value: string
}

/** Bell table: lesson hours per weekday (1 = Monday), clock times. */
export interface BellTable {
  weekday: number
  hour: number
  label: string
  starts: string
  ends: string
}
/** Days without school, first and last included. */
export interface FreeDaysTable {
  id: string
  name: string
  first_day: string
  last_day: string
}
/** Terms: each runs until the next begins. */
export interface TermTable {
  id: string
  name: string
  first_day: string
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
}
/** A pupil on a class list; `pocket` is the number on the wall bag. */
export interface EnrolmentTable {
  id: string
  class_id: string
  pupil_id: string
  pocket: number
  from_day: string
  until_day: Later
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
