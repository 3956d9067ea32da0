import { z } from 'zod'
import { Day, Id, Instant, Note, command, query, teaching } from './call'
import { Device, devices } from './devices'
import { CustodyMode } from './settings'
import { Keeper, taken } from './taken'

/** What is recorded of a pupil in a round. Nobody is in order by default: open is a visible state. */
export const Mark = z.enum([
  'handed-in',
  'no-device',
  'absent',
  'late',
  'exempt',
  'permitted',
  'not-handed-in',
  'refused'
])
export type Mark = z.infer<typeof Mark>
/** Marks that ask for a reading at *Afronden*. All others are in order. */
export const exceptionMarks = ['not-handed-in', 'refused'] as const satisfies readonly Mark[]
/** How a round keeps devices: as the class does, or (`trip`) over all days of a trip or camp. */
export const RoundMode = z.enum([...CustodyMode.options, 'trip'])
export type RoundMode = z.infer<typeof RoundMode>

/**
 * One class at one lesson hour; on one whole day (hour null) where phones are handed in for the day. A trip that keeps
 * devices over several days has one round, of its first day.
 */
export const RoundKey = z.strictObject({ classId: Id, day: Day, hour: z.int().min(0).max(20).nullable() })
export type RoundKey = z.infer<typeof RoundKey>

/** A tile of the round. It holds nothing the class may not see: no offence, no count, no reason. */
export const Tile = z.object({
  pupilId: z.string(),
  pocket: z.int(),
  name: z.string(),
  fullName: z.string(),
  mark: Mark.nullable(),
  /** What this pupil handed in, or hands in as a rule: kinds of device. */
  devices: z.array(Device),
  /** Which of them are in the school's hands now, by this round. */
  held: z.array(Device),
  /** Sits in at this round only. */
  guest: z.boolean(),
  /** A permission or an exemption covers the pupil in this hour: shown as in order. */
  covered: z.boolean(),
  /** An exemption leaves them all they hand in as a rule. Like `stays` it is for the teacher, and never on the tile. */
  exempt: z.boolean(),
  /** The kinds of device an exemption leaves them; why is not told. */
  stays: z.array(Device),
  /** Hands in every day by decision until this day: no permission makes that in order by itself. For the teacher too. */
  daily: z.object({ until: Day, permitted: z.boolean() }).nullable()
})
export type Tile = z.infer<typeof Tile>

export const Round = z.object({
  classId: z.string(),
  className: z.string(),
  day: Day,
  hour: z.int().nullable(),
  mode: RoundMode,
  /** The last day of a trip that keeps devices until then. */
  until: Day.nullable(),
  /** hand-in → concluded (exceptions read, class works) → closed (everything back, class may go). */
  stage: z.enum(['hand-in', 'concluded', 'closed']),
  tiles: z.array(Tile),
  /** Entered on a later day than the lesson was given. */
  late: z.boolean()
})
export type Round = z.infer<typeof Round>

const roundReasons = ['class-unknown', 'no-such-hour', 'day-to-come'] as const

const SomeDevices = z.strictObject({ pupilId: Id, device: Device.nullable() })

