import fc from 'fast-check'
import type { Transaction } from 'kysely'
import { expect } from 'vitest'
import { newId } from '../../contract/id'
import { Refusal, type CommandContext } from '../context'
import type { Database } from '../database/schema'
import * as calls from './calls'
import { devices, hours, pupils, type Device, type Hour, type Model, type Pupil } from './reference.fixture'

export const today = '2026-01-21'
export const now = '2026-01-21T09:20:00.000Z'
export const keeper = { holderId: null, holder: 'Mw. Smit', place: 'de receptie' }

/** One life of a class of three: the real one in a class of its own, and every act done so far. */
export interface Real {
  readonly db: Transaction<Database>
  readonly classId: string
  readonly idOf: Readonly<Record<Pupil, string>>
  readonly acts: string[]
}
export type Command = fc.AsyncCommand<Model, Real>

export const contextOf = (db: Transaction<Database>, event: string) =>
  ({
    db,
    event,
    actor: { id: 'teacher', role: 'teacher' },
    today,
    now,
    newId,
    touch: () => undefined
  }) as unknown as CommandContext
export const roundAt = ({ classId }: Real, hour: Hour) => ({ classId, day: today, hour })
export const custodyOf = ({ db, idOf }: Real, pupil: Pupil, device: Device) =>
  db
    .selectFrom('custody')
    .select('id')
    .where('pupil_id', '=', idOf[pupil])
    .where('device', '=', device)
    .where('returned_at', 'is', null)
    .executeTakeFirst()

/**
 * One act on both: the model says whether it may be (null: it may) and does it, the real one must answer alike and
 * look alike afterwards.
 */
export const command = (
  name: string,
  work: (
    model: Model,
    real: Real,
    act: string
  ) => Promise<{
    readonly whyNot: string | null
    readonly ask: (ctx: CommandContext) => Promise<unknown>
    readonly value?: object
    readonly done?: () => void
  } | null>
): Command => ({
  check: () => true,
  toString: () => name,
  async run(model, real) {
    const act = newId()
    const doing = await work(model, real, act)
    if (!doing) return
    const found = await doing.ask(contextOf(real.db, act)).catch((fault: unknown) => {
      if (fault instanceof Refusal) return { refused: fault.why }
      throw fault
    })
    if (doing.whyNot === null) {
      expect(found).toMatchObject(doing.value ?? {})
      doing.done?.()
    } else expect(found).toEqual({ refused: doing.whyNot })
    real.acts.push(act)
    await onRecord(real.db, act)
    await looksAlike(model, real)
  }
})

async function looksAlike(model: Model, real: Real): Promise<void> {
  for (const hour of hours) {
    const found = await calls.round(roundAt(real, hour), contextOf(real.db, ''))
    expect(found.stage).toBe(model.stage(hour))
    expect(found.tiles.map(({ name, mark, devices, held }) => [name, mark, devices, held])).toEqual(
      pupils.map((pupil) => [
        pupil,
        model.said(hour, pupil)?.mark ?? null,
        model.devices(hour, pupil),
        model.held(hour, pupil)
      ])
    )
  }
}

export const someHour = fc.constantFrom(...hours)
export const somePupil = fc.constantFrom(...pupils)
export const someDevice = fc.constantFrom(...devices)
export const someDevices = fc.option(fc.subarray([...devices], { minLength: 1 }), { nil: undefined, freq: 3 })

let line = 100_000
const onRecord = (db: Transaction<Database>, event_id: string) =>
  db
    .insertInto('audit')
    .values({
      seq: ++line,
      event_id,
      at: now,
      actor_id: 'teacher',
      call: '',
      subjects: '',
      input_digest: '',
      answer: '',
      hash: ''
    })
    .execute()
