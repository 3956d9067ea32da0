import { z } from 'zod'
import { Day, Id, Instant, Note, command, query, teaching } from './call'
import { Device } from './devices'

/** Who keeps a device and where: someone on the staff, or anyone by name ("receptie"). */
export const Keeper = {
  holderId: Id.nullable(),
  holder: Note.min(2),
  place: Note.min(2)
}

/** Until when: the end of a lesson hour, or (hour null) of the school day. */
export const Until = z.strictObject({ day: Day, hour: z.int().min(0).max(20).nullable() })
export type Until = z.infer<typeof Until>

/** Why a due moment asks for the director and a reason: reachability after the last lesson weighs heavily (LKC 2008). */
export const PastDay = z.enum(['past-the-day', 'over-weekend', 'over-holiday'])
export type PastDay = z.infer<typeof PastDay>

/** What happened to a kept device, in order: the first line is how it came in, the last one how it went. */
export const CustodyFact = z.object({
  kind: z.enum(['taken', 'left-behind', 'handed-on', 'extended', 'missing', 'found', 'damaged', 'returned']),
  at: Instant,
  by: z.string(),
  holder: z.string().nullable(),
  place: z.string().nullable(),
  due: Instant.nullable(),
  note: z.string()
})
export type CustodyFact = z.infer<typeof CustodyFact>

/** A device the school holds outside a round: taken, or left behind. Holder, place and due moment are the present ones. */
export const Custody = z.object({
  id: z.string(),
  pupilId: z.string(),
  pupilName: z.string(),
  className: z.string().nullable(),
  device: Device,
  why: z.enum(['taken', 'left-behind']),
  holder: z.string(),
  holderId: z.string().nullable(),
  place: z.string(),
  note: z.string(),
  since: Instant,
  due: Instant.nullable(),
  dueState: z.enum(['later', 'today', 'overdue', 'none']),
  missing: z.boolean(),
  damaged: z.boolean(),
  /** The asker took it, keeps it, or is a director: may withdraw the taking or give it back early. */
  mine: z.boolean()
})
export type Custody = z.infer<typeof Custody>

/** A line of the register: the device, all that happened to it, and how it went when it did. */
export const RegisterLine = Custody.extend({
  takenBy: z.string(),
  dueReason: z.string(),
  /** Whole school days it has been, or was, here: 0 on the day itself. */
  age: z.int(),
  returnedAt: Instant.nullable(),
  returnedTo: z.enum(['pupil', 'guardian', 'round', 'mistake']).nullable(),
  returnedIdentity: z.string().nullable(),
  urgent: z.boolean(),
  facts: z.array(CustodyFact)
})
export type RegisterLine = z.infer<typeof RegisterLine>

const gone = ['custody-unknown', 'already-returned'] as const
const dueReasons = [
  'not-a-school-day',
  'no-such-hour',
  'due-past',
  'director-decides',
  'reason-needed'
] as const

export const taken = {
  /**
   * The due moments to choose from now: this hour, the end of today, and of the next school days with what they cost; of
   * a pupil who is on a trip its end too. `usual` is the one that holds when nothing is said.
   */
  dueMoments: query({
    allow: teaching,
    input: z.strictObject({ pupilId: Id.optional() }),
    output: z.array(z.object({ until: Until, due: Instant, past: z.array(PastDay), usual: z.boolean() }))
  }),
  /** Takes a device into custody until the end of the school day, unless said otherwise (S0-16). */
  take: command({
    allow: teaching,
    input: z.strictObject({
      pupilId: Id,
      device: Device,
      ...Keeper,
      note: Note,
      /** Null: the end of today. Past the school day only a director, with a reason. */
      until: Until.nullable(),
      reason: Note
    }),
    output: z.object({ id: z.string(), due: Instant }),
    refusals: [
      'pupil-unknown',
      'device-unknown',
      'staff-unknown',
      'device-elsewhere',
      'school-day-over',
      ...dueReasons
    ]
  }),
  /** It was not taken after all: by who took it, or a director. Stays on record with the reason. */
  withdrawTaking: command({
    allow: teaching,
    input: z.strictObject({ custodyId: Id, reason: Note.min(3) }),
    output: z.object({}),
    refusals: [...gone, 'not-yours', 'left-behind']
  }),
  handOn: command({
    allow: teaching,
    input: z.strictObject({ custodyId: Id, ...Keeper, note: Note }),
    output: z.object({}),
    refusals: [...gone, 'already-so', 'device-missing', 'staff-unknown']
  }),
  /** A later due moment: a director, with a reason the parents can read. */
  extend: command({
    allow: ['director'],
    input: z.strictObject({ custodyId: Id, until: Until, reason: Note.min(5) }),
    output: z.object({ due: Instant }),
    refusals: [...gone, 'not-a-school-day', 'no-such-hour', 'due-past', 'not-later']
  }),
  report: command({
    allow: teaching,
    input: z.strictObject({
      custodyId: Id,
      what: z.enum(['missing', 'found', 'damaged']),
      note: Note.min(3)
    }),
    output: z.object({}),
    refusals: [...gone, 'already-so', 'not-missing']
  }),
  /**
   * The device goes to the pupil or a guardian. Before its due moment only by who took it or a director; `urgent`
   * (medical or safety) by anyone at once, with what it was for.
   */
  handBack: command({
    allow: teaching,
    input: z.strictObject({
      custodyId: Id,
      to: z.enum(['pupil', 'guardian']),
      /** Of a guardian: how they were known. */
      identity: Note,
      urgent: z.boolean(),
      note: Note
    }),
    output: z.object({}),
    refusals: [...gone, 'not-due-yet', 'identity-needed', 'reason-needed', 'device-missing']
  }),
  /** What the school holds outside a round and concerns the asker, due first. */
  held: query({ allow: teaching, input: z.strictObject({}), output: z.array(Custody) }),
  /** Every device that is here, or everything since a day, newest first. */
  register: query({
    allow: teaching,
    input: z.strictObject({ since: Day.nullable() }),
    output: z.array(RegisterLine)
  })
}