const rounds = {
  round: query({ allow: teaching, input: RoundKey, output: Round, refusals: roundReasons }),
  /** Marks one or more pupils. Marking what is already marked so is refused with a clear word. */
  mark: command({
    allow: teaching,
    input: z.strictObject({
      round: RoundKey,
      marks: z
        .array(
          z.strictObject({
            pupilId: Id,
            mark: Mark,
            /** What was handed in, when that is not as always: it is remembered for the next time. */
            devices: z.array(Device).min(1).max(6).optional(),
            /** What the tile said when it was pressed: another teacher's mark is not overwritten unseen. */
            seen: Mark.nullable().optional()
          })
        )
        .min(1)
        .max(60)
    }),
    output: z.object({ marked: z.int() }),
    refusals: [
      ...roundReasons,
      'pupil-not-in-class',
      'already-so',
      'device-elsewhere',
      'device-unknown',
      'round-closed',
      'marked-meanwhile'
    ]
  }),
  /** "Overige 28 ingeleverd": only what is still open; covered pupils become permitted or exempt. */
  restHandedIn: command({
    allow: teaching,
    input: z.strictObject({ round: RoundKey }),
    output: z.object({ marked: z.int() }),
    refusals: [...roundReasons, 'nothing-open', 'round-closed']
  }),
  /** "Alles teruggegeven", with exceptions. When nothing is held any more the class may go: the round closes. */
  giveBack: command({
    allow: teaching,
    input: z.strictObject({
      round: RoundKey,
      /** Whose devices stay; `device` null: all of this pupil's. */
      except: z.array(SomeDevices).max(500),
      /** Only these go back: what a colleague takes in meanwhile stays where it is. */
      only: z.array(SomeDevices).min(1).max(500).optional()
    }),
    output: z.object({ returned: z.int(), held: z.int(), closed: z.boolean() }),
    refusals: [...roundReasons, 'nothing-held', 'not-concluded']
  }),
  /** A phone that stays behind gets a keeper and a place, and is due at the next school day's start (S2-13). */
  leaveBehind: command({
    allow: teaching,
    input: z.strictObject({
      round: RoundKey,
      pupilId: Id,
      /** Null: all that is still here of this pupil. */
      device: Device.nullable(),
      ...Keeper
    }),
    output: z.object({ ids: z.array(z.string()), closed: z.boolean() }),
    refusals: [...roundReasons, 'nothing-held', 'not-concluded', 'staff-unknown']
  }),
  /** Takes back what one earlier act of the round did, with trace: a hand-in until *Afronden*, a return all day. */
  undo: command({
    allow: teaching,
    input: z.strictObject({ round: RoundKey, event: Id }),
    output: z.object({ undone: z.int() }),
    refusals: [...roundReasons, 'nothing-to-undo', 'already-concluded', 'device-elsewhere']
  }),
  /** A pupil who is not on the list sits in at this round: gets the first pocket after the last. */
  letIn: command({
    allow: teaching,
    input: z.strictObject({ round: RoundKey, pupilId: Id }),
    output: z.object({ pocket: z.int() }),
    refusals: [...roundReasons, 'pupil-unknown', 'already-so', 'round-closed']
  }),
  /** The guest was not here after all, and is not marked. */
  letOut: command({
    allow: teaching,
    input: z.strictObject({ round: RoundKey, pupilId: Id }),
    output: z.object({}),
    refusals: [...roundReasons, 'not-a-guest', 'already-marked']
  }),
  /**
   * Changes what was said of a pupil after *Afronden*, with a reason. A device that is here leaves by giving it back
   * only, and a breach found afterwards is recorded as an offence.
   */
  correct: command({
    allow: teaching,
    input: z.strictObject({ round: RoundKey, pupilId: Id, mark: Mark, reason: Note.min(3) }),
    output: z.object({}),
    refusals: [
      ...roundReasons,
      'pupil-not-in-class',
      'already-so',
      'not-concluded',
      'device-still-here',
      'record-an-offence'
    ]
  }),
  /** Everything that was done in this round, in order: who, when, what of whom. */
  story: query({
    allow: teaching,
    input: RoundKey,
    output: z.array(
      z.object({
        at: Instant,
        by: z.string(),
        what: z.enum(['marked', 'returned', 'left-behind', 'corrected', 'undone', 'concluded', 'closed']),
        /** The mark that was given; null where it is not about one. */
        mark: Mark.nullable(),
        pupils: z.array(z.string()),
        /** The kinds of device it was about; of a mark that hands in nothing, none. */
        devices: z.array(Device),
        reason: z.string()
      })
    ),
    refusals: roundReasons
  }),
  /** Rounds of today and before that are not closed yet, of the asker. */
  unfinished: query({
    allow: teaching,
    input: z.strictObject({}),
    output: z.array(
      z.object({
        classId: z.string(),
        className: z.string(),
        day: Day,
        hour: z.int().nullable(),
        stage: z.enum(['hand-in', 'concluded']),
        held: z.int()
      })
    )
  })
}

/** Rounds, what is kept outside them, and the kinds of device. */
export const custody = { ...rounds, ...taken, ...devices }
