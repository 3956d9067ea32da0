import fc from 'fast-check'
import type { Transaction } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testSchool, type TestSchool } from '../../../tests/support/school'
import { Mark, type Device } from '../../contract/custody'
import { newId } from '../../contract/id'
import { Refusal, type CommandContext } from '../context'
import type { Database } from '../database/schema'
import * as calls from './calls'
import { Model, pupils, type Pupil } from './reference.fixture'
import { concludeRound, roundOf } from './rounds'

const today = '2026-01-21'
const device: Device = 'phone'

const one = fc.constantFrom(...pupils)
const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('mark' as const),
      who: fc.subarray([...pupils], { minLength: 1 }),
      mark: fc.constantFrom(...Mark.options)
    })
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rest' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), back: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('conclude' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('giveBack' as const), except: fc.subarray([...pupils]) })
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('leaveBehind' as const), pupil: one }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('take' as const), pupil: one }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('handBack' as const), pupil: one }) }
)
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never

let school: TestSchool
beforeAll(async () => {
  school = await testSchool()
})
afterAll(() => school.close())

/** One sequence in a class of its own, act by act beside the model; both must agree after each. */
async function live(db: Transaction<Database>, acts: readonly Act[]): Promise<void> {
  const classId = newId()
  const idOf = Object.fromEntries(pupils.map((pupil) => [pupil, newId()])) as Record<Pupil, string>
  const person = { prefix: '', family_name: 'Bakker', email: '' }
  await db
    .insertInto('school_class')
    .values({ id: classId, name: classId, school_year: '2025-2026' })
    .execute()
  await db
    .insertInto('pupil')
    .values(pupils.map((pupil) => ({ id: idOf[pupil], number: idOf[pupil], given_name: pupil, ...person })))
    .execute()
  const list = pupils.map((pupil, at) => ({
    class_id: classId,
    pupil_id: idOf[pupil],
    pocket: at + 1,
    from_day: today
  }))
  await db
    .insertInto('enrolment')
    .values(list.map((row) => ({ id: newId(), ...row })))
    .execute()

  const round = { classId, day: today, hour: 3 }
  const model = new Model()
  const events: { event: string; leftBehind: boolean }[] = []
  const actor = { id: 'teacher', role: 'teacher' } as const
  const keeper = { holder: 'Mw. Smit', place: 'de receptie' }

  for (const asked of acts) {
    const event = newId()
    const ctx = { db, event, actor, today, now: '2026-01-21T09:20:00.000Z', newId, touch: () => undefined }
    const real = <T>(work: (ctx: CommandContext) => Promise<T>) =>
      work(ctx as unknown as CommandContext).catch((fault: unknown) => {
        if (fault instanceof Refusal) return { refused: fault.why }
        throw fault
      })
    const agree = (found: unknown, whyNot: string | null, value: unknown) =>
      expect(found).toMatchObject(whyNot === null ? (value as object) : { refused: whyNot })

    switch (asked.do) {
      case 'mark': {
        const whyNot =
          asked.who.map((pupil) => model.whyNotMark(pupil, asked.mark)).find((why) => why !== null) ?? null
        const marks = asked.who.map((pupil) => ({ pupilId: idOf[pupil], mark: asked.mark }))
        agree(await real((ctx) => calls.mark({ round, marks }, ctx)), whyNot, { marked: marks.length })
        if (whyNot === null) for (const pupil of asked.who) model.say(pupil, event, asked.mark)
        break
      }
      case 'rest': {
        const open = pupils.filter((pupil) => model.said.get(pupil) === null)
        const whyNot = model.closed ? 'round-closed' : open.length === 0 ? 'nothing-open' : null
        agree(await real((ctx) => calls.restHandedIn({ round }, ctx)), whyNot, { marked: open.length })
        if (whyNot === null)
          for (const pupil of open)
            model.say(pupil, event, model.where.get(pupil) === 'keeper' ? 'no-device' : 'handed-in')
        break
      }
      case 'undo': {
        const done = events.at(-1 - asked.back)
        if (!done) break
        const whyNot = model.undo(done.event, event, done.leftBehind)
        agree(await real((ctx) => calls.undo({ round, event: done.event }, ctx)), whyNot, {})
        break
      }
      case 'conclude': {
        if (model.concluded || [...model.said.values()].includes(null)) break
        model.concluded = true
        const done = await concludeRound({ db, event, newId }, await roundOf({ db, today }, round))
        expect(done).toEqual({ held: model.pockets.length, closed: model.closed })
        break
      }
      case 'giveBack': {
        const held = model.pockets
        const whyNot = held.length === 0 ? 'nothing-held' : model.concluded ? null : 'not-concluded'
        const back = held.filter((pupil) => !asked.except.includes(pupil))
        const except = asked.except.map((pupil) => idOf[pupil])
        const left = held.length - back.length
        const value = { returned: back.length, held: left, closed: left === 0 }
        agree(await real((ctx) => calls.giveBack({ round, except }, ctx)), whyNot, value)
        if (whyNot === null) for (const pupil of back) model.out(pupil, event, 'pupil')
        break
      }
      case 'leaveBehind': {
        const isHeld = model.pockets.includes(asked.pupil)
        const whyNot = !isHeld ? 'nothing-held' : model.concluded ? null : 'not-concluded'
        const closed = model.pockets.length === 1
        const input = { round, pupilId: idOf[asked.pupil], ...keeper }
        agree(await real((ctx) => calls.leaveBehind(input, ctx)), whyNot, { closed })
        if (whyNot === null) model.out(asked.pupil, event, 'keeper')
        break
      }
      case 'take': {
        const whyNot = model.where.get(asked.pupil) === 'pupil' ? null : 'device-elsewhere'
        const input = { pupilId: idOf[asked.pupil], device, note: '', ...keeper }
        agree(await real((ctx) => calls.take(input, ctx)), whyNot, {})
        if (whyNot === null) model.where.set(asked.pupil, 'keeper')
        break
      }
      case 'handBack': {
        const held = await calls.held({}, ctx as unknown as CommandContext)
        const custody = held.find((row) => row.pupilId === idOf[asked.pupil])
        expect(custody !== undefined).toBe(model.where.get(asked.pupil) === 'keeper')
        if (custody)
          await real((ctx) => calls.handBack({ custodyId: custody.id, to: 'pupil', note: '' }, ctx))
        if (custody) model.where.set(asked.pupil, 'pupil')
        break
      }
    }
    events.push({ event, leftBehind: asked.do === 'leaveBehind' })
    await onRecord(db, event, ctx.now)

    const found = await calls.round(round, ctx as unknown as CommandContext)
    expect(found.stage).toBe(model.closed ? 'closed' : model.concluded ? 'concluded' : 'hand-in')
    expect(found.tiles.map((tile) => [tile.name, tile.mark, tile.held])).toEqual(
      pupils.map((pupil) => [pupil, model.said.get(pupil)?.mark ?? null, model.where.get(pupil) === 'pocket'])
    )
  }
}

let line = 100_000
const onRecord = (db: Transaction<Database>, event_id: string, at: string) =>
  db
    .insertInto('audit')
    .values({
      seq: ++line,
      event_id,
      at,
      actor_id: 'teacher',
      call: '',
      subjects: '',
      input_digest: '',
      answer: '',
      hash: ''
    })
    .execute()

test('whatever is done in whatever order, every device is in one place and none goes back twice', async () => {
  await school.db.transaction().execute((db) =>
    fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 24, size: 'max' }), (acts) => live(db, acts)),
      { numRuns: 1000 }
    )
  )
})
