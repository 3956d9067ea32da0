import { z } from 'zod'
import { Day, Id, Instant, Note, Nothing, command, query, teaching } from './call'
import { OffenceKind, catalogue } from './catalogue'
import { RoundKey } from './custody'
import { TrackCode } from './ladder'

export const Place = z.enum(['lesson', 'break', 'grounds', 'trip', 'outside'])
export type Place = z.infer<typeof Place>

/** What the ladder says after an offence: shown to the teacher, hidden while the class can see. */
export const Outcome = z.object({
  offenceId: z.string(),
  pupilId: z.string(),
  /** The same pupil, lesson and kind was on record already: attached to it, not counted (E7-1). */
  attached: z.boolean(),
  /** The branch it is counted on. */
  track: TrackCode,
  count: z.int(),
  rung: z.int().nullable(),
  stepId: z.string().nullable()
})
export type Outcome = z.infer<typeof Outcome>

/** What shows it, by reference only: what it is, who has it and where. Nothing is ever uploaded (S2-20). */
export const Evidence = z.strictObject({
  what: z.string().trim().min(2).max(120),
  holder: z.string().trim().min(2).max(120),
  place: z.string().trim().max(120)
})
export type Evidence = z.infer<typeof Evidence>

export const RecordOffence = z.strictObject({
  pupilIds: z.array(Id).min(1).max(60),
  kindId: Id,
  day: Day,
  hour: z.int().min(0).max(20).nullable(),
  place: Place,
  note: Note,
  ownWords: Note,
  /** Recording it although a permission or exemption covers the pupil needs a reason. */
  anyway: Note.min(3).nullable(),
  /** Who saw it, when that is not who writes it down (S0-10); free text: anybody may report. */
  reporter: z.string().trim().max(120).default(''),
  evidence: z.array(Evidence).max(5).default([])
})
export type RecordOffence = z.infer<typeof RecordOffence>

/** How an exception of the round is read at *Afronden*; the first is the mildest and the default. */
export const Reading = z.enum(['no-device', 'absent', 'permitted', 'handed-in-after-all', 'offence'])
export type Reading = z.infer<typeof Reading>

/** What has become of an offence: it stands unless it is withdrawn. `contested`: it stands, and is looked into. */
export const Turn = z.enum(['contested', 'upheld', 'withdrawn', 'reinstated'])
export type Turn = z.infer<typeof Turn>

/** One offence in full: what happened, who was in it too, and everything that was said of it later. */
export const OffenceDetail = z.object({
  id: z.string(),
  pupilId: z.string(),
  pupilName: z.string(),
  className: z.string().nullable(),
  kind: OffenceKind,
  /** The document and version the rule stood in when this was recorded. */
  protocol: z.string(),
  day: Day,
  hour: z.int().nullable(),
  place: Place,
  note: z.string(),
  ownWords: z.string(),
  reporter: z.string(),
  recordedBy: z.string(),
  recordedAt: Instant,
  /** Entered on another day than it happened: both are shown. */
  backdated: z.boolean(),
  state: Turn.nullable(),
  attachedTo: z.string().nullable(),
  coveredWhy: z.string(),
  evidence: z.array(Evidence),
  /** The others in the same incident; ids only for whoever may open their file. */
  others: z.array(z.object({ offenceId: z.string(), pupilId: z.string(), pupilName: z.string() })),
  story: z.array(z.object({ turn: Turn, at: Instant, by: z.string(), reason: z.string(), who: z.string() })),
  may: z.array(z.enum(['withdraw', 'reinstate', 'contest', 'uphold', 'add-words', 'add-evidence']))
})
export type OffenceDetail = z.infer<typeof OffenceDetail>

const own = ['offence-unknown', 'not-yours'] as const

export const offences = {
  kinds: query({ allow: teaching, input: Nothing, output: z.array(OffenceKind) }),
  record: command({
    allow: teaching,
    input: RecordOffence,
    output: z.object({ outcomes: z.array(Outcome) }),
    refusals: ['pupil-unknown', 'kind-unknown', 'covered', 'day-to-come', 'reason-needed', 'pupil-absent']
  }),
  detail: query({
    allow: teaching,
    input: z.strictObject({ offenceId: Id }),
    output: OffenceDetail,
    refusals: own,
    noted: true
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
    refusals: [...own, 'already-withdrawn']
  }),
  /** A withdrawal that was a mistake: it counts again, and the step it carried stands again. */
  reinstate: command({
    allow: ['mentor', 'director'],
    input: z.strictObject({ offenceId: Id, reason: Note.min(3) }),
    output: Nothing,
    refusals: [...own, 'not-withdrawn']
  }),
  /** The pupil or a parent says it was otherwise (S0-6): it counts until that is settled, and no step is approved on it unseen. */
  contest: command({
    allow: ['mentor', 'director'],
    input: z.strictObject({ offenceId: Id, who: z.string().trim().min(2).max(120), reason: Note.min(3) }),
    output: Nothing,
    refusals: [...own, 'already-withdrawn', 'already-contested']
  }),
  /** Looked into, and it stands. */
  uphold: command({
    allow: ['mentor', 'director'],
    input: z.strictObject({ offenceId: Id, reason: Note.min(3) }),
    output: Nothing,
    refusals: [...own, 'not-contested']
  }),
  /** The pupil's own words, heard later; each time a line of its own (S2-19). */
  addWords: command({
    allow: teaching,
    input: z.strictObject({ offenceId: Id, words: Note.min(2) }),
    output: Nothing,
    refusals: own
  }),
  addEvidence: command({
    allow: teaching,
    input: z.strictObject({ offenceId: Id, evidence: Evidence }),
    output: Nothing,
    refusals: own
  }),
  ...catalogue
}
