import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { colleaguesOf, type Colleague } from './colleague-rules'

let school: TestSchool
let h3b: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 3)
})
afterEach(() => school.close())

const wish = { span: { kind: 'year' }, reason: 'agreements' }
const rounds = async (...hours: number[]) => {
  for (const hour of hours)
    await school
      .as('teacher')
      .get('custody.restHandedIn', { round: { classId: h3b.id, day: '2026-01-20', hour } })
}
const lines = () =>
  school.db.selectFrom('audit').selectAll().where('call', '=', 'patterns.colleagues').execute()

describe('the names of colleagues', () => {
  it('are opened by the director with a reason, and each time that stands on the trail', async () => {
    await rounds(1, 2, 3, 4, 5)
    await school.as('teacher').get('offences.record', {
      pupilIds: [h3b.pupils[0]!.id],
      kindId: 'phone-used',
      day: '2026-01-20',
      hour: 3,
      place: 'lesson',
      note: '',
      ownWords: '',
      anyway: null
    })
    const opened = await school.as('director').get('patterns.colleagues', wish)
    expect(opened).toEqual({
      from: '2025-08-01',
      until: '2026-01-21',
      rows: [
        { name: 'M. de Jonge-mentor', rounds: 0, offences: 0, rate: null },
        { name: 'T. de Jonge-teacher', rounds: 5, offences: 1, rate: 20 },
        { name: 'T. de Jonge-teacher2', rounds: 0, offences: 0, rate: null }
      ]
    })
    await school.as('director').get('patterns.colleagues', { ...wish, reason: 'asked' })
    expect(await lines()).toMatchObject([
      { actor_id: 'director', subjects: 'agreements' },
      { actor_id: 'director', subjects: 'asked' }
    ])
    expect((await lines()).every(({ answer }) => answer === '')).toBe(true)
  })

  it.each([
    ['no reason', { span: wish.span }],
    ['a reason of one’s own', { ...wish, reason: 'Ik ben benieuwd naar Jansen' }],
    ['no days', { reason: 'asked' }]
  ])('stay hidden with %s', async (_name, input) => {
    expect(await school.as('director').ask('patterns.colleagues', input)).toMatchObject({ reason: 'invalid' })
    expect(await lines()).toEqual([])
  })

  it('stay hidden to everyone else', async () => {
    for (const who of ['teacher', 'mentor', 'administrator', 'visitor'] as const)
      expect(await school.as(who).ask('patterns.colleagues', wish)).toMatchObject({ ok: false })
    expect(await lines()).toEqual([])
  })

  it('are of the days that are looked over', async () => {
    await rounds(1)
    const span = { kind: 'days', from: '2026-01-21', until: '2026-01-21' }
    const { rows } = await school
      .as('director')
      .get<{ rows: { rounds: number }[] }>('patterns.colleagues', { ...wish, span })
    expect(rows.every((row) => row.rounds === 0)).toBe(true)
  })
})

describe('the list of colleagues', () => {
  const person = (id: string, familyName: string, teaches = true): Colleague => ({
    id,
    givenName: 'A.',
    prefix: '',
    familyName,
    teaches
  })

  it('is in order of name, whoever did most', () => {
    const staff = [person('z', 'Zand'), person('b', 'Bakker')]
    const rows = colleaguesOf(staff, new Map([['z', 90]]), new Map([['z', 9]]))
    expect(rows.map(({ name, rate }) => [name, rate])).toEqual([
      ['A. Bakker', null],
      ['A. Zand', 10]
    ])
  })

  it('has who left or does not teach only when they did something', () => {
    const staff = [person('left', 'Vos', false), person('gone', 'Mol', false)]
    expect(colleaguesOf(staff, new Map(), new Map([['left', 1]])).map(({ name }) => name)).toEqual(['A. Vos'])
  })
})
