import { z } from 'zod'
import { Day, Id, Instant, Nothing, command, query, staff } from './call'
import { everyone } from './safekeeping'

/**
 * What a school can do. A measure is data: one line here, one label per language. `decider` is the least
 * senior person who may decide it; `pastDay` measures outlast the school day and need a director and a reason
 * (E5: reachability after the last lesson weighs decisively). `apart` measures never belong to a rung: a director
 * chooses them by hand, with a reason and the checks that go with them (E7-9, dutch-schools 5.5). `stays`: how
 * long the device is with the school. `missed`: it is carried out at a moment, so it can be missed.
 */
export const measures = {
  talk: { nature: 'educational', decider: 'mentor', pastDay: false },
  'keep-end-of-lesson': { nature: 'educational', decider: 'mentor', pastDay: false, stays: 'lesson' },
  'keep-end-of-day': { nature: 'educational', decider: 'mentor', pastDay: false, stays: 'day' },
  'inform-guardians': { nature: 'educational', decider: 'mentor', pastDay: false },
  'note-in-file': { nature: 'educational', decider: 'mentor', pastDay: false },
  'inform-mentor': { nature: 'educational', decider: 'mentor', pastDay: false },
  card: { nature: 'educational', decider: 'mentor', pastDay: false, atMoment: true },
  'call-guardians': { nature: 'educational', decider: 'mentor', pastDay: false },
  'long-day': { nature: 'educational', decider: 'mentor', pastDay: false, atMoment: true },
  'long-days': { nature: 'educational', decider: 'mentor', pastDay: false, atMoment: true },
  'talk-with-guardians': { nature: 'educational', decider: 'mentor', pastDay: false, atMoment: true },
  'hand-in-daily': { nature: 'order', decider: 'director', pastDay: false },
  'guardian-collects': { nature: 'order', decider: 'director', pastDay: true, stays: 'longer' },
  'network-off': { nature: 'order', decider: 'director', pastDay: false },
  'care-consultation': { nature: 'educational', decider: 'mentor', pastDay: false },
  warning: { nature: 'order', decider: 'director', pastDay: false },
  suspension: { nature: 'order', decider: 'director', pastDay: true, apart: true }
} as const satisfies Record<string, MeasureFacts>
export interface MeasureFacts {
  readonly nature: 'educational' | 'order'
  readonly decider: 'mentor' | 'director'
  readonly pastDay: boolean
  readonly apart?: true
  readonly stays?: 'lesson' | 'day' | 'longer'
  readonly atMoment?: true
}
export type Measure = keyof typeof measures
export const Measure = z.enum(Object.keys(measures) as [Measure, ...Measure[]])

/**
 * What must have happened (S0-15, S0-19, S2-19): a hearing before the decision, a conversation and contact with
 * the parents before the step is closed.
 */
export const Need = z.enum(['conversation', 'hearing', 'guardian-contact'])
export type Need = z.infer<typeof Need>
export const LetterKind = z.enum([
  'informed',
  'repeated',
  'collect',
  'director',
  'warning',
  'retraction',
  'good-news',
  'conversation',
  'suspension',
  'reminder',
  'taken'
])
export type LetterKind = z.infer<typeof LetterKind>
/**
 * The letters a rung can send. The others come when a step is taken back or a pupil steps down, or are made about one
 * thing: a moment, a suspension, a letter that waits for an answer, a kept device.
 */
export const RungLetter = LetterKind.exclude([
  'retraction',
  'good-news',
  'conversation',
  'suspension',
  'reminder',
  'taken'
])
/** How long a device may stay with the school at most: not at all, until the lesson ends, the day ends, or longer. */
export const Stay = z.enum(['none', 'lesson', 'day', 'longer'])
export type Stay = z.infer<typeof Stay>

/** One rung: at the n-th counted offence in the window, this is proposed to this person. */
export const Rung = z.object({
  at: z.int().min(1).max(99),
  title: z.string().trim().min(2).max(80),
  measures: z.array(Measure).min(1).max(9),
  /** What else the decider may choose. */
  menu: z.array(Measure).max(17),
  decider: z.enum(['mentor', 'director']),
  needs: z.array(Need).max(3),
  letter: RungLetter.nullable(),
  stay: Stay,
  clause: z.string().trim().max(200)
})
export type Rung = z.infer<typeof Rung>

/** Over which time offences are counted; `rolling`: the school week of the offence and those before it, free weeks left out. */
export const Window = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('school-year') }),
  z.object({ kind: z.literal('term') }),
  z.object({ kind: z.literal('rolling'), weeks: z.int().min(1).max(40) })
])
export type Window = z.infer<typeof Window>
/** After the last rung: every M further offences again, the director only, or nothing (E7-4). */
export const AfterLast = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('every'), each: z.int().min(1).max(99) }),
  z.object({ kind: z.literal('director') }),
  z.object({ kind: z.literal('none') })
])
export type AfterLast = z.infer<typeof AfterLast>

