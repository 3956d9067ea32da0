import { afterEach, beforeEach, expect, test } from 'vitest'
import { contract } from '../../contract'
import type { Call } from '../../contract/call'
import { exempting, secret, type Exempting } from './exempting.fixture'

let e: Exempting
let exemptionId: string
let offenceId: string
beforeEach(async () => {
  e = await exempting()
  exemptionId = await e.grant()
  const act = (name: string, more: object) =>
    e.school.as('director').get(`exemptions.${name}`, { exemptionId, reason: 'Herzien-geheim', ...more })
  await act('review', { reviewOn: '2026-03-01' })
  await act('extend', { until: '2026-04-30', reviewOn: '2026-04-15' })
  await e.school.as('director').get('exemptions.detail', { exemptionId })
  const teacher = e.school.as('teacher')
  const round = { classId: e.h3b.id, day, hour: 3 }
  await teacher.get('custody.restHandedIn', { round })
  await teacher.get('offences.conclude', { round, readings: [] })
  const { outcomes } = await teacher.get<{ outcomes: { offenceId: string }[] }>('offences.record', {
    pupilIds: [e.pupil(0)],
    kindId: 'phone-used',
    day,
    hour: 3,
    place: 'lesson',
    note: '',
    ownWords: '',
    anyway: 'Filmde een klasgenoot'
  })
  offenceId = outcomes[0]!.offenceId
})
afterEach(async () => {
  expect(e.school.faults).toEqual([])
  await e.school.close()
})

const day = '2026-01-21'
const secrets = [secret.groundNote, secret.proofAt, `"${secret.ground}"`, 'Herzien-geheim']
const told = (text: string) => secrets.filter((one) => text.includes(one))

/** Every question that goes with one of these is asked. */
const inputs = () => {
  const round = { classId: e.h3b.id, day, hour: 3 }
  return [
    {},
    { day },
    { from: day },
    { since: null },
    { classId: e.h3b.id },
    round,
    { pupilId: e.pupil(0) },
    { offenceId },
    { exemptionId },
    { id: exemptionId },
    { schoolYear: '2025-2026' }
  ]
}

test.each(['teacher', 'mentor', 'administrator'] as const)(
  'whatever a %s asks, why a pupil is exempt is never in the answer',
  async (who) => {
    const answered = new Set<string>()
    for (const [feature, calls] of Object.entries(contract))
      for (const [name, call] of Object.entries(calls as Record<string, Call>)) {
        if (call.kind !== 'query' || !(call.allow as readonly string[]).includes(who)) continue
        for (const input of inputs()) {
          const reply = await e.school.as(who).ask(`${feature}.${name}`, input)
          expect(told(JSON.stringify(reply)), `${feature}.${name}`).toEqual([])
          if (reply.ok) answered.add(`${feature}.${name}`)
        }
      }
    expect(answered.size).toBeGreaterThan(8)
    if (who === 'administrator') return
    for (const path of [
      'exemptions.ofPupil',
      'custody.round',
      'custody.story',
      'review.file',
      'offences.detail'
    ])
      expect(answered).toContain(path)
  }
)

test('nor is it in a refusal, nor in a line of the audit trail', async () => {
  const reply = await e.school.as('teacher').ask('offences.record', {
    pupilIds: [e.pupil(0)],
    kindId: 'phone-used',
    day,
    hour: 4,
    place: 'lesson',
    note: '',
    ownWords: '',
    anyway: null
  })
  expect(reply).toMatchObject({ why: 'covered' })
  expect(told(JSON.stringify(reply))).toEqual([])
  const lines = await e.school.db.selectFrom('audit').selectAll().execute()
  expect(lines.map(({ call }) => call)).toEqual(
    expect.arrayContaining(['exemptions.grant', 'exemptions.extend', 'exemptions.detail'])
  )
  expect(told(JSON.stringify(lines))).toEqual([])
})

test('only a director reaches the register, its detail and its acts', async () => {
  for (const who of ['teacher', 'mentor', 'administrator'] as const)
    for (const name of ['register', 'detail', 'grant', 'extend', 'endEarly', 'review'])
      expect(await e.school.as(who).ask(`exemptions.${name}`, {})).toMatchObject({ reason: 'forbidden' })
})

test('the director’s own register has no ground in it either: the screen may be seen by others', async () => {
  const register = JSON.stringify(await e.school.as('director').get('exemptions.register'))
  expect(told(register)).toEqual([])
  const detail = JSON.stringify(await e.school.as('director').get('exemptions.detail', { exemptionId }))
  expect(told(detail)).toEqual(secrets)
})
