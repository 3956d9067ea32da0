import { z } from 'zod'
import { Day, Id, Note, Nothing, command, query, teaching } from './call'
import { RoundKey } from './custody'

/** A breach the school's protocol names (S0-14). Retired kinds stay readable. */
export const OffenceKind = z.object({
  id: z.string(),
  label: z.string(),
  group: z.enum(['phone', 'refusal', 'recording', 'online', 'other']),
  severity: z.enum(['light', 'medium', 'serious']),
  /** `signal`: noted, never counted (S2-2). `criminal`: straight to the director, off the ladder (S1-8). */
  counts: z.enum(['counts', 'signal', 'criminal']),
  clause: z.string()
})
export type OffenceKind = z.infer<typeof OffenceKind>
export const Place = z.enum(['lesson', 'break', 'grounds', 'trip', 'outside'])
export type Place = z.infer<typeof Place>

/** What the ladder says after an offence: shown to the teacher, hidden while the class can see. */
export const Outcome = z.object({
  offenceId: z.string(),
  pupilId: z.string(),
  /** The same pupil, lesson and kind was on record already: attached to it, not counted (E7-1). */
  attached: z.boolean(),
  count: z.int(),
  rung: z.int().nullable(),
  stepId: z.string().nullable()
})
export type Outcome = z.infer<typeof Outcome>

export const RecordOffence = z.strictObject({
  pupilIds: z.array(Id).min(1).max(60),
  kindId: Id,
  day: Day,
  hour: z.int().min(0).max(20).nullable(),
  place: Place,
  note: Note,
  ownWords: Note,
  /** Recording it although a permission covers the pupil needs a reason. */
  anyway: Note.min(3).nullable()
})
export type RecordOffence = z.infer<typeof RecordOffence>

/** How an exception of the round is read at *Afronden*; the first is the mildest and the default. */
export const Reading = z.enum(['no-device', 'absent', 'permitted', 'handed-in-after-all', 'offence'])
export type Reading = z.infer<typeof Reading>

export const offences = {
  kinds: query({ allow: teaching, input: Nothing, output: z.array(OffenceKind) }),
  record: command({
    allow: teaching,
    input: RecordOffence,
    output: z.object({ outcomes: z.array(Outcome) }),
    refusals: ['pupil-unknown', 'kind-unknown', 'covered', 'day-to-come', 'reason-needed', 'pupil-absent']
  }),
  /** *Afronden*: every exception is read, and only what is read as an offence becomes one. */
  conclude: command({
    allow: teaching,
    input: z.strictObject({
      round: RoundKey,
      readings: z
        .array(z.strictObject({ pupilId: Id, reading: Reading, kindId: Id.nullable(), note: Note }))
        .max(60)
    }),
    output: z.object({ outcomes: z.array(Outcome), held: z.int(), closed: z.boolean() }),
    refusals: [
      'class-unknown',
      'no-such-hour',
      'day-to-come',
      'still-open',
      'not-all-read',
      'not-an-exception',
      'already-concluded',
      'device-elsewhere',
      'kind-unknown',
      'covered'
    ]
  }),
  /** Withdrawn is not deleted: it stays readable, with the reason and by whom. */
  withdraw: command({
    allow: teaching,
    input: z.strictObject({ offenceId: Id, reason: Note.min(3) }),
    output: Nothing,
    refusals: ['offence-unknown', 'already-withdrawn', 'not-yours']
  })
}
