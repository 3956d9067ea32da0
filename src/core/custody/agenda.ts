import { dayEnds, daysFrom, hoursOf, type PlainDay } from '../calendar/store'
import type { Reading } from '../context'
import { daysToOffer, horizon, type AgendaDay, type Trip } from './due'

/** The school days from one day to another, both included. */
export async function schoolDaysFrom(db: Reading, from: string, until: string): Promise<string[]> {
  const days = await daysFrom(db, from, until)
  return days.filter(({ isSchoolDay }) => isSchoolDay).map(({ day }) => day)
}

/** The hours and the end of those days that a decision is about; of all others it matters only whether there is school. */
async function withHours(
  db: Reading,
  days: readonly PlainDay[],
  wanted: readonly string[]
): Promise<AgendaDay[]> {
  const agenda: AgendaDay[] = []
  for (const one of days) {
    const isAsked = one.isSchoolDay && wanted.includes(one.day)
    const hours = isAsked ? await hoursOf(db, one.day) : []
    agenda.push({ ...one, hours, ends: isAsked ? ((await dayEnds(db, one.day)) ?? null) : null })
  }
  return agenda
}

/** The days from today to a due day; no further than a year, so that a day beyond is no school day. */
export async function agendaUntil(db: Reading, today: string, day: string): Promise<AgendaDay[]> {
  const last = day < horizon(today) ? day : horizon(today)
  return withHours(db, await daysFrom(db, today, last < today ? today : last), [today, day])
}

/** The days from today to the last that is offered as a due day. */
export async function agendaToOffer(db: Reading, today: string): Promise<AgendaDay[]> {
  const days = await daysFrom(db, today, horizon(today))
  const wanted = daysToOffer(days)
  return withHours(
    db,
    days.filter(({ day }) => day <= (wanted.at(-1) ?? today)),
    wanted
  )
}

/** The trip or camp this pupil is on today; of several the one that is back first. */
export async function tripOf(db: Reading, pupilId: string, today: string): Promise<Trip | null> {
  const rows = await db
    .selectFrom('enrolment as e')
    .innerJoin('school_class as c', 'c.id', 'e.class_id')
    .select(['c.last_day as lastDay', 'c.back_at as backAt'])
    .where('e.pupil_id', '=', pupilId)
    .where('e.from_day', '<=', today)
    .where((eb) => eb.or([eb('e.until_day', 'is', null), eb('e.until_day', '>', today)]))
    .where('c.kind', '=', 'trip')
    .where('c.first_day', '<=', today)
    .where('c.last_day', '>=', today)
    .orderBy('c.last_day')
    .orderBy('c.back_at')
    .execute()
  const first = rows[0]
  return first?.lastDay && first.backAt ? { lastDay: first.lastDay, backAt: first.backAt } : null
}
