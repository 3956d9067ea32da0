import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { newId } from '../../contract/id'
import { desk } from './desk.fixture'

let school: TestSchool
let h3b: TestClass
let at: ReturnType<typeof desk>
const pupilId = () => h3b.pupils[0]!.id
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 3)
  at = desk(school)
})
afterEach(() => school.close())

describe('a pupil’s file', () => {
  it('tells the mentor and the director everything, newest first, with whom to call', async () => {
    const { stepId } = await at.offence(pupilId())
    await at.approve(stepId)
    for (const who of ['mentor', 'director'] as const) {
      const { sees, facts, ladder, guardians } = await at.file(who, pupilId())
      expect(sees).toBe('all')
      expect(facts.map(({ kind }) => kind).sort()).toEqual(['letter', 'letter', 'offence', 'step'])
      expect(facts.find(({ kind }) => kind === 'offence')).toMatchObject({
        what: 'Telefoon niet ingeleverd',
        hour: 3,
        detail: 'in uur 3',
        by: 'T. de Jonge-teacher',
        state: 'counts'
      })
      expect(ladder).toMatchObject({ count: 1, rung: 1, stepId })
      expect(guardians).toHaveLength(2)
    }
  })

  it('tells a teacher only what they recorded themselves, and nothing of the family', async () => {
    await at.offence(pupilId(), 1, 'teacher')
    await at.offence(pupilId(), 2, 'teacher2')
    expect(await at.file('teacher', pupilId())).toMatchObject({
      sees: 'own',
      facts: [{ hour: 1 }],
      ladder: null,
      guardians: []
    })
    const other = await school.addClass('H3c', 1, { mentor: false })
    expect(await at.file('mentor', other.pupils[0]!.id)).toMatchObject({
      sees: 'own',
      facts: [],
      guardians: []
    })
  })

  it('keeps what was withdrawn readable, with the reason', async () => {
    const { offenceId } = await at.offence(pupilId())
    await at.withdraw(offenceId)
    expect((await at.file('director', pupilId())).facts).toMatchObject([
      { kind: 'offence', state: 'withdrawn', reason: 'Verkeerde leerling' },
      { kind: 'step', state: 'lapsed' }
    ])
  })

  it('leaves a line in the audit trail for each reading', async () => {
    await at.file('teacher', pupilId())
    const lines = await school.db.selectFrom('audit').selectAll().where('call', '=', 'review.file').execute()
    expect(lines).toMatchObject([{ actor_id: 'teacher', subjects: pupilId() }])
  })

  it('of somebody unknown is refused', async () => {
    expect(await school.as('director').ask('review.file', { pupilId: newId() })).toMatchObject({
      why: 'pupil-unknown'
    })
  })
})
