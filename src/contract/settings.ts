import { z } from 'zod'
import { isReadableOnWhite } from './accent'
import { Nothing, command, keepers, query, staff } from './call'
import { whyNoDossierName } from './dossier-name'
import { AddressAt, Colour } from './letterhead'
import { PreferredChannel } from './preferred-channel'

export const Language = z.enum(['nl', 'en'])
export type Language = z.infer<typeof Language>
/** `lesson`: in at each lesson, back at its end. `day`: in the morning, back at dismissal. `bag`: no hand-in. */
export const CustodyMode = z.enum(['lesson', 'day', 'bag'])
export type CustodyMode = z.infer<typeof CustodyMode>
export const Region = z.enum(['noord', 'midden', 'zuid'])
export type Region = z.infer<typeof Region>

/** Who may permit a phone, as the school sets it (S2-15): everyone who teaches, team leaders, or directors alone. */
export const Granters = z.enum(['teachers', 'team-leaders', 'directors'])
export type Granters = z.infer<typeof Granters>

const line = z.string().trim().max(120)

/** What the school says of itself: its name and address stand on every letter. */
export const School = z.object({
  name: line.min(2),
  street: line,
  postcode: line,
  city: line,
  phone: line,
  email: line,
  language: Language,
  region: Region,
  custodyMode: CustodyMode,
  /** Where a kept phone lies, as parents read it in a letter: "de receptie". */
  keepingPlace: line,
  /** The document the rules stand in and its version, quoted in the foot of each letter (S1-1). */
  protocol: line,
  /** The person parents can call, when the pupil has no mentor. */
  contact: line,
  /** Who gets a letter about a pupil of 16 or 17: the parents, or the pupil a copy as well (dutch-schools 5.8). */
  pupilFrom16: z.enum(['guardians', 'both']),
  /** How letters usually go; a recipient may have an own way. */
  letterChannel: PreferredChannel,
  /** What the school agreed about possibly criminal acts: it may go to the police, or it shall (S1-16, S3-12). */
  policeDuty: z.enum(['may', 'shall']),
  /** Who does that for the school: a function or a name. */
  policeBy: line,
  /**
   * How parents can object to a suspension: in writing to the board within six weeks (at a public school by law, Awb), or
   * by the complaints procedure alone (dutch-schools 5.7).
   */
  objection: z.enum(['board', 'complaint']),
  /** How many school days parents have to answer a letter that asks for it, before somebody reminds them. */
  replyDays: z.int().min(1).max(40),
  /** Whether a letter that asks for an answer ends in a slip to fill in and hand back (features row 75). */
  replySlip: z.boolean(),
  /** Who may permit a phone. A director always may. */
  permitBy: Granters,
  /** Who of them may permit one with which pictures or sound may be taken (S1-3, S3-3). */
  permitRecordingBy: Granters,
  /** What the file of a letter is called in the pupil system: text with `{kenmerk}` and other parts between braces. */
  dossierName: line.refine((rule) => whyNoDossierName(rule) === null),
  /** The colour of the name and the rules on its letters; read on white paper by everyone. */
  accent: Colour.refine(isReadableOnWhite),
  /** Where the address stands, so that it shows in the window of the school's own envelopes. */
  addressAt: AddressAt
})
export type School = z.infer<typeof School>

export const settings = {
  school: query({ allow: staff, input: Nothing, output: School }),
  change: command({ allow: keepers, input: School.partial().strict(), output: Nothing })
}
