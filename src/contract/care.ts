import { z } from 'zod'
import { Day, Id, Note, Nothing, command, query, task, teaching } from './call'
import { CareItem, CareKind, CareSource, CareWork, Meeting } from './care-shapes'
import { myPupils } from './my-pupils'
import { Slip } from './slips'

const item = z.strictObject({ itemId: Id })
const decision = z.strictObject({ decisionId: Id })
const decided = ['care-decision-unknown', 'not-your-pupil'] as const
const recording = [
  'item-unknown',
  'not-your-pupil',
  'item-settled',
  'meeting-unknown',
  'meeting-closed'
] as const

/**
 * The care consultation (S2-9, S2-10): pupils with a pattern are put on its agenda, and what is decided about each is on
 * record. A mentor sees the own pupils, a director all; who has the duty of team leader or social safety those of the
 * own classes. Nobody else sees any of it.
 */
export const care = {
  ...myPupils,
  /** Who is on the agenda, of those the asker may see: the buttons say so. */
  onAgenda: query({
    allow: teaching,
    input: Nothing,
    output: z.object({
      /** May the asker put pupils on it and read it at all? */
      sees: z.boolean(),
      items: z.array(z.object({ itemId: z.string(), pupilId: z.string() }))
    })
  }),
  putOn: command({
    allow: teaching,
    input: z.strictObject({ pupilId: Id, source: CareSource.exclude(['earlier']), reason: Note }),
    output: z.object({ itemId: z.string() }),
    refusals: ['pupil-unknown', 'not-your-pupil', 'already-on-agenda']
  }),
  /** Takes a pupil off again, as long as nothing was said or decided; also the undo of `putOn`. */
  takeOff: command({
    allow: teaching,
    input: item,
    output: Nothing,
    refusals: ['item-unknown', 'not-your-pupil', 'item-settled', 'item-spoken-of']
  }),
  /** The agenda as it stands now, each pupil with the facts in brief, and the consultations that are held. */
  agenda: query({
    allow: teaching,
    input: Nothing,
    output: z.object({
      holds: z.boolean(),
      open: z.array(Meeting),
      items: z.array(CareItem),
      /** Who can be given something to do. */
      staff: z.array(z.object({ id: z.string(), name: z.string() })),
      held: z.array(Meeting)
    }),
    refusals: ['not-in-care'],
    noted: true
  }),
  /** A consultation that was closed, for whoever had pupils in it: the facts as they were then, and what came of each decision since. */
  meeting: query({
    allow: teaching,
    input: z.strictObject({ meetingId: Id }),
    output: z.object({ meeting: Meeting, items: z.array(CareItem) }),
    refusals: ['not-in-care', 'meeting-unknown'],
    noted: true
  }),
  /** A director, team leader or coordinator opens one; of each person at most one is open. */
  open: command({
    allow: teaching,
    input: z.strictObject({ day: Day, present: Note }),
    output: z.object({ meetingId: z.string() }),
    refusals: ['not-yours-to-hold', 'meeting-open', 'day-past']
  }),
  /** Closes it: the facts freeze, and whoever nothing was decided about moves on to the next, in the same act. */
  close: command({
    allow: teaching,
    input: z.strictObject({ meetingId: Id, note: Note }),
    output: z.object({ settled: z.int(), moved: z.int() }),
    refusals: ['meeting-unknown', 'meeting-closed', 'not-yours-to-hold']
  }),
  /** What was discussed about a pupil, in a few words; a line of its own each time. */
  say: command({
    allow: teaching,
    input: z.strictObject({ itemId: Id, meetingId: Id, words: Note.min(3) }),
    output: z.object({ lineId: z.string() }),
    refusals: recording
  }),
  decide: command({
    allow: teaching,
    input: z.strictObject({
      itemId: Id,
      meetingId: Id,
      kind: CareKind,
      words: Note,
      doerId: Id.nullable(),
      until: Day.nullable()
    }),
    output: z.object({ decisionId: z.string() }),
    refusals: [...recording, 'staff-unknown', 'day-past', 'day-needed', 'words-needed', 'nothing-to-do']
  }),
  /** A further line that puts a decision right; the decision itself is not rewritten. */
  correct: command({
    allow: teaching,
    input: z.strictObject({ decisionId: Id, words: Note.min(3) }),
    output: z.object({ lineId: z.string() }),
    refusals: decided
  }),
  /** Decisions that wait: of a mentor's own pupils, of all for the director, and whatever one is to do oneself. */
  work: query({ allow: teaching, input: Nothing, output: z.array(CareWork) }),
  /** It is done, with what came of it. */
  settle: command({
    allow: teaching,
    input: z.strictObject({ decisionId: Id, note: Note }),
    output: z.object({ lineId: z.string() }),
    refusals: [...decided, 'nothing-agreed', 'agreement-settled']
  }),
  /** It is to be done after all; also the undo of `settle`. */
  openAgain: command({
    allow: teaching,
    input: decision,
    output: z.object({ lineId: z.string() }),
    refusals: [...decided, 'agreement-open']
  }),
  /** Ticks a decision as kept in the pupil system, or takes the tick back. */
  tick: command({
    allow: teaching,
    input: z.strictObject({ decisionId: Id, kept: z.boolean() }),
    output: z.object({ changed: z.boolean() }),
    refusals: decided
  }),
  /** A note to paste into Somtoday, Magister or ParnasSys; it names no other pupil, and the file name nobody. */
  note: query({
    allow: teaching,
    noted: true,
    input: decision,
    output: z.object({ subject: z.string(), body: z.string(), fileName: z.string() }),
    refusals: decided
  }),
  /** The agenda on paper, for who is there; of a closed consultation what came of it. The file name tells only the day. */
  paper: task({
    allow: teaching,
    input: z.strictObject({ meetingId: Id.nullable() }),
    output: Slip,
    refusals: ['not-in-care', 'meeting-unknown', 'agenda-empty']
  })
}
