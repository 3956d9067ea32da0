import type { Kysely } from 'kysely'
import { newId } from '../src/contract/id'
import { addDays, weekdayOf } from '../src/core/calendar/days'
import type { Database } from '../src/core/database/schema'
import { testSchool } from '../tests/support/school'
import { median, row, timed, type Row } from './measure'

const pupilsPerClass = 30

/** Repeated offences in a school of 1,200 pupils and one of ten times as many, asked in turn: time over time. */
export async function review(): Promise<Row[]> {
  const [usual, large] = [await schoolOf(40, 10_000), await schoolOf(400, 100_000)]
  const took = { usual: [] as number[], large: [] as number[] }
  for (let n = 0; n < 30; n++) {
    took.usual.push(await timed(() => usual.as('director').get('review.repeated')))
    took.large.push(await timed(() => large.as('director').get('review.repeated')))
  }
  await usual.close()
  await large.close()
  return [row('review.growth', median(took.large) / median(took.usual), '× ten times fewer', 12)]
}

async function schoolOf(classes: number, offences: number) {
  const school = await testSchool({ now: '2026-06-10T08:40:00.000Z' })
  const pupilIds = Array.from({ length: classes * pupilsPerClass }, newId)
  const classIds = Array.from({ length: classes }, newId)
  await insertAll(school.db, 'school_class', classIds, (id, at) => ({
    id,
    name: `K${at + 1}`,
    school_year: '2025-2026',
    mentor_id: 'mentor'
  }))
  await insertAll(school.db, 'pupil', pupilIds, (id, at) => ({
    id,
    number: `${at}`,
    given_name: `Leerling ${at}`,
    prefix: '',
    family_name: `Voorbeeld ${at}`,
    email: ''
  }))
  await insertAll(school.db, 'enrolment', pupilIds, (pupilId, at) => ({
    id: newId(),
    class_id: classIds[Math.floor(at / pupilsPerClass)]!,
    pupil_id: pupilId,
    pocket: (at % pupilsPerClass) + 1,
    from_day: '2025-08-01'
  }))
  const days = schoolDays()
  await insertAll(school.db, 'offence', Array.from({ length: offences }, newId), (id, at) => {
    const day = days[(at * 13) % days.length]!
    return {
      id,
      incident_id: id,
      pupil_id: pupilIds[(at * 7 + (at % 11) * 31) % pupilIds.length]!,
      kind_id: 'phone-used',
      counts: 'counts',
      day,
      hour: (at % 6) + 1,
      place: 'lesson',
      note: '',
      own_words: '',
      recorded_at: `${day}T09:00:00.000Z`,
      recorded_by: 'teacher',
      event_id: id
    }
  })
  return school
}

function schoolDays(): string[] {
  const days: string[] = []
  for (let day = '2025-09-01'; days.length < 190; day = addDays(day, 1))
    if (weekdayOf(day) <= 5) days.push(day)
  return days
}

async function insertAll(
  db: Kysely<Database>,
  table: 'school_class' | 'pupil' | 'enrolment' | 'offence',
  ids: readonly string[],
  rowOf: (id: string, at: number) => object
): Promise<void> {
  const rows = ids.map(rowOf)
  await db.transaction().execute(async (tx) => {
    for (let at = 0; at < rows.length; at += 500)
      await tx
        .insertInto(table)
        .values(rows.slice(at, at + 500) as never)
        .execute()
  })
}
