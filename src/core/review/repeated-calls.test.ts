import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { newId } from '../../contract/id'
import type { Repeated } from '../../contract/repeated'
import { desk, type Who } from './desk.fixture'

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

interface List {
  readonly from: string
  readonly until: string
  readonly rows: Repeated[]
  readonly rungs: { at: number; title: string }[]
}
const list = (who: Who, wish: object = {}) => school.as(who).get<List>('review.repeated', wish)

describe('repeated offences', () => {
  it('list who has two or more that count, for the director of all and for a mentor of the own class', async () => {
    const other = await school.addClass('H3c', 1, { mentor: false })
    for (const hour of [1, 2]) {
      await at.offence(pupilId(), hour)
      await at.offence(other.pupils[0]!.id, hour)
    }
    await at.offence(h3b.pupils[1]!.id)
    expect((await list('director')).rows.map(({ className }) => className)).toEqual(['H3b', 'H3c'])
    const { rows, rungs } = await list('mentor')
    expect(rows).toMatchObject([
      {
        className: 'H3b',
        count: 2,
        rung: 2,
        toNext: 1,
        last: '2026-01-21',
        mentor: 'M. de Jonge-mentor'
      }
    ])
    expect(rungs[2]).toMatchObject({ at: 3 })
  })

  it('lead to the step that waits for a decision', async () => {
    await at.offence(pupilId(), 1)
    const { stepId } = await at.offence(pupilId(), 2)
    expect((await list('director')).rows[0]?.waiting).toBe(stepId)
  })

  it('leave out what was withdrawn, unless it was reinstated', async () => {
    const { offenceId } = await at.offence(pupilId(), 1)
    await at.offence(pupilId(), 2)
    const count = async () => (await list('director')).rows[0]?.count
    await at.withdraw(offenceId)
    expect(await count()).toBeUndefined()
    const event = {
      offence_id: offenceId,
      kind: 'reinstated',
      at: '2026-01-21T10:00:00.000Z',
      by: 'director',
      reason: 'Toch'
    }
    await school.db
      .insertInto('offence_event')
      .values({ id: newId(), ...event })
      .execute()
    expect(await count()).toBe(2)
  })

  it('are looked at over other days as well, and then tell of no rung', async () => {
    for (const hour of [1, 2]) await at.offence(pupilId(), hour)
    const rowsOver = async (span: object) => (await list('director', { span })).rows
    expect(await rowsOver({ kind: 'weeks', weeks: 4 })).toMatchObject([
      { count: 2, rung: null, toNext: null }
    ])
    expect(await rowsOver({ kind: 'year' })).toMatchObject([{ count: 2, rung: null }])
    expect(await rowsOver({ kind: 'last-year' })).toEqual([])
    expect(await rowsOver({ kind: 'days', from: '2026-01-21', until: '2026-01-21' })).toHaveLength(1)
    expect(await rowsOver({ kind: 'days', from: '2026-01-01', until: '2026-01-20' })).toEqual([])
    expect((await list('director', { span: { kind: 'last-year' } })).from).toBe('2024-08-01')
  })

  it('are looked at for one kind', async () => {
    for (const hour of [1, 2]) await at.offence(pupilId(), hour)
    const { kind_id: kindId } = await school.db
      .selectFrom('offence')
      .select('kind_id')
      .executeTakeFirstOrThrow()
    expect((await list('director', { kindId })).rows).toMatchObject([{ count: 2, rung: null }])
    expect((await list('director', { kindId: 'another-kind' })).rows).toEqual([])
  })

  it('over days that end before they begin are refused', async () => {
    const span = { kind: 'days', from: '2026-01-21', until: '2026-01-20' }
    expect(await school.as('director').ask('review.repeated', { span })).toMatchObject({
      why: 'ends-before-start'
    })
  })
})
