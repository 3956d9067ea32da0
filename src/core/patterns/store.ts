import { CustodyMode } from '../../contract/settings'
import type { Place } from '../../contract/offences'
import { schoolYearOf } from '../calendar/days'
import type { Reading } from '../context'
import { countedOffences, type CountedOver } from '../review/counted-store'
import { theSchool } from '../settings/store'
import type { CountedAt, InClass } from './pattern-rules'
import type { Keeping, KeptRound } from './registered-rules'

/** The offences that count over some days, with when and where. Nothing of who recorded them. */
export const countedAt = (db: Reading, over: CountedOver, withRefusals: boolean): Promise<CountedAt[]> =>
  countedOffences(db, over, withRefusals)
    .select([
      'offence.pupil_id as pupilId',
      'offence.day',
      'offence.kind_id as kindId',
      'offence.hour',
      'offence.place'
    ])
    .$narrowType<{ place: Place }>()
    .execute()

/** Everyone's place in a class, also of before: an offence is of the class of its day. */
export const allInClasses = (db: Reading): Promise<InClass[]> =>
  db
    .selectFrom('enrolment')
    .select(['pupil_id as pupilId', 'class_id as classId', 'from_day as from', 'until_day as until'])
    .where('kind', '=', 'class')
    .execute()

/** The classes of the school years that some days lie in; no groups and no trips. */
export const classesOver = (
  db: Reading,
  from: string,
  until: string
): Promise<{ id: string; name: string }[]> =>
  db
    .selectFrom('school_class')
    .select(['id', 'name'])
    .where('kind', '=', 'class')
    .where('school_year', 'in', schoolYears(from, until))
    .execute()

/** The same with the groups, each with how it keeps phones: its own way or the school's. */
export async function keepingOver(db: Reading, from: string, until: string): Promise<Keeping[]> {
  const { custodyMode } = await theSchool(db)
  const rows = await db
    .selectFrom('school_class')
    .select(['id', 'name', 'school_year as schoolYear', 'kind', 'custody_mode as mode'])
    .where('kind', 'in', ['class', 'group'])
    .where('school_year', 'in', schoolYears(from, until))
    .execute()
  return rows.map(({ kind, mode, ...row }) => ({
    ...row,
    isGroup: kind === 'group',
    mode: mode === null ? custodyMode : CustodyMode.parse(mode)
  }))
}

/** The rounds that something was recorded in over some days, with nothing of who kept them. */
export const roundsOver = (db: Reading, from: string, until: string): Promise<KeptRound[]> =>
  db
    .selectFrom('round')
    .select(['class_id as classId', 'day', 'hour'])
    .where('day', '>=', from)
    .where('day', '<=', until)
    .execute()

/** The day of the school's first round; null before it. */
export async function firstRoundDay(db: Reading): Promise<string | null> {
  const row = await db
    .selectFrom('round')
    .select((eb) => eb.fn.min('day').as('day'))
    .executeTakeFirst()
  return row?.day ?? null
}

/** The first day of which anything is on record; null when nothing is. */
export async function firstDayOnRecord(db: Reading): Promise<string | null> {
  const row = await db
    .selectFrom('offence')
    .select((eb) => eb.fn.min('day').as('day'))
    .executeTakeFirst()
  const days = [await firstRoundDay(db), row?.day ?? null].filter((day) => day !== null)
  return days.sort()[0] ?? null
}

/** Every school year from that of one day to that of another. */
function schoolYears(from: string, until: string): string[] {
  const [first, last] = [from, until].map((day) => Number(schoolYearOf(day).slice(0, 4)))
  const years = Array.from({ length: Math.max(1, last! - first! + 1) }, (_, at) => first! + at)
  return years.map((year) => `${year}-${year + 1}`)
}
