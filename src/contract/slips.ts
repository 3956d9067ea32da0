import { z } from 'zod'
import { Id, task, teaching } from './call'
import { Shown } from './shown'

/** A slip to look at and print: its pages as pictures, its words, and the PDF itself under a name without a pupil. */
export const Slip = Shown.pick({ pages: true, text: true }).extend({ name: z.string(), base64: z.string() })
export type Slip = z.infer<typeof Slip>

export const slips = {
  /** For the pupil who handed over a device: what was taken, its condition, who keeps it where, when it goes back. */
  receipt: task({
    allow: teaching,
    input: z.strictObject({ custodyId: Id }),
    output: Slip,
    refusals: ['custody-unknown', 'left-behind']
  }),
  /** For whoever collected a device, to sign: what, to whom, when, how they were known. */
  handBack: task({
    allow: teaching,
    input: z.strictObject({ custodyId: Id }),
    output: Slip,
    refusals: ['custody-unknown', 'not-returned']
  }),
  /** "Waarom deze stap?" on paper, for a talk with the parents: of a step, or of where a pupil stands today. */
  why: task({
    allow: ['mentor', 'director'],
    input: z
      .strictObject({
        stepId: Id.nullable(),
        pupilId: Id.nullable(),
        track: z.enum(['main', 'refusal'])
      })
      .refine(({ stepId, pupilId }) => (stepId === null) !== (pupilId === null)),
    output: Slip,
    refusals: ['step-unknown', 'pupil-unknown', 'not-your-pupil', 'no-ladder']
  }),
  /** The report of a talk, for parents to take along or for the file: what was said and agreed, and no other pupil. */
  talk: task({
    allow: ['mentor', 'director'],
    input: z.strictObject({ contactId: Id }),
    output: Slip,
    refusals: ['contact-unknown', 'not-your-pupil', 'contact-struck', 'nobody-reached']
  }),
  /** The card beside the wall bag: pocket number and name, gaps and spare pockets as empty places. */
  pocketCard: task({
    allow: teaching,
    input: z.strictObject({ classId: Id }),
    output: Slip,
    refusals: ['class-unknown', 'nobody-named']
  })
}
