import type { ColumnType, Generated } from 'kysely'
import type { Kept, Later } from './later'

/**
 * A bell table. One with `from_day` is the usual one from that day until the next such; without, it holds only on the
 * days that name it (shortened days). The usual one of the first release has no name of its own.
 */
export interface BellTableTable {
  id: string
  name: string
  from_day: Kept
}
/** A lesson hour of a bell table on a weekday (1 = Monday; 0 = any weekday), clock times. */
export interface BellHourTable {
  bell_id: string
  weekday: number
  hour: number
  label: string
  starts: string
  ends: string
}
/** When a day ends, where that is not at the end of its last hour. */
export interface BellEndTable {
  bell_id: string
  weekday: number
  ends: string
}
/** A day that is not as usual: another bell table, another end, or both. */
export interface OtherDayTable {
  day: string
  bell_id: Kept
  ends: Kept
}
/** Days without school, first and last included: 'holiday' (national table), 'public', or the school's 'own'. */
export interface FreeDaysTable {
  id: string
  name: string
  first_day: string
  last_day: string
  kind: Generated<string>
}
/** Terms: each runs until the next begins. */
export interface TermTable {
  id: string
  name: string
  first_day: string
}

/** Where a teacher's timetable comes from; the address is a secret (it opens the feed). Null: from a file. */
export interface TimetableFeedTable {
  staff_id: string
  address: Kept
  read_at: Kept
  from_day: Kept
  until_day: Kept
  problem: Kept
}
/** One lesson as the feed has it: clock times and the group's name there, without a lesson hour. */
export interface LessonTable {
  id: string
  staff_id: string
  day: string
  starts: string
  ends: string
  group_name: string
  subject: string
  room: string
}
/** Which class a group's name in a feed means, where it is not the name itself; null: none of ours. */
export interface GroupAliasTable {
  name: string
  class_id: Kept
}
/** A lesson someone else gives than the timetable says. */
export interface StandInTable {
  id: string
  day: string
  class_id: string
  hour: number
  staff_id: string
  at: string
  ended_at: Later
}

/** What a person has seen of the reminders. */
export interface ReminderSeenTable {
  staff_id: string
  reminder_id: string
  at: string
}
/** For which moment a job ran last, so that a missed one runs at the next start. */
export interface JobRunTable {
  job: string
  due_at: ColumnType<string, string, string>
  ran_at: ColumnType<string, string, string>
}
