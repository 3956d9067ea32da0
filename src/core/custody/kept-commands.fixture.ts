import fc from 'fast-check'
import { expect } from 'vitest'
import type { CommandContext } from '../context'
import { command, custodyOf, keeper, someDevice, somePupil } from './act.fixture'
import type { Device, Model, Pupil } from './reference.fixture'
import * as taken from './taken-calls'

export const take = fc.tuple(somePupil, someDevice).map(([pupil, device]) =>
  command(`take the ${device} of ${pupil}`, async (model, real, act) => ({
    whyNot: model.where(pupil, device) === 'pupil' ? null : 'device-elsewhere',
    ask: (ctx) =>
      taken.take({ pupilId: real.idOf[pupil], device, ...keeper, note: '', until: null, reason: '' }, ctx),
    done: () => model.move(pupil, device, { act, leftBehind: false, missing: false })
  }))
)

/** Something is done with a kept device; without one there is nothing to do it with, and both know that. */
const withKept = (
  name: string,
  whyNot: (kept: NonNullable<ReturnType<Model['kept']>>) => string | null,
  ask: (custodyId: string, ctx: CommandContext) => Promise<unknown>,
  done: (model: Model, pupil: Pupil, device: Device) => void
) =>
  fc.tuple(somePupil, someDevice).map(([pupil, device]) =>
    command(`${name} the ${device} of ${pupil}`, async (model, real) => {
      const custody = await custodyOf(real, pupil, device)
      const kept = model.kept(pupil, device)
      expect(custody !== undefined).toBe(kept !== undefined)
      if (!custody || !kept) return null
      return {
        whyNot: whyNot(kept),
        ask: async (ctx) => ask(custody.id, ctx),
        done: () => done(model, pupil, device)
      }
    })
  )

export const handBack = withKept(
  'hand back',
  ({ missing }) => (missing ? 'device-missing' : null),
  (custodyId, ctx) => taken.handBack({ custodyId, to: 'pupil', identity: '', urgent: false, note: '' }, ctx),
  (model, pupil, device) => model.collect(pupil, device)
)
export const withdraw = withKept(
  'did not take',
  ({ leftBehind }) => (leftBehind ? 'left-behind' : null),
  (custodyId, ctx) => taken.withdrawTaking({ custodyId, reason: 'Toch niet.' }, ctx),
  (model, pupil, device) => model.collect(pupil, device)
)
export const lose = withKept(
  'lose',
  ({ missing }) => (missing ? 'already-so' : null),
  (custodyId, ctx) => taken.report({ custodyId, what: 'missing', note: 'Nergens.' }, ctx),
  (model, pupil, device) => model.miss(pupil, device, true)
)
export const find = withKept(
  'find',
  ({ missing }) => (missing ? null : 'not-missing'),
  (custodyId, ctx) => taken.report({ custodyId, what: 'found', note: 'In de kast.' }, ctx),
  (model, pupil, device) => model.miss(pupil, device, false)
)
