import type { School } from '../../contract/settings'
import { withoutOthers } from '../contacts/others-rules'
import { familyOf, otherPupils } from '../contacts/store'
import { anotherPupil } from '../contacts/words'
import type { Reading } from '../context'
import type { NotedDecision } from './care-note-rules'
import type { FoundDecision } from './store'

/** A decision as it goes into the pupil system: numbered, and with every other pupil's name taken out. */
export async function notedDecision(
  db: Reading,
  decision: FoundDecision,
  { language }: Pick<School, 'language'>
): Promise<NotedDecision> {
  const others = await otherPupils(db, decision.pupilId)
  const { number: pupilNumber, names } = await familyOf(db, decision.pupilId)
  const clean = (text: string) => withoutOthers(text, others, names, anotherPupil[language])
  const { settled } = decision
  return {
    day: decision.day,
    number: `${decision.day}-${await placeOf(db, decision)}`,
    pupilNumber,
    decision: {
      ...decision,
      words: clean(decision.words),
      added: decision.added.map((line) => ({ ...line, words: clean(line.words) })),
      settled: settled && { ...settled, note: clean(settled.note) }
    }
  }
}

/** A decision's place among those of its day as they were put on record. No row is ever removed. */
async function placeOf(db: Reading, { id, day }: FoundDecision): Promise<number> {
  const { n } = await db
    .selectFrom('care_decision')
    .innerJoin('care_meeting', 'care_meeting.id', 'care_decision.meeting_id')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('care_meeting.day', '=', day)
    .where('care_decision.id', '<=', id)
    .executeTakeFirstOrThrow()
  return Number(n)
}
