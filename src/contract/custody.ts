import { z } from 'zod'
import { Day, Id, Instant, Note, command, query, teaching } from './call'
import { CustodyMode } from './settings'

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
export const Device = z.enum(['phone', 'smartwatch', 'tablet', 'other'])
export type Device = z.infer<typeof Device>

/** One class at one lesson hour; on one whole day (hour null) where phones are handed in for the day. */
export const RoundKey = z.strictObject({ classId: Id, day: Day, hour: z.int().min(0).max(20).nullable() })
export type RoundKey = z.infer<typeof RoundKey>

/** A tile of the round. It holds nothing the class may not see: no offence, no count, no reason. */
export const Tile = z.object({
  pupilId: z.string(),
  pocket: z.int(),
  name: z.string(),
  fullName: z.string(),
  mark: Mark.nullable(),
  /** In the school's hands now, by this round. */
  held: z.boolean(),
  /** A permission covers the pupil in this hour: shown as in order. */
  covered: z.boolean()
})
export type Tile = z.infer<typeof Tile>

export const Round = z.object({
  classId: z.string(),
  className: z.string(),
  day: Day,
  hour: z.int().nullable(),
  mode: CustodyMode,
  /** hand-in → concluded (exceptions read, class works) → closed (everything back, class may go). */
  stage: z.enum(['hand-in', 'concluded', 'closed']),
  tiles: z.array(Tile),
  /** Entered on a later day than the lesson was given. */
  late: z.boolean()
})
export type Round = z.infer<typeof Round>

/** A device the school holds outside a round: taken, or left behind. */
export const Custody = z.object({
  id: z.string(),
  pupilId: z.string(),
  pupilName: z.string(),
  className: z.string().nullable(),
  device: Device,
  why: z.enum(['taken', 'left-behind']),
  holder: z.string(),
  place: z.string(),
  note: z.string(),
  since: Instant,
  due: Instant.nullable()
})
export type Custody = z.infer<typeof Custody>

const roundReasons = ['class-unknown', 'no-such-hour', 'day-to-come'] as const

export const custody = {
  round: query({ allow: teaching, input: RoundKey, output: Round, refusals: roundReasons }),
  /** Marks one or more pupils. Marking what is already marked so is refused with a clear word. */
  mark: command({
    allow: teaching,
    input: z.strictObject({
      round: RoundKey,
      marks: z
        .array(z.strictObject({ pupilId: Id, mark: Mark }))
        .min(1)
        .max(60)
    }),
    output: z.object({ marked: z.int() }),
    refusals: [...roundReasons, 'pupil-not-in-class', 'already-so', 'device-elsewhere', 'round-closed']
  }),
  /** "Overige 28 ingeleverd": only what is still open; covered pupils become permitted. */
  restHandedIn: command({
    allow: teaching,
    input: z.strictObject({ round: RoundKey }),
    output: z.object({ marked: z.int() }),
    refusals: [...roundReasons, 'nothing-open', 'round-closed']
  }),
  /** "Alles teruggegeven", with exceptions. When nothing is held any more the class may go: the round closes. */
  giveBack: command({
    allow: teaching,
    input: z.strictObject({ round: RoundKey, except: z.array(Id).max(60) }),
    output: z.object({ returned: z.int(), held: z.int(), closed: z.boolean() }),
    refusals: [...roundReasons, 'nothing-held', 'not-concluded']
  }),
  /** A phone that stays behind gets a keeper and a place, and is due at the next school day's start (S2-13). */
  leaveBehind: command({
    allow: teaching,
    input: z.strictObject({ round: RoundKey, pupilId: Id, holder: Note.min(2), place: Note.min(2) }),
    output: z.object({ id: z.string(), closed: z.boolean() }),
    refusals: [...roundReasons, 'nothing-held', 'not-concluded']
  }),
  /** Takes back what one earlier act of the round did, with trace: a hand-in until *Afronden*, a return all day. */
  undo: command({
    allow: teaching,
    input: z.strictObject({ round: RoundKey, event: Id }),
    output: z.object({ undone: z.int() }),
    refusals: [...roundReasons, 'nothing-to-undo', 'already-concluded', 'device-elsewhere']
  }),
  /** Takes a device into custody until the end of the school day (S0-16). */
  take: command({
    allow: teaching,
    input: z.strictObject({
      pupilId: Id,
      device: Device,
      holder: Note.min(2),
      place: Note.min(2),
      note: Note
    }),
    output: z.object({ id: z.string(), due: Instant }),
    refusals: ['pupil-unknown', 'device-elsewhere', 'school-day-over']
  }),
  handBack: command({
    allow: teaching,
    input: z.strictObject({ custodyId: Id, to: z.enum(['pupil', 'guardian']), note: Note }),
    output: z.object({}),
    refusals: ['custody-unknown', 'already-returned']
  }),
  /** Everything the school holds outside a round, longest due first. */
  held: query({ allow: teaching, input: z.strictObject({}), output: z.array(Custody) }),
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
