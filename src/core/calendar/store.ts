import { sql } from 'kysely'
import type { Hour } from '../../contract/calendar'
import type { Reading } from '../context'
import { addDays, weekdayOf } from './days'
import { freeDaysIn, otherDaysIn } from './year-store'

/** The bell table of a day: the one the day names, otherwise the one that is usual then. */
export const bellOf = (day: string) =>
  sql<string>`coalesce((select bell_id from other_day where day = ${day}),
    (select id from bell_table where from_day <= ${day} order by from_day desc limit 1))`

/** Where in a bell table the hours of a day may stand: under its weekday, and from Monday to Friday under 0 too. */
const rowsFor = (day: string): number[] => (weekdayOf(day) <= 5 ? [0, weekdayOf(day)] : [weekdayOf(day)])

/** No clock shows it: the day ends with its last hour. */
const noEnd = '24:00'

/**
 * What a day is made of, in one row: its bell table, the weekday under which its hours stand there (the day's own goes
 * before 0, as a whole), and when it ends, where that is said (of that very day, otherwise of the weekday).
 */
function madeOf(day: string) {
  const rows = sql.join(rowsFor(day))
  return sql<{ bell: string; held: number; day_ends: string }>`(select bell, held, coalesce(
      (select ends from other_day where day = ${day}),
      (select ends from bell_end where bell_id = bell and weekday in (${rows}) and weekday >= held
        order by weekday desc limit 1),
      ${noEnd}) as day_ends
    from (select bell, (select max(weekday) from bell_hour where bell_id = bell and weekday in (${rows})) as held
      from (select ${bellOf(day)} as bell) as which) as held_under)`.as('made_of')
}

/**
 * The lesson hours that take place on a day, to join with or to read: those of its bell table that begin before the day
 * ends, the last one cut off where it ends. Free days are not looked at.
 */
export const hoursOn = (db: Reading, day: string) =>
  db
    .selectFrom(madeOf(day))
    .innerJoin('bell_hour', (join) =>
      join
        .onRef('bell_hour.bell_id', '=', 'made_of.bell')
        .onRef('bell_hour.weekday', '=', 'made_of.held')
        .onRef('bell_hour.starts', '<', 'made_of.day_ends')
    )
    .select(['bell_hour.hour', 'bell_hour.label', 'bell_hour.starts'])
    .select((eb) =>
      eb
        .case()
        .when('bell_hour.ends', '>', eb.ref('made_of.day_ends'))
        .then(eb.ref('made_of.day_ends'))
        .else(eb.ref('bell_hour.ends'))
        .end()
        .as('ends')
    )

/** The lesson hours that take place on a day, in order; none in a weekend or on a day without a bell table. */
export const hoursOf = (db: Reading, day: string): Promise<Hour[]> =>
  hoursOn(db, day).orderBy('hour').execute()

/** Why there is no school on this day, as the school calls it; undefined when no free day covers it. */
export async function freeDayName(db: Reading, day: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('free_days')
    .select('name')
    .where('first_day', '<=', day)
    .where('last_day', '>=', day)
    .executeTakeFirst()
  return row?.name
}

/** A day with lessons: it has a bell table and is not free. */
export async function isSchoolDay(db: Reading, day: string): Promise<boolean> {
  const hours = await hoursOf(db, day)
  return hours.length > 0 && (await freeDayName(db, day)) === undefined
}

/** One day of the calendar, as far as it matters whether there is school. */
export interface PlainDay {
  readonly day: string
  readonly isSchoolDay: boolean
  readonly free: boolean
}

/** The days from one to another, both included: school days, free days and weekends. A year in six small reads. */
export async function daysFrom(db: Reading, from: string, until: string): Promise<PlainDay[]> {
  const free = await freeDaysIn(db, from, until)
  const others = await otherDaysIn(db, from, until)
  const usual = await db
    .selectFrom('bell_table')
    .select(['id', 'from_day'])
    .where('from_day', '<=', until)
    .orderBy('from_day')
    .execute()
  const rung = await db
    .selectFrom('bell_hour')
    .select((eb) => ['bell_id', 'weekday', eb.fn.min('starts').as('starts')])
    .groupBy(['bell_id', 'weekday'])
    .execute()
  const begins = new Map(rung.map(({ bell_id, weekday, starts }) => [`${bell_id} ${weekday}`, starts]))
  const other = new Map(others.map((one) => [one.day, one]))
  const days: PlainDay[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const bell =
      other.get(day)?.bellId ?? usual.findLast(({ from_day }) => from_day !== null && from_day <= day)?.id
    const isFree = free.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)
    const starts = rowsFor(day)
      .map((weekday) => begins.get(`${bell} ${weekday}`))
      .findLast((one) => one !== undefined)
    const hasHours = starts !== undefined && starts < (other.get(day)?.ends ?? noEnd)
    days.push({ day, isSchoolDay: hasHours && !isFree, free: isFree })
  }
  return days
}

/** The first school day after this one; undefined when none comes within a year (no bell table is set). */
export async function nextSchoolDay(db: Reading, day: string): Promise<string | undefined> {
  const days = await daysFrom(db, addDays(day, 1), addDays(day, 366))
  return days.find(({ isSchoolDay }) => isSchoolDay)?.day
}

/** The clock time at which the school day ends; undefined on a day without lessons. */
export async function dayEnds(db: Reading, day: string): Promise<string | undefined> {
  const hours = await hoursOn(db, day).select('made_of.day_ends as dayEnds').orderBy('hour').execute()
  const last = hours.at(-1)
  return last?.dayEnds === noEnd ? last.ends : last?.dayEnds
}

/** The terms of the school, oldest first; each runs until the next begins. */
export const termsOf = (db: Reading): Promise<{ id: string; name: string; firstDay: string }[]> =>
  db.selectFrom('term').select(['id', 'name', 'first_day as firstDay']).orderBy('first_day').execute()
