import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import { no, telling, today, type Telling } from './telling.fixture'

let t: Telling
beforeEach(async () => {
  t = await telling()
})
afterEach(async () => {
  expect(t.school.faults).toEqual([])
  await t.school.close()
})

const contest = (id: string, who: 'teacher' | 'mentor' | 'director' = 'mentor') =>
  t.correct('contest', id, who, { who: 'Moeder van Amira' })
const turns = async () => {
  const rows = await t.school.db
    .selectFrom('offence_event')
    .select(['kind', 'by', 'who'])
    .orderBy('id')
    .execute()
  return rows.map(({ kind, by, who }) => [kind, by, who])
}
const countOf = async (at = 0) =>
  (await t.school.as('director').get<{ ladder: { count: number } }>('review.file', { pupilId: t.pupil(at) }))
    .ladder.count

describe('an offence that is contested (S0-6)', () => {
  test('counts until it is settled, and is upheld by who looked into it', async () => {
    const id = await t.one()
    expect(await contest(id)).toMatchObject({ ok: true })
    expect([await countOf(), (await t.detail(id)).state]).toEqual([1, 'contested'])
    expect(await t.correct('uphold', id, 'mentor')).toMatchObject({ ok: true })
    expect([await countOf(), (await t.detail(id)).state]).toEqual([1, 'upheld'])
    expect(await turns()).toEqual([
      ['contested', 'mentor', 'Moeder van Amira'],
      ['upheld', 'mentor', '']
    ])
    expect(await t.stepStates()).toEqual(['proposed'])
  })

  test('may be contested again once it was upheld, not while it is looked into', async () => {
    const id = await t.one()
    await contest(id)
    expect(await contest(id, 'director')).toMatchObject(no('already-contested'))
    await t.correct('uphold', id)
    expect(await t.correct('uphold', id)).toMatchObject(no('not-contested'))
    expect(await contest(id)).toMatchObject({ ok: true })
  })

  test('may be withdrawn instead, and is not contested any more when it comes back', async () => {
    const id = await t.one()
    await contest(id)
    expect(await t.correct('withdraw', id)).toMatchObject({ ok: true })
    expect(await contest(id)).toMatchObject(no('already-withdrawn'))
    expect(await countOf()).toBe(0)
    await t.correct('reinstate', id)
    expect([await countOf(), (await t.detail(id)).state]).toEqual([1, 'reinstated'])
  })

  test('a report of the same lesson is attached to it all the same', async () => {
    await contest(await t.one())
    expect((await t.record({}, 'teacher2'))[0]).toMatchObject({ attached: true, count: 1 })
  })
})

describe('an offence that comes back', () => {
  test('counts again and repairs the step it carried', async () => {
    const id = await t.one()
    await t.correct('withdraw', id, 'teacher')
    expect([await countOf(), await t.stepStates()]).toEqual([0, ['proposed', 'lapsed']])
    expect(await t.correct('reinstate', id, 'mentor')).toMatchObject({ ok: true })
    expect([await countOf(), await t.stepStates()]).toEqual([1, ['proposed', 'lapsed', 'proposed']])
    expect(await t.school.db.selectFrom('step').select('id').execute()).toHaveLength(1)
    expect(await t.correct('reinstate', id)).toMatchObject(no('not-withdrawn'))
  })

  test('E7-3: a decision on it loses its basis and stands again as it was decided', async () => {
    await t.school.close()
    t = await telling({ preset: 'per-lesson' })
    const [{ offenceId, stepId } = { offenceId: '', stepId: '' }] = await t.record()
    const wish = { stepId, decision: 'approve', measures: [], reason: '' }
    await t.school.as('mentor').get('review.decide', wish)
    await t.correct('withdraw', offenceId)
    await t.correct('reinstate', offenceId)
    expect(await t.stepStates()).toEqual(['proposed', 'approved', 'basis-gone', 'approved'])
  })

  test('counts once when the same lesson was reported anew meanwhile, whichever is withdrawn afterwards', async () => {
    const first = await t.one()
    await t.correct('withdraw', first)
    const second = await t.one({}, 'teacher2')
    await t.correct('reinstate', first)
    expect(await countOf()).toBe(1)
    await t.correct('withdraw', second)
    expect(await countOf()).toBe(1)
    await t.correct('withdraw', first)
    expect(await countOf()).toBe(0)
    await t.correct('reinstate', second)
    expect(await countOf()).toBe(1)
  })

  test('a second report takes over when the first turns out to be a slip', async () => {
    const first = await t.one()
    const second = await t.one({}, 'teacher2')
    expect(await t.detail(second)).toMatchObject({ attachedTo: first })
    await t.correct('withdraw', first)
    expect([await countOf(), (await t.detail(second)).attachedTo]).toEqual([1, null])
    expect(await t.stepStates()).not.toContain('lapsed')
  })
})

