import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { testSchool, type TestSchool } from '../../../tests/support/school'
import type { RepeatedView } from '../../contract/repeated'
import type { Who } from './desk.fixture'

let school: TestSchool
beforeAll(async () => {
  school = await testSchool()
})
afterEach(async () => {
  await school.db.deleteFrom('saved_view').execute()
})
afterAll(() => school.close())

describe('a view that is kept', () => {
  const view = (more: Partial<RepeatedView> = {}): RepeatedView => ({
    span: { kind: 'weeks', weeks: 4 },
    kindId: null,
    className: 'H3b',
    mentor: null,
    rung: null,
    ...more
  })
  const keep = (who: Who, name: string, wish = view()) =>
    school.as(who).get<{ id: string }>('review.keepView', { name, view: wish })
  const views = (who: Who) => school.as(who).get<{ id: string; name: string }[]>('review.views')

  it('is there for who kept it and for nobody else', async () => {
    const { id } = await keep('director', '  Onderbouw ')
    expect(await views('director')).toEqual([{ id, name: 'Onderbouw', view: view() }])
    expect(await views('mentor')).toEqual([])
    expect(await school.as('mentor').ask('review.dropView', { viewId: id })).toMatchObject({
      why: 'view-unknown'
    })
  })

  it('takes the place of the one with its name', async () => {
    await keep('director', 'Onderbouw')
    const { id } = await keep('director', 'Onderbouw', view({ className: 'V2c' }))
    expect(await views('director')).toEqual([{ id, name: 'Onderbouw', view: view({ className: 'V2c' }) }])
  })

  it('is removed once', async () => {
    const { id } = await keep('mentor', 'Mijn klas')
    await school.as('mentor').get('review.dropView', { viewId: id })
    expect(await views('mentor')).toEqual([])
    expect(await school.as('mentor').ask('review.dropView', { viewId: id })).toMatchObject({
      why: 'view-unknown'
    })
  })

  it('is one of twenty at most', async () => {
    for (let n = 1; n <= 20; n++) await keep('director', `Weergave ${n}`)
    expect(
      await school.as('director').ask('review.keepView', { name: 'Nog een', view: view() })
    ).toMatchObject({ why: 'too-many-views' })
    await keep('director', 'Weergave 20', view({ rung: 2 }))
    expect(await views('director')).toHaveLength(20)
  })

  it.each([
    ['no name', { name: '  ' }],
    ['a name without end', { name: 'x'.repeat(41) }],
    ['days that are none', { view: view({ span: { kind: 'days', from: 'gisteren', until: '2026-01-20' } }) }],
    ['no weeks', { view: view({ span: { kind: 'weeks', weeks: 0 } }) }]
  ])('is not kept with %s', async (_name, more) => {
    const wish = { name: 'Onderbouw', view: view(), ...more }
    expect(await school.as('director').ask('review.keepView', wish)).toMatchObject({ reason: 'invalid' })
  })
})
