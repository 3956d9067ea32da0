import { z } from 'zod'
import { Day, Instant } from './call'
import { ConsentAnswer } from './consents'
import { Measure } from './ladder'
import { Turn } from './offences'
import { LetterState } from './on-file'
import { StepState } from './step'
import { WhyNotCounted } from './steps'

/** What a fact of a pupil's file is of: the file is narrowed by it, on the screen and on paper. */
export const FactKind = z.enum([
  'offence',
  'step',
  'letter',
  'custody',
  'round',
  'permission',
  'exemption',
  'duty',
  'consent',
  'contact',
  'care'
])
export type FactKind = z.infer<typeof FactKind>

/** How a kept device came in, where it went, and to whom it went back; `not-taken`: the taking was withdrawn. */
export const CustodyTurn = z.enum([
  'taken',
  'left-behind',
  'handed-on',
  'extended',
  'missing',
  'found',
  'damaged',
  'to-pupil',
  'to-guardian',
  'not-taken'
])
export type CustodyTurn = z.infer<typeof CustodyTurn>

/** How a permission was given; one that was taken back is `withdrawn`. */
export const PermissionTurn = z.enum(['granted', 'afterwards'])
/** Whether something that holds from day to day holds today. */
export const Lasting = z.enum(['to-come', 'now', 'ended'])

export const FactState = z.enum([
  'counts',
  ...WhyNotCounted.options,
  ...Turn.options,
  ...StepState.options,
  ...LetterState.options,
  ...CustodyTurn.options,
  ...PermissionTurn.options,
  ...Lasting.options,
  ...ConsentAnswer.options,
  // A mark of a round, and a talk: with somebody, with nobody, or struck.
  'noted',
  // What was decided in care and is to be done.
  'to-do',
  'settled',
  'open',
  'done',
  'struck'
])
export type FactState = z.infer<typeof FactState>

/** One fact of a pupil's file, in one line; the codes in it have words on the screen and on paper. */
export const Fact = z.object({
  id: z.string(),
  at: Instant,
  day: Day,
  hour: z.int().nullable(),
  kind: FactKind,
  /**
   * What was seen, the title of a step or what a permission is for, in words. A code for the rest: the kind of letter or
   * talk, what was decided in care, the mark, the device (several with spaces, of an exemption), who answered about pictures.
   */
  what: z.string(),
  /** The note, to whom the letter went, or where the device was. */
  detail: z.string(),
  measures: z.array(Measure),
  /** Why it was withdrawn, decided or given back so. */
  reason: z.string(),
  by: z.string(),
  state: FactState,
  /** The last day of what holds for a while. */
  until: Day.nullable(),
  /** Others who were in the same incident, for whoever may open their file. */
  others: z.array(z.object({ pupilId: z.string(), name: z.string() }))
})
export type Fact = z.infer<typeof Fact>