/** Rungs that are climbed by counting. */
export const Track = z.object({ rungs: z.array(Rung).max(9), afterLast: AfterLast })
export type Track = z.infer<typeof Track>
/** `direct`: a possibly criminal act goes past the ladder, straight to the director (S1-8). */
export const TrackCode = z.enum(['main', 'refusal', 'direct'])
export type TrackCode = z.infer<typeof TrackCode>

export const Ladder = Track.extend({
  name: z.string().trim().min(2).max(80),
  source: z.string().trim().max(200),
  window: Window,
  /** Refusing to hand over as a branch of its own; `onMain`: it counts on the main ladder as well. Null: only there. */
  refusal: Track.extend({ onMain: z.boolean() }).nullable(),
  /** After so many school weeks without a counted offence a step down is proposed, with a good-news letter. */
  stepDown: z.object({ weeks: z.int().min(1).max(40) }).nullable()
})
export type Ladder = z.infer<typeof Ladder>
export const LadderVersion = Ladder.extend({ id: z.string(), effectiveFrom: Day })
export type LadderVersion = z.infer<typeof LadderVersion>

/** A ladder that comes with the app, with the custody mode and offences its school keeps. */
export const PresetCode = z.enum([
  'in-the-bag',
  'in-custody',
  'per-lesson',
  'by-seriousness',
  'foundation',
  'phone-card',
  'three-notes',
  'empty'
])
export type PresetCode = z.infer<typeof PresetCode>

/** What is wrong with a ladder: a school may not keep it so. */
export const LadderFault = z.enum([
  'rungs-not-rising',
  'director-only-measure',
  'measure-apart',
  'measure-twice',
  'stay-too-short',
  'stay-past-day'
])
export type LadderFault = z.infer<typeof LadderFault>
/** What a school probably did not mean; it may keep the ladder all the same. */
export const LadderRemark = z.enum([
  'same-as-before',
  'milder-than-before',
  'unreachable',
  'letter-without-contact',
  'nothing-after-last',
  'no-clause',
  'step-down-needs-fixed-window',
  'no-rungs'
])
export type LadderRemark = z.infer<typeof LadderRemark>
/** Something to look at in a draft: on which track and rung (counted from 1; null: the ladder as a whole). */
export const Finding = z.object({
  track: TrackCode.exclude(['direct']),
  rung: z.int().nullable(),
  what: z.union([LadderFault, LadderRemark]),
  /** Stands in the way of keeping it. */
  fault: z.boolean()
})
export type Finding = z.infer<typeof Finding>

/** What a ladder comes to when a year is replayed under it. */
export const Rehearsed = z.object({
  steps: z.int(),
  /** Letters that would be approved, one per step with a letter (not per recipient). */
  letters: z.int(),
  pupils: z.int(),
  forDirector: z.int(),
  perRung: z.array(z.object({ track: TrackCode, rung: z.int(), title: z.string(), steps: z.int() }))
})
export type Rehearsed = z.infer<typeof Rehearsed>

export const ladder = {
  presets: query({
    allow: everyone,
    input: Nothing,
    output: z.array(
      z.object({ code: PresetCode, custodyMode: z.enum(['lesson', 'day', 'bag']), ladder: Ladder })
    )
  }),
  current: query({ allow: staff, input: Nothing, output: LadderVersion }),
  /** Every version the school ever adopted, newest first. `taken-back`: it was, before it came into force. */
  versions: query({
    allow: staff,
    input: Nothing,
    output: z.array(
      LadderVersion.extend({
        adoptedAt: Instant,
        adoptedBy: z.string(),
        state: z.enum(['past', 'in-force', 'to-come', 'taken-back'])
      })
    )
  }),
  /** From this day on the school keeps this ladder; what happened before belongs to the version of its date. */
  adopt: command({
    allow: ['director'],
    input: z.strictObject({ preset: PresetCode, effectiveFrom: Day }),
    output: z.object({ id: z.string() }),
    refusals: ['day-past', ...LadderFault.options]
  }),
  /** What is to be looked at in a draft, faults first. */
  check: query({ allow: staff, input: z.strictObject({ ladder: Ladder }), output: z.array(Finding) }),
  /** Keeps a draft as the school's ladder from a day on. */
  save: command({
    allow: ['director'],
    input: z.strictObject({ ladder: Ladder, effectiveFrom: Day }),
    output: z.object({ id: z.string() }),
    refusals: ['day-past', ...LadderFault.options]
  }),
  /** Takes back a version that is not in force yet; it stays readable. */
  takeBack: command({
    allow: ['director'],
    input: z.strictObject({ versionId: Id }),
    output: Nothing,
    refusals: ['version-unknown', 'already-in-force']
  }),
  /** Puts such a version back as it was. */
  putBack: command({
    allow: ['director'],
    input: z.strictObject({ versionId: Id }),
    output: Nothing,
    refusals: ['version-unknown', 'day-past']
  })
}
