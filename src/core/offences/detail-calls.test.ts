import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { no, telling, type Telling } from './telling.fixture'

let t: Telling
beforeEach(async () => {
  t = await telling()
})
afterEach(async () => {
  expect(t.school.faults).toEqual([])
  await t.school.close()
})

test('an offence in full: the rule, the protocol of that day, who saw it and what shows it', async () => {
  const evidence = [{ what: 'Filmpje', holder: 'De leerling', place: 'Eigen telefoon' }]
  const id = await t.one({
    note: 'Filmde de les',
    ownWords: 'Het was een grap',
    reporter: 'Conciërge',
    evidence
  })
  await t.school.as('administrator').get('settings.change', { protocol: 'Telefoonprotocol 2027' })
  expect(await t.detail(id)).toMatchObject({
    id,
    pupilName: 'Amira Bakker',
    className: 'H3b',
    kind: { id: 'phone-used', label: 'Telefoon gebruikt zonder toestemming', counts: 'counts' },
    protocol: 'Telefoonprotocol 2025',
    hour: 3,
    place: 'lesson',
    note: 'Filmde de les',
    ownWords: 'Het was een grap',
    reporter: 'Conciërge',
    recordedBy: 'T. de Jonge-teacher',
    backdated: false,
    state: null,
    attachedTo: null,
    evidence,
    others: [],
    story: []
  })
})

test('E7-7: it keeps how its kind counted and where the rule stood, whatever the catalogue says later', async () => {
  const id = await t.one()
  const kinds = await t.school.as('director').get<{ id: string }[]>('offences.kinds')
  const kind = {
    ...kinds.find((one) => one.id === 'phone-used'),
    counts: 'signal',
    source: 'Protocol 2027, art. 2'
  }
  await t.school.as('director').get('offences.saveKind', { kind })
  expect((await t.detail(id)).kind).toMatchObject({ counts: 'counts', source: '' })
  expect((await t.detail(await t.one({ hour: 4 }))).kind).toMatchObject({
    counts: 'signal',
    source: 'Protocol 2027, art. 2'
  })
})

test('entered on another day than it happened: both are there', async () => {
  const id = await t.one({ day: '2026-01-19' })
  expect(await t.detail(id)).toMatchObject({
    day: '2026-01-19',
    recordedAt: '2026-01-21T09:20:00.000Z',
    backdated: true
  })
  // Half past midnight in Amsterdam is still the day before in Greenwich.
  t.school.now = new Date('2026-01-21T23:30:00.000Z')
  expect(await t.detail(await t.one({ day: '2026-01-22', hour: 1 }))).toMatchObject({ backdated: false })
})

test('everything that was said of it later, in order and by name', async () => {
  const id = await t.one()
  await t.correct('contest', id, 'mentor', { who: 'Vader' })
  await t.correct('withdraw', id, 'director')
  expect((await t.detail(id)).story).toEqual([
    {
      turn: 'contested',
      at: t.school.now.toISOString(),
      by: 'M. de Jonge-mentor',
      reason: 'Nagevraagd in de klas',
      who: 'Vader'
    },
    {
      turn: 'withdrawn',
      at: t.school.now.toISOString(),
      by: 'D. de Jonge-director',
      reason: 'Nagevraagd in de klas',
      who: ''
    }
  ])
})

describe('who reads it', () => {
  test('the recorder, the mentor and a director; nobody else, and an id that is not there is not found', async () => {
    const id = await t.one()
    for (const who of ['teacher', 'mentor', 'director'] as const)
      expect((await t.detail(id, who)).id).toBe(id)
    expect(await t.school.as('teacher2').ask('offences.detail', { offenceId: id })).toMatchObject(
      no('not-yours')
    )
    expect(await t.school.as('administrator').ask('offences.detail', { offenceId: id })).toMatchObject({
      reason: 'forbidden'
    })
    expect(await t.school.as('director').ask('offences.detail', { offenceId: 'nothing-here' })).toMatchObject(
      no('offence-unknown')
    )
  })

  test('reading it is on the audit trail', async () => {
    const id = await t.one()
    await t.detail(id, 'mentor')
    const line = await t.school.db
      .selectFrom('audit')
      .selectAll()
      .where('call', '=', 'offences.detail')
      .executeTakeFirstOrThrow()
    expect(line).toMatchObject({ actor_id: 'mentor' })
    expect(line.subjects).toContain(t.pupil(0))
  })

  test('each is told what they may do about it today', async () => {
    const id = await t.one()
    expect((await t.detail(id, 'teacher')).may).toEqual(['withdraw', 'add-words', 'add-evidence'])
    expect((await t.detail(id, 'mentor')).may).toEqual(['withdraw', 'contest', 'add-words', 'add-evidence'])
    await t.correct('withdraw', id)
    expect((await t.detail(id, 'mentor')).may).toEqual(['reinstate', 'add-words', 'add-evidence'])
    t.school.now = new Date('2026-01-22T09:00:00.000Z')
    expect((await t.detail(id, 'teacher')).may).toEqual(['add-words', 'add-evidence'])
  })
})