describe('who corrects what', () => {
  test('a teacher contests, upholds and reinstates nothing; a mentor only of the own class', async () => {
    const id = await t.one()
    for (const what of ['contest', 'uphold', 'reinstate'])
      expect(await t.correct(what, id, 'teacher', what === 'contest' ? { who: 'Amira' } : {})).toMatchObject({
        reason: 'forbidden'
      })
    const other = await t.school.addClass('V2c', 1, { mentor: false })
    const theirs = await t.one({ pupilIds: [other.pupils[0]!.id] })
    for (const what of ['reinstate', 'uphold', 'withdraw'])
      expect(await t.correct(what, theirs, 'mentor')).toMatchObject(no('not-yours'))
    expect(await contest(theirs)).toMatchObject(no('not-yours'))
  })

  test('an administrator has no part in it', async () => {
    const id = await t.one()
    for (const what of ['withdraw', 'reinstate', 'uphold'])
      expect(await t.correct(what, id, 'administrator')).toMatchObject({ reason: 'forbidden' })
  })

  test('what is not there is not found, and a bad form says where', async () => {
    for (const what of ['withdraw', 'reinstate', 'uphold'])
      expect(await t.correct(what, 'no-such-offence')).toMatchObject(no('offence-unknown'))
    const id = await t.one()
    const ask = (what: string, more: object) =>
      t.school.as('director').ask(`offences.${what}`, { offenceId: id, ...more })
    expect(await ask('reinstate', { reason: '  ' })).toMatchObject({ reason: 'invalid', where: ['reason'] })
    expect(await ask('contest', { reason: 'Was er niet', who: 'M' })).toMatchObject({ where: ['who'] })
    expect(await ask('addWords', { words: ' ' })).toMatchObject({ where: ['words'] })
    expect(await ask('addEvidence', { evidence: { what: 'Foto', holder: '', place: '' } })).toMatchObject({
      where: ['evidence.holder']
    })
    expect(
      await ask('addEvidence', { evidence: { what: 'Foto', holder: 'Ik', place: '', file: 'x' } })
    ).toMatchObject({
      reason: 'invalid'
    })
    expect(await turns()).toEqual([])
  })

  test('the same act sent twice is done once', async () => {
    const id = await t.one()
    const event = newId()
    const act = { offenceId: id, who: 'Amira zelf', reason: 'Was niet van mij' }
    for (const _ of [1, 2]) await t.school.as('mentor').get('offences.contest', act, event)
    const words = newId()
    for (const _ of [1, 2])
      await t.school.as('mentor').get('offences.addWords', { offenceId: id, words: 'Sorry' }, words)
    expect(await turns()).toHaveLength(1)
    expect((await t.detail(id)).ownWords).toBe('Sorry')
  })

  test('nothing of what was said is in the reply or on the audit trail', async () => {
    const id = await t.one()
    await contest(id)
    await t.school.as('mentor').get('offences.addWords', { offenceId: id, words: 'Het was mijn broer' })
    const lines = JSON.stringify(await t.school.db.selectFrom('audit').selectAll().execute())
    expect(lines).not.toMatch(/Moeder van Amira|mijn broer|Nagevraagd/)
    expect(lines).toContain(id)
  })
})

test('words and references are added by the recorder, the mentor and the director, also to a withdrawn one', async () => {
  const id = await t.one({ ownWords: 'Ik keek op de klok', day: '2026-01-20' })
  t.school.now = new Date(`${today}T12:00:00.000Z`)
  const evidence = { what: 'Schermafdruk', holder: 'M. de Vries', place: 'Kluis van de conciërge' }
  await t.school.as('teacher').get('offences.addWords', { offenceId: id, words: 'Nou ja, ook een bericht' })
  await t.school.as('mentor').get('offences.addEvidence', { offenceId: id, evidence })
  await t.correct('withdraw', id)
  await t.school.as('director').get('offences.addWords', { offenceId: id, words: 'Bedankt' })
  expect(
    await t.school.as('teacher2').ask('offences.addWords', { offenceId: id, words: 'Zag ik ook' })
  ).toMatchObject(no('not-yours'))
  expect(await t.detail(id)).toMatchObject({
    ownWords: 'Ik keek op de klok\nNou ja, ook een bericht\nBedankt',
    evidence: [evidence]
  })
})
