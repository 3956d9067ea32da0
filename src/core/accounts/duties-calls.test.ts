import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { newId } from '../../contract/id'

let school: TestSchool
let h3b: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 1)
})
afterEach(() => school.close())

const set = (duties: object[], staffId = 'teacher', who: 'director' | 'administrator' = 'director') =>
  school.as(who).ask('accounts.setDuties', { staffId, duties })
const duties = () => school.as('administrator').get<object[]>('accounts.duties')
const leads = (classId: string | null) => ({ duty: 'team-leader', classId })
const safety = { duty: 'safety', classId: null }

describe('duties', () => {
  it('are given by whoever keeps the school, for a class or for the whole school', async () => {
    expect(await duties()).toEqual([])
    expect(await set([leads(h3b.id)])).toMatchObject({ ok: true })
    expect(await set([safety], 'mentor', 'administrator')).toMatchObject({ ok: true })
    expect(await duties()).toEqual([
      { staffId: 'mentor', ...safety },
      { staffId: 'teacher', ...leads(h3b.id) }
    ])
  })

  it('take the place of those somebody had, and of nobody else’s', async () => {
    await set([leads(h3b.id)])
    await set([leads(null)], 'teacher2')
    await set([safety, safety])
    expect(await duties()).toEqual([
      { staffId: 'teacher', ...safety },
      { staffId: 'teacher2', ...leads(null) }
    ])
    await set([])
    expect(await duties()).toEqual([{ staffId: 'teacher2', ...leads(null) }])
  })

  it('for the whole school need no line for a class', async () => {
    await set([leads(h3b.id), leads(null)])
    expect(await duties()).toEqual([{ staffId: 'teacher', ...leads(null) }])
  })

  it('of nobody, or for a class that is none, are refused and change nothing', async () => {
    await set([safety])
    expect(await set([safety], 'nobody')).toMatchObject({ why: 'staff-unknown' })
    expect(await set([leads(newId())])).toMatchObject({ why: 'class-unknown' })
    const group = { id: newId(), name: 'wisA', school_year: '2025-2026', kind: 'group' }
    await school.db.insertInto('school_class').values(group).execute()
    expect(await set([leads(group.id)])).toMatchObject({ why: 'class-unknown' })
    expect(await duties()).toEqual([{ staffId: 'teacher', ...safety }])
  })

  it('that do not exist are no duties', async () => {
    expect(await set([{ duty: 'janitor', classId: null }])).toMatchObject({ reason: 'invalid' })
    expect(await set([{ duty: 'safety' }])).toMatchObject({ reason: 'invalid' })
    expect(await set(Array.from({ length: 61 }, () => safety))).toMatchObject({ reason: 'invalid' })
  })

  it('are no business of who teaches, and each change is on the audit trail', async () => {
    for (const who of ['teacher', 'mentor'] as const) {
      expect(await school.as(who).ask('accounts.duties')).toMatchObject({ reason: 'forbidden' })
      const wish = { staffId: who, duties: [safety] }
      expect(await school.as(who).ask('accounts.setDuties', wish)).toMatchObject({ reason: 'forbidden' })
    }
    await set([safety])
    const lines = await school.db
      .selectFrom('audit')
      .selectAll()
      .where('call', '=', 'accounts.setDuties')
      .execute()
    expect(lines).toMatchObject([{ actor_id: 'director', subjects: 'teacher' }])
  })
})
