import { sql } from 'kysely'
import type { Measure } from '../../contract/ladder'
import { addDays, instantOf, schoolDay, schoolYearOf } from '../calendar/days'
import type { Reading } from '../context'
import { withdrawn } from '../review/counted-store'
import { classYearOf, classYearOn, type ClassPlace } from './class-year-rules'
import type { Happened, Incident } from './figures-rules'
import type { Days } from './months-rules'

/** The first and, not included, the last instant of some days at school. */
const instantsOf = ({ from, until }: Days) => ({
  since: instantOf(from, '00:00'),
  before: instantOf(addDays(until, 1), '00:00')
})

type Count = { readonly n: number | string | bigint }
const numberOf = ({ n }: Count): number => Number(n)

const occurrences = (db: Reading, { from, until }: Days) =>
  db
    .selectFrom('offence')
    .where('offence.day', '>=', from)
    .where('offence.day', '<=', until)
    // A second report of the same occurrence is none.
    .where('offence.same_as', 'is', null)

/** What was recorded and stands, each with the class year of its pupil on that day. */
async function incidentsIn(db: Reading, days: Days): Promise<Incident[]> {
  const rows = await occurrences(db, days)
    .select(['offence.pupil_id as pupilId', 'offence.kind_id as kindId', 'offence.day'])
    .where((eb) => eb('offence.id', 'not in', withdrawn(eb)))
    .execute()
  const places = await classPlaces(db)
  return rows.map(({ pupilId, kindId, day }) => ({
    pupilId,
    kindId,
    month: day.slice(0, 7),
    classYear: classYearOn(places.get(pupilId) ?? [], day)
  }))
}

async function classPlaces(db: Reading): Promise<ReadonlyMap<string, ClassPlace[]>> {
  const rows = await db
    .selectFrom('enrolment')
    .innerJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .select([
      'enrolment.pupil_id as pupilId',
      'school_class.name as className',
      'school_class.school_year as schoolYear',
      'enrolment.from_day as from',
      'enrolment.until_day as until'
    ])
    .where('enrolment.kind', '=', 'class')
    .where('school_class.kind', '=', 'class')
    .orderBy('enrolment.id', 'desc')
    .execute()
  return Map.groupBy(rows, ({ pupilId }) => pupilId)
}

/**
 * The measures of steps that were decided in these days and stand. A step that was replaced or upheld is what was decided
 * last; one that was taken back is none.
 */
async function measuresIn(db: Reading, { from, until }: Days): Promise<Measure[]> {
  const rows = await db
    .selectFrom('step_event')
    .select(['step_id as stepId', 'kind', 'at', 'measures'])
    .orderBy('id')
    .execute()
  const steps = [...Map.groupBy(rows, ({ stepId }) => stepId).values()]
  return steps.flatMap((events) => {
    const decided = events.findLast(({ kind }) => kind === 'approved')
    const day = decided && schoolDay(decided.at)
    if (!day || day < from || day > until || events.at(-1)!.kind === 'retracted') return []
    return JSON.parse(decided.measures) as Measure[]
  })
}

async function countsIn(db: Reading, days: Days): Promise<Happened['counts']> {
  const { since, before } = instantsOf(days)
  const taken = await db
    .selectFrom('custody')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('why', '=', 'taken')
    .where('taken_at', '>=', since)
    .where('taken_at', '<', before)
    .where((eb) => eb.or([eb('returned_to', 'is', null), eb('returned_to', '!=', 'mistake')]))
    .executeTakeFirstOrThrow()
  const letters = await db
    .selectFrom('letter')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('issued_at', '>=', since)
    .where('issued_at', '<', before)
    .executeTakeFirstOrThrow()
  const objections = await db
    .selectFrom('letter_event')
    .select((eb) => eb.fn.count('letter_id').distinct().as('n'))
    .where('kind', '=', 'objected')
    .where('day', '>=', days.from)
    .where('day', '<=', days.until)
    .executeTakeFirstOrThrow()
  const contested = await occurrences(db, days)
    .select((eb) => eb.fn.countAll().as('n'))
    .where((eb) =>
      eb(
        'offence.id',
        'in',
        eb.selectFrom('offence_event').select('offence_id').where('kind', '=', 'contested')
      )
    )
    .executeTakeFirstOrThrow()
  const gone = await occurrences(db, days)
    .select((eb) => eb.fn.countAll().as('n'))
    .where((eb) => eb('offence.id', 'in', withdrawn(eb)))
    .executeTakeFirstOrThrow()
  return {
    taken: numberOf(taken),
    letters: numberOf(letters),
    objections: numberOf(objections),
    contested: numberOf(contested),
    withdrawn: numberOf(gone)
  }
}

/** All that happened over some days. */
export async function happenedIn(db: Reading, days: Days): Promise<Happened> {
  const rounds = await db
    .selectFrom('round')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('day', '>=', days.from)
    .where('day', '<=', days.until)
    .executeTakeFirstOrThrow()
  const pupils = await db
    .selectFrom('enrolment')
    .innerJoin('pupil', 'pupil.id', 'enrolment.pupil_id')
    .innerJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .select((eb) => eb.fn.count('enrolment.pupil_id').distinct().as('n'))
    .where('enrolment.kind', '=', 'class')
    .where('school_class.school_year', '>=', schoolYearOf(days.from))
    .where('school_class.school_year', '<=', schoolYearOf(days.until))
    .where('enrolment.from_day', '<=', days.until)
    .where((eb) => eb.or([eb('enrolment.until_day', 'is', null), eb('enrolment.until_day', '>=', days.from)]))
    .where((eb) => eb.or([eb('pupil.left_on', 'is', null), eb('pupil.left_on', '>=', days.from)]))
    .executeTakeFirstOrThrow()
  return {
    incidents: await incidentsIn(db, days),
    measures: await measuresIn(db, days),
    counts: await countsIn(db, days),
    rounds: numberOf(rounds),
    pupils: numberOf(pupils)
  }
}

/** The kinds in use, in the order of the catalogue. */
export const kindsInUse = (db: Reading): Promise<{ id: string; label: string }[]> =>
  db
    .selectFrom('offence_kind')
    .select(['id', 'label'])
    .where('retired_at', 'is', null)
    .orderBy(sql`place is null`)
    .orderBy('place')
    .orderBy('label')
    .orderBy('id')
    .execute()

/** The class years the school has in some days, lowest first. */
export async function classYearsIn(db: Reading, { from, until }: Days): Promise<number[]> {
  const rows = await db
    .selectFrom('school_class')
    .select('name')
    .where('kind', '=', 'class')
    .where('school_year', '>=', schoolYearOf(from))
    .where('school_year', '<=', schoolYearOf(until))
    .execute()
  const years = new Set(rows.map(({ name }) => classYearOf(name)))
  return [...years].filter((year) => year !== null).toSorted((a, b) => a - b)
}

/** The first day of which anything is on record: a round, an incident or a kept device. */
export async function keptSince(db: Reading): Promise<string | null> {
  const round = await db
    .selectFrom('round')
    .select((eb) => eb.fn.min('day').as('day'))
    .executeTakeFirst()
  const offence = await db
    .selectFrom('offence')
    .select((eb) => eb.fn.min('day').as('day'))
    .executeTakeFirst()
  const custody = await db
    .selectFrom('custody')
    .select((eb) => eb.fn.min('taken_at').as('at'))
    .executeTakeFirst()
  const taken = custody?.at ? schoolDay(custody.at) : null
  return (
    [round?.day, offence?.day, taken].filter((day) => day !== null && day !== undefined).toSorted()[0] ?? null
  )
}
