import type { OffenceDetail, Outcome } from '../../contract/offences'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

export const today = '2026-01-21'
export const no = (why: string) => ({ ok: false, reason: 'refused', why })

type Who = Parameters<TestSchool['as']>[0]

/** A class of six and a few words for what happens in it. */
export interface Telling {
  readonly school: TestSchool
  readonly h3b: TestClass
  readonly pupil: (at: number) => string
  readonly seen: (more?: object) => object
  /** What recording it gives, for each pupil. */
  readonly record: (more?: object, who?: Who) => Promise<Outcome[]>
  /** The id of the offence of the first pupil. */
  readonly one: (more?: object, who?: Who) => Promise<string>
  readonly detail: (offenceId: string, who?: Who) => Promise<OffenceDetail>
  /** Asks a correction with a reason that will do. */
  readonly correct: (what: string, offenceId: string, who?: Who, more?: object) => ReturnType<Asker['ask']>
  readonly stepStates: () => Promise<string[]>
}
type Asker = ReturnType<TestSchool['as']>

export async function telling(options?: Parameters<typeof testSchool>[0]): Promise<Telling> {
  const school = await testSchool(options)
  const h3b = await school.addClass('H3b', 6)
  const pupil = (at: number) => h3b.pupils[at]!.id
  const seen = (more: object = {}) => ({
    pupilIds: [pupil(0)],
    kindId: 'phone-used',
    day: today,
    hour: 3,
    place: 'lesson',
    note: '',
    ownWords: '',
    anyway: null,
    ...more
  })
  const record = async (more: object = {}, who: Who = 'teacher') =>
    (await school.as(who).get<{ outcomes: Outcome[] }>('offences.record', seen(more))).outcomes
  return {
    school,
    h3b,
    pupil,
    seen,
    record,
    one: async (more, who) => (await record(more, who))[0]!.offenceId,
    detail: (offenceId, who = 'director') => school.as(who).get('offences.detail', { offenceId }),
    correct: (what, offenceId, who = 'director', more = {}) =>
      school.as(who).ask(`offences.${what}`, { offenceId, reason: 'Nagevraagd in de klas', ...more }),
    stepStates: async () => {
      const events = await school.db.selectFrom('step_event').select('kind').orderBy('id').execute()
      return events.map(({ kind }) => kind)
    }
  }
}