describe('several in one incident (S2-19)', () => {
  test('each file leads to the others, for whoever may open those', async () => {
    const v2c = await t.school.addClass('V2c', 1, { mentor: false })
    const [first, second, third] = await t.record({ pupilIds: [t.pupil(0), t.pupil(1), v2c.pupils[0]!.id] })
    const others = async (who: 'teacher' | 'mentor' | 'director') =>
      (await t.detail(first!.offenceId, who)).others.map(({ offenceId }) => offenceId).toSorted()
    const all = [second!.offenceId, third!.offenceId].toSorted()
    expect(await others('director')).toEqual(all)
    expect(await others('teacher')).toEqual(all)
    expect(await others('mentor')).toEqual([second!.offenceId])
    const { facts } = await t.school
      .as('mentor')
      .get<{ facts: { others: { pupilId: string }[] }[] }>('review.file', { pupilId: t.pupil(0) })
    expect(facts.flatMap((fact) => fact.others.map(({ pupilId }) => pupilId))).toEqual([t.pupil(1)])
  })

  test('who turned out not to have been in it is named in nobody’s file', async () => {
    const [first, second] = await t.record({ pupilIds: [t.pupil(0), t.pupil(1)] })
    await t.correct('withdraw', second!.offenceId)
    expect((await t.detail(first!.offenceId)).others).toEqual([])
    expect((await t.detail(second!.offenceId)).others.map(({ pupilId }) => pupilId)).toEqual([t.pupil(0)])
  })
})

describe('in the line of time of the pupil', () => {
  const states = async (who: 'teacher' | 'director' = 'director') => {
    const file = await t.school
      .as(who)
      .get<{ facts: { kind: string; state: string; reason: string }[] }>('review.file', {
        pupilId: t.pupil(0)
      })
    return file.facts.filter(({ kind }) => kind === 'offence').map(({ state, reason }) => [state, reason])
  }
  test('it counts, is contested, was upheld or withdrawn, each with who says so and why', async () => {
    const id = await t.one()
    expect(await states()).toEqual([['counts', '']])
    await t.correct('contest', id, 'mentor', { who: 'Vader' })
    expect(await states('teacher')).toEqual([['contested', 'Vader: Nagevraagd in de klas']])
    await t.correct('uphold', id)
    expect(await states()).toEqual([['upheld', 'Nagevraagd in de klas']])
    await t.correct('withdraw', id)
    expect((await states())[0]![0]).toBe('withdrawn')
    await t.correct('reinstate', id)
    expect((await states())[0]![0]).toBe('counts')
  })

  test('a talk with the parents is in it for mentor and director; of a struck one only that it was, and why', async () => {
    const [{ stepId } = { stepId: '' }] = await t.record()
    const row = {
      step_id: stepId!,
      pupil_id: t.pupil(0),
      kind: 'guardian-contact',
      with_whom: 'Moeder',
      way: 'phone',
      day: '2026-01-20',
      clock: null,
      reached: 'yes',
      outcome: 'Zij praat thuis',
      at: t.school.now.toISOString(),
      by: 'mentor'
    }
    const struck = { struck_at: row.at, struck_by: 'mentor', struck_why: 'Verkeerde leerling' }
    await t.school.db
      .insertInto('contact')
      .values({ id: 'c1', ...row })
      .execute()
    await t.school.db
      .insertInto('contact')
      .values({ id: 'c2', ...row, ...struck })
      .execute()
    const contacts = async (who: 'teacher' | 'mentor') =>
      (
        await t.school.as(who).get<{ facts: { kind: string }[] }>('review.file', { pupilId: t.pupil(0) })
      ).facts.filter(({ kind }) => kind === 'contact')
    expect(await contacts('mentor')).toMatchObject([
      {
        id: 'c1',
        what: 'guardian-contact',
        detail: 'Moeder: Zij praat thuis',
        day: '2026-01-20',
        state: 'done'
      },
      { id: 'c2', detail: '', reason: 'Verkeerde leerling', state: 'struck' }
    ])
    expect(await contacts('teacher')).toEqual([])
  })
})
