import fc from 'fast-check'
import { Mark } from '../../contract/custody'
import {
  command,
  keeper,
  roundAt,
  someDevice,
  someDevices,
  someHour,
  somePupil,
  type Command
} from './act.fixture'
import * as after from './after-calls'
import * as calls from './calls'
import { find, handBack, lose, take, withdraw } from './kept-commands.fixture'
import { pupils, type Device, type Hour, type Model, type Pupil } from './reference.fixture'
import { concludeRound, roundOf } from './rounds'

const mark = fc
  .tuple(someHour, fc.subarray([...pupils], { minLength: 1 }), fc.constantFrom(...Mark.options), someDevices)
  .map(([hour, who, mark, named]) =>
    command(`${who.join()} ${mark} ${String(named)} in ${hour}`, async (model, real, act) => ({
      whyNot: who.map((one) => model.whyNotMark(hour, one, mark, named)).find((why) => why !== null) ?? null,
      ask: (ctx) =>
        calls.mark(
          {
            round: roundAt(real, hour),
            marks: who.map((one) => ({ pupilId: real.idOf[one], mark, ...(named ? { devices: named } : {}) }))
          },
          ctx
        ),
      value: { marked: who.length },
      done: () => who.forEach((one) => model.say(hour, one, act, mark, named))
    }))
  )

const rest = someHour.map((hour) =>
  command(`the rest in ${hour}`, async (model, real, act) => {
    const open = pupils.filter((pupil) => model.said(hour, pupil) === undefined)
    return {
      whyNot: model.stage(hour) === 'closed' ? 'round-closed' : open.length === 0 ? 'nothing-open' : null,
      ask: (ctx) => calls.restHandedIn({ round: roundAt(real, hour) }, ctx),
      value: { marked: open.length },
      done: () => {
        for (const one of open)
          model.say(hour, one, act, model.handable(hour, one).length === 0 ? 'no-device' : 'handed-in')
      }
    }
  })
)

const undo = fc.tuple(someHour, fc.nat(5)).map(([hour, back]) =>
  command(`undo ${back} back in ${hour}`, async (model, real, act) => {
    const event = real.acts.at(-1 - back)
    if (event === undefined) return null
    // The model undoes while it answers: afterwards both look alike, or both refused.
    return {
      whyNot: model.undo(hour, event, act),
      ask: (ctx) => calls.undo({ round: roundAt(real, hour), event }, ctx)
    }
  })
)

const conclude = someHour.map((hour) =>
  command(`conclude ${hour}`, async (model, real) => {
    if (model.concluded.has(hour) || pupils.some((pupil) => model.said(hour, pupil) === undefined))
      return null
    model.concluded.add(hour)
    return {
      whyNot: null,
      ask: async (ctx) => concludeRound(ctx, await roundOf(ctx, roundAt(real, hour))),
      value: { held: model.heldIn(hour), closed: model.stage(hour) === 'closed' }
    }
  })
)

const whyNotOut = (model: Model, hour: Hour, held: number): string | null =>
  held === 0 ? 'nothing-held' : model.concluded.has(hour) ? null : 'not-concluded'

const giveBack = fc
  .tuple(someHour, fc.array(fc.tuple(somePupil, fc.option(someDevice)), { maxLength: 4 }))
  .map(([hour, stay]) =>
    command(`give back in ${hour} but ${JSON.stringify(stay)}`, async (model, real, act) => {
      const stays = (pupil: Pupil, device: Device) =>
        stay.some(([who, what]) => who === pupil && (what === null || what === device))
      const here = pupils.flatMap((pupil) => model.held(hour, pupil).map((device) => ({ pupil, device })))
      const back = here.filter(({ pupil, device }) => !stays(pupil, device))
      const held = here.length - back.length
      return {
        whyNot: whyNotOut(model, hour, here.length),
        ask: (ctx) =>
          calls.giveBack(
            {
              round: roundAt(real, hour),
              except: stay.map(([who, device]) => ({ pupilId: real.idOf[who], device }))
            },
            ctx
          ),
        value: { returned: back.length, held, closed: held === 0 },
        done: () => back.forEach(({ pupil, device }) => model.out(hour, pupil, device, act, 'pupil'))
      }
    })
  )

const leaveBehind = fc.tuple(someHour, somePupil, fc.option(someDevice)).map(([hour, pupil, device]) =>
  command(`${pupil} leaves ${device ?? 'all'} behind in ${hour}`, async (model, real, act) => {
    const leaving = model.held(hour, pupil).filter((one) => device === null || one === device)
    return {
      whyNot: whyNotOut(model, hour, leaving.length),
      ask: (ctx) =>
        calls.leaveBehind({ round: roundAt(real, hour), pupilId: real.idOf[pupil], device, ...keeper }, ctx),
      value: { closed: model.heldIn(hour) === leaving.length },
      done: () =>
        leaving.forEach((one) => model.out(hour, pupil, one, act, { act, leftBehind: true, missing: false }))
    }
  })
)

const correct = fc.tuple(someHour, somePupil, fc.constantFrom(...Mark.options)).map(([hour, pupil, mark]) =>
  command(`correct ${pupil} to ${mark} in ${hour}`, async (model, real, act) => {
    const whyNot = (): string | null => {
      if (!model.concluded.has(hour)) return 'not-concluded'
      if (model.held(hour, pupil).length > 0) return 'device-still-here'
      if (model.said(hour, pupil)?.mark === mark) return 'already-so'
      return mark === 'refused' || mark === 'not-handed-in' ? 'record-an-offence' : null
    }
    return {
      whyNot: whyNot(),
      ask: (ctx) =>
        after.correct(
          { round: roundAt(real, hour), pupilId: real.idOf[pupil], mark, reason: 'Gezien.' },
          ctx
        ),
      done: () => model.sayAfterwards(hour, pupil, act, mark)
    }
  })
)

/** Any act on a class, of every kind in any order. */
export const anyAct: fc.Arbitrary<Command> = fc.oneof(
  { weight: 5, arbitrary: mark },
  { weight: 3, arbitrary: rest },
  { weight: 3, arbitrary: undo },
  { weight: 3, arbitrary: conclude },
  { weight: 3, arbitrary: giveBack },
  { weight: 2, arbitrary: leaveBehind },
  { weight: 1, arbitrary: correct },
  { weight: 1, arbitrary: take },
  { weight: 2, arbitrary: handBack },
  { weight: 1, arbitrary: fc.oneof(withdraw, lose, find) }
)
