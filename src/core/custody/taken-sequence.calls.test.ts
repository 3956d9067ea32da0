import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testSchool, type TestSchool } from '../../../tests/support/school'
import { acts } from './taking.fixture'

/** Two pupils and their phones over four days, one of them after school. */
const moments = [
  '2026-01-21T08:00:00Z',
  '2026-01-21T15:00:00Z',
  '2026-01-22T10:00:00Z',
  '2026-01-23T10:00:00Z'
]
const days = ['2026-01-21', '2026-01-22', '2026-01-23', '2026-01-24']

const who = fc.constantFrom('teacher' as const, 'teacher2' as const, 'mentor' as const, 'director' as const)
const keeper = fc.constantFrom(
  { holderId: null, holder: 'Mw. Smit', place: 'de receptie' },
  { holderId: 'teacher2', holder: 'T. de Jonge', place: 'kamer 12' },
  { holderId: 'director', holder: 'D. de Jonge', place: 'de kluis' }
)
const until = fc.record({
  day: fc.constantFrom(...days),
  hour: fc.option(fc.constantFrom(2, 4), { freq: 2 })
})
const act = fc.record({
  who,
  pupil: fc.nat(1),
  /** How far the clock goes on before it: mostly not. */
  later: fc.constantFrom(0, 0, 0, 0, 1),
  what: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.tuple(
        fc.constant('take' as const),
        fc.record({ until: fc.option(until, { freq: 2 }), keeper })
      )
    },
    { weight: 2, arbitrary: fc.tuple(fc.constant('handOn' as const), keeper) },
    { weight: 2, arbitrary: fc.tuple(fc.constant('extend' as const), until) },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.constant('report' as const), fc.constantFrom('missing', 'found', 'damaged'))
    },
    { weight: 2, arbitrary: fc.tuple(fc.constant('handBack' as const), fc.boolean()) },
    { weight: 1, arbitrary: fc.tuple(fc.constant('withdrawTaking' as const), fc.constant(null)) }
  )
})
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never

let school: TestSchool
let made = 0
beforeAll(async () => {
  school = await testSchool()
})
afterAll(() => school.close())
const { ask, take, handOn, handBack, register } = acts(() => school)

/** What the acts that were granted say of one phone; `null`: the pupil has it. */
type Told = null | {
  id: string
  holder: string
  place: string
  due: string
  missing: boolean
  damaged: boolean
}

/** Does one act; returns what is true of the phone then. A refusal changes nothing. */
async function after(told: Told, { who, what }: Act, pupilId: string, goneId: string): Promise<Told> {
  const reason = 'Zo is het afgesproken.'
  const [name, how] = what
  const custodyId = told?.id ?? goneId
  if (name === 'take') {
    const reply = await take(who, pupilId, { until: how.until, reason, ...how.keeper })
    if (!reply.ok) return told
    // A phone that is here is never taken twice.
    expect(told).toBeNull()
    const { id, due } = reply.value as { id: string; due: string }
    const { holder, place } = how.keeper
    return { id, holder, place, due, missing: false, damaged: false }
  }
  if (name === 'handOn') {
    const { ok } = await handOn(who, custodyId, how)
    if (ok) expect(told).toMatchObject({ missing: false })
    return ok && told ? { ...told, holder: how.holder, place: how.place } : told
  }
  if (name === 'extend') {
    const reply = await ask(who, 'extend', { custodyId, until: how, reason })
    if (!reply.ok || !told) return told
    const { due } = reply.value as { due: string }
    expect(due > told.due).toBe(true)
    return { ...told, due }
  }
  if (name === 'report') {
    const { ok } = await ask(who, 'report', { custodyId, what: how, note: reason })
    if (!ok || !told) return told
    return how === 'damaged' ? { ...told, damaged: true } : { ...told, missing: how === 'missing' }
  }
  const { ok } =
    name === 'handBack'
      ? await handBack(who, custodyId, { urgent: how, note: how ? reason : '' })
      : await ask(who, 'withdrawTaking', { custodyId, reason })
  if (ok) expect(told).not.toBeNull()
  return ok ? null : told
}

/** The present state of what is open of these pupils, told again from the rows alone. */
async function replayed(pupilIds: readonly string[]): Promise<Map<string, Told>> {
  const rows = await school.db
    .selectFrom('custody')
    .selectAll()
    .where('pupil_id', 'in', pupilIds)
    .where('returned_at', 'is', null)
    .execute()
  const states = new Map<string, Told>()
  for (const row of rows) {
    const { id, holder, place } = row
    const state = { id, holder, place, due: row.due_at ?? '', missing: false, damaged: false }
    const events = await school.db
      .selectFrom('custody_event')
      .selectAll()
      .where('custody_id', '=', id)
      .execute()
    for (const event of events.sort((a, b) => (a.id < b.id ? -1 : 1))) {
      state.holder = event.holder ?? state.holder
      state.place = event.place ?? state.place
      state.due = event.due_at ?? state.due
      if (event.kind === 'damaged') state.damaged = true
      if (event.kind === 'missing' || event.kind === 'found') state.missing = event.kind === 'missing'
    }
    expect(states.has(row.pupil_id)).toBe(false)
    states.set(row.pupil_id, state)
  }
  return states
}

test('whatever happens to it, a phone is with one keeper or with its pupil, and the register says where', async () => {
  let [granted, refused] = [0, 0]
  const isTrue = fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 20 }), async (acts) => {
    const { pupils } = await school.addClass(`S${++made}`, 2, { guardians: false })
    const ids = pupils.map(({ id }) => id)
    const told = new Map<string, Told>(ids.map((id) => [id, null]))
    let [clock, gone] = [0, 'gone-nowhere']
    for (const each of acts) {
      clock = Math.min(clock + each.later, moments.length - 1)
      school.now = new Date(moments[clock] ?? '')
      const pupilId = ids[each.pupil] ?? ''
      const before = told.get(pupilId) ?? null
      const now = await after(before, each, pupilId, gone)
      if (now === before) refused += 1
      else granted += 1
      if (before && !now) gone = before.id
      told.set(pupilId, now)
    }
    const lines = (await register(null, 'director')).filter((line) => ids.includes(line.pupilId))
    const said = new Map(
      lines.map(({ pupilId, id, holder, place, due, missing, damaged }) => [
        pupilId,
        { id, holder, place, due, missing, damaged }
      ])
    )
    const expected = new Map([...told].filter(([, state]) => state !== null))
    expect(lines).toHaveLength(expected.size)
    expect(said).toEqual(expected)
    expect(await replayed(ids)).toEqual(expected)
    const all = (await register('2026-01-21', 'director')).filter((line) => ids.includes(line.pupilId))
    for (const { facts, returnedAt } of all) {
      const kinds = facts.map(({ kind }) => kind)
      expect(kinds.filter((kind) => kind === 'taken')).toHaveLength(1)
      expect(kinds.filter((kind) => kind === 'returned')).toHaveLength(returnedAt === null ? 0 : 1)
      expect(facts.map(({ at }) => at)).toEqual(facts.map(({ at }) => at).toSorted())
    }
  })
  const numRuns = process.env['DATABASE'] === 'postgres' ? 25 : 80
  await fc.assert(isTrue, { numRuns })
  expect(granted).toBeGreaterThan(numRuns)
  expect(refused).toBeGreaterThan(numRuns)
})
