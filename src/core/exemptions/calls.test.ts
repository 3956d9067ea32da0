import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Exemption, ExemptionDetail, Staying } from '../../contract/exemptions'
import { exempting, secret, type Exempting } from './exempting.fixture'

let e: Exempting
beforeEach(async () => {
  e = await exempting()
})
afterEach(async () => {
  expect(e.school.faults).toEqual([])
  await e.school.close()
})

const no = (why: string) => ({ ok: false, reason: 'refused', why })
const director = () => e.school.as('director')
const detail = (exemptionId: string) => director().get<ExemptionDetail>('exemptions.detail', { exemptionId })
const register = () => director().get<Exemption[]>('exemptions.register')

describe('a director exempts a pupil (feature 83)', () => {
  test('the register says whom, what and until when; why stands in its detail', async () => {
    const id = await e.grant()
    expect(await register()).toEqual([
      {
        id,
        pupilId: e.pupil(0),
        pupilName: 'Amira Bakker',
        sortName: 'Bakker, Amira',
        className: 'H3b',
        stays: ['phone'],
        places: ['lessons', 'breaks'],
        from: '2026-01-12',
        until: '2026-03-31',
        state: 'now',
        reviewOn: '2026-03-17',
        asks: false
      }
    ])
    expect(await detail(id)).toMatchObject({
      ...secret,
      proofBy: 'M. de Jonge-mentor',
      proofOn: '2026-01-12',
      decidedBy: 'D. de Jonge-director',
      story: []
    })
  })

  test.each([
    ['pupil-unknown', { pupilId: 'nobody' }],
    ['device-unknown', { stays: ['walkman'] }],
    ['staff-unknown', { proofBy: 'nobody' }],
    ['ends-before-start', { until: '2026-01-01' }],
    ['day-past', { from: '2026-01-01', until: '2026-01-20' }],
    ['too-long', { until: '2030-01-01' }],
    ['review-not-between', { reviewOn: '2026-04-01' }],
    ['proof-to-come', { proofOn: '2026-01-22' }],
    ['ground-needed', { ground: 'other', groundNote: '' }]
  ])('it is refused: %s', async (why, more) => {
    expect(await director().ask('exemptions.grant', e.wish(more))).toMatchObject(no(why))
    expect(await register()).toEqual([])
  })

  test.each([
    { stays: [] },
    { places: [] },
    { places: ['gym'] },
    { ground: 'diabetes' },
    { from: '2026-02-30' },
    { diagnosis: 'x' }
  ])('what is no exemption at all is not understood: %o', async (more) => {
    expect(await director().ask('exemptions.grant', e.wish(more))).toMatchObject({ reason: 'invalid' })
  })

  test('the same twice is refused; something else beside it is not', async () => {
    await e.grant()
    expect(await director().ask('exemptions.grant', e.wish({ from: '2026-03-10' }))).toMatchObject(
      no('already-exempt')
    )
    await e.grant({ stays: ['smartwatch'] })
    await e.grant({ places: ['trips'] })
    await e.grant({ pupilId: e.pupil(1) })
    expect(await register()).toHaveLength(4)
  })

  test('a lost answer asked for again exempts once', async () => {
    const first = await director().ask('exemptions.grant', e.wish(), 'the-same-event')
    expect(await director().ask('exemptions.grant', e.wish(), 'the-same-event')).toEqual(first)
    expect(await register()).toHaveLength(1)
  })
})

describe('what happens to an exemption later is a line of its own', () => {
  test('it is looked at, extended and ended, and each stays readable with who and why', async () => {
    const id = await e.grant()
    const act = (name: string, more: object) =>
      director().get(`exemptions.${name}`, { exemptionId: id, reason: `Reden ${name}`, ...more })
    await act('review', { reviewOn: '2026-03-01' })
    await act('extend', { until: '2026-06-30', reviewOn: '2026-06-15' })
    await act('endEarly', { lastDay: '2026-01-20' })
    const { until, state, reviewOn, story } = await detail(id)
    expect({ until, state, reviewOn }).toEqual({ until: '2026-01-20', state: 'ended', reviewOn: null })
    expect(story).toMatchObject([
      { what: 'reviewed', until: null, reviewOn: '2026-03-01', reason: 'Reden review' },
      { what: 'extended', until: '2026-06-30', reviewOn: '2026-06-15', by: 'D. de Jonge-director' },
      { what: 'ended', until: '2026-01-20', reviewOn: null }
    ])
    const row = await e.school.db.selectFrom('exemption').select('until_day').executeTakeFirstOrThrow()
    expect(row.until_day).toBe('2026-03-31')
    for (const name of ['extend', 'endEarly', 'review'])
      expect(
        await director().ask(`exemptions.${name}`, {
          exemptionId: id,
          reason: 'Te laat',
          ...(name === 'extend' ? { until: '2026-07-01', reviewOn: '2026-06-30' } : {}),
          ...(name === 'endEarly' ? { lastDay: '2026-01-20' } : {}),
          ...(name === 'review' ? { reviewOn: null } : {})
        })
      ).toMatchObject(no('exemption-over'))
  })

  test.each([
    ['extend', 'not-later', { until: '2026-03-31', reviewOn: '2026-03-20' }],
    ['extend', 'review-not-between', { until: '2026-05-31', reviewOn: '2026-06-20' }],
    ['extend', 'too-long', { until: '2029-05-31', reviewOn: '2026-06-20' }],
    ['endEarly', 'not-earlier', { lastDay: '2026-04-30' }],
    ['endEarly', 'day-past', { lastDay: '2026-01-13' }],
    ['review', 'review-not-between', { reviewOn: '2026-01-21' }]
  ])('%s is refused: %s', async (name, why, more) => {
    const exemptionId = await e.grant()
    const wish = { exemptionId, reason: 'Omdat', ...more }
    expect(await director().ask(`exemptions.${name}`, wish)).toMatchObject(no(why))
    expect((await detail(exemptionId)).story).toEqual([])
    expect(await director().ask(`exemptions.${name}`, { ...wish, exemptionId: 'not-there' })).toMatchObject(
      no('exemption-unknown')
    )
    expect(await director().ask(`exemptions.${name}`, { ...wish, reason: 'x' })).toMatchObject({
      reason: 'invalid'
    })
  })

  test('it is not extended into another that says the same', async () => {
    const id = await e.grant()
    await e.grant({ from: '2026-04-01', until: '2026-06-30', reviewOn: '2026-06-01' })
    const wish = { exemptionId: id, until: '2026-04-02', reviewOn: '2026-03-30', reason: 'Langer' }
    expect(await director().ask('exemptions.extend', wish)).toMatchObject(no('already-exempt'))
  })
})

test('a teacher reads what stays with a pupil and until when, also what is to come, and nothing that is over', async () => {
  const ofPupil = () => e.school.as('teacher').get<Staying[]>('exemptions.ofPupil', { pupilId: e.pupil(0) })
  const now = await e.grant()
  const coming = await e.grant({ from: '2026-04-01', until: '2026-04-30', reviewOn: '2026-04-10' })
  expect(await ofPupil()).toEqual([
    { id: now, stays: ['phone'], places: ['lessons', 'breaks'], from: '2026-01-12', until: '2026-03-31' },
    { id: coming, stays: ['phone'], places: ['lessons', 'breaks'], from: '2026-04-01', until: '2026-04-30' }
  ])
  await director().get('exemptions.endEarly', {
    exemptionId: now,
    lastDay: '2026-01-20',
    reason: 'Niet meer nodig'
  })
  expect((await ofPupil()).map(({ id }) => id)).toEqual([coming])
})
