import { z } from 'zod'
import { Day, Id, Instant, Note, Nothing, command, query, teaching } from './call'
import { Device } from './devices'

/** Why, as a code. Health data stays where the proof is (UAVG art. 30): no diagnosis is ever kept here. */
export const Ground = z.enum(['medical', 'aid', 'safety', 'other'])
export type Ground = z.infer<typeof Ground>

/** Where an exemption holds. */
export const ExemptPlace = z.enum(['lessons', 'breaks', 'trips'])
export type ExemptPlace = z.infer<typeof ExemptPlace>

const kept = {
  id: z.string(),
  /** The kinds of device that may stay with the pupil. */
  stays: z.array(Device),
  places: z.array(ExemptPlace),
  from: Day,
  /** The last day, after whatever was extended or ended. */
  until: Day
}

/** What everyone who teaches may know of an exemption: that it is, and of what; never why. */
export const Staying = z.object(kept)
export type Staying = z.infer<typeof Staying>

/** A line of the director's register. Why stands in its detail only: a register may be on a screen others see. */
export const Exemption = z.object({
  ...kept,
  pupilId: z.string(),
  pupilName: z.string(),
  sortName: z.string(),
  className: z.string().nullable(),
  state: z.enum(['to-come', 'now', 'ended']),
  /** When somebody looks at it again; null once it was settled that it ends as it is. */
  reviewOn: Day.nullable(),
  /** That day has come: is it extended, or does it end? */
  asks: z.boolean()
})
export type Exemption = z.infer<typeof Exemption>

export const ExemptionDetail = z.object({
  ...Exemption.shape,
  ground: Ground,
  groundNote: z.string(),
  proofBy: z.string(),
  proofOn: Day,
  proofAt: z.string(),
  decidedBy: z.string(),
  decidedAt: Instant,
  story: z.array(
    z.object({
      what: z.enum(['extended', 'ended', 'reviewed']),
      at: Instant,
      by: z.string(),
      until: Day.nullable(),
      reviewOn: Day.nullable(),
      reason: z.string()
    })
  )
})
export type ExemptionDetail = z.infer<typeof ExemptionDetail>

const directing = ['director'] as const
const gone = ['exemption-unknown', 'exemption-over'] as const

export const exemptions = {
  /** Every exemption there is or was, of pupils at school. */
  register: query({ allow: directing, input: Nothing, output: z.array(Exemption) }),
  detail: query({
    allow: directing,
    input: z.strictObject({ exemptionId: Id }),
    output: ExemptionDetail,
    refusals: ['exemption-unknown'],
    noted: true
  }),
  /** What stays with a pupil now or later. */
  ofPupil: query({
    allow: teaching,
    input: z.strictObject({ pupilId: Id }),
    output: z.array(Staying),
    noted: true
  }),
  /** Until which day a pupil hands in every day by decision, now or later. */
  dutyOf: query({
    allow: teaching,
    input: z.strictObject({ pupilId: Id }),
    output: z.array(z.object({ id: z.string(), from: Day, until: Day })),
    noted: true
  }),
  /** A director exempts a pupil, after somebody of the school saw the proof. */
  grant: command({
    allow: directing,
    input: z.strictObject({
      pupilId: Id,
      ground: Ground,
      /** In a few words, for a director; needed when the ground is another than the three. */
      groundNote: z.string().trim().max(200),
      stays: z.array(Device).min(1).max(6),
      places: z.array(ExemptPlace).min(1).max(3),
      from: Day,
      until: Day,
      reviewOn: Day,
      proofBy: Id,
      proofOn: Day,
      /** Where the proof lies: the pupil system, the care file. */
      proofAt: z.string().trim().max(120)
    }),
    output: z.object({ id: z.string() }),
    refusals: [
      'pupil-unknown',
      'device-unknown',
      'staff-unknown',
      'ends-before-start',
      'day-past',
      'too-long',
      'review-not-between',
      'proof-to-come',
      'ground-needed',
      'already-exempt'
    ]
  }),
  /** It goes on until a later day. */
  extend: command({
    allow: directing,
    input: z.strictObject({ exemptionId: Id, until: Day, reviewOn: Day, reason: Note.min(3) }),
    output: Nothing,
    refusals: [...gone, 'not-later', 'too-long', 'review-not-between', 'already-exempt']
  }),
  /** It ends before its time; what was in order by it stays in order. */
  endEarly: command({
    allow: directing,
    input: z.strictObject({ exemptionId: Id, lastDay: Day, reason: Note.min(3) }),
    output: Nothing,
    refusals: [...gone, 'not-earlier', 'day-past']
  }),
  /** Somebody looked at it again: it stays as it is, and is looked at once more, or (null) ends as planned. */
  review: command({
    allow: directing,
    input: z.strictObject({ exemptionId: Id, reviewOn: Day.nullable(), reason: Note.min(3) }),
    output: Nothing,
    refusals: [...gone, 'review-not-between']
  })
}
