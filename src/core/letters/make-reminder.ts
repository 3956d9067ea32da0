import { Refusal, type Reading } from '../context'
import { whetherToRemind } from './about-rules'
import type { Asks, Source } from './about-source'
import { guardiansOf, replyBy } from './facts'
import { spokenNow } from './language-store'
import { whyNotRemind } from './on-file-rules'
import { followedLetters, type Followed } from './on-file-store'
import { plainFacts, pupilOf } from './plain-facts'
import { recipientsOf, type Recipient } from './recipients'
import type { LetterFacts } from './rules'
import { standingAbout } from './store'

/**
 * A reminder of a letter that waits for an answer, to the same recipient: which letter, and the new last day. Refused
 * (`not-written-to`) when that person is not written to any more, and of a copy, which asks nothing.
 */
export async function reminderOf({ db, today, actor, touch }: Asks, letterId: string): Promise<Source> {
  const [letter] = await followedLetters(db, [letterId])
  if (!letter) throw new Refusal('letter-unknown')
  if (actor.role !== 'director' && !letter.mentorIds.includes(actor.id)) throw new Refusal('not-your-pupil')
  touch(letter.pupilId, letterId)
  const reminders = await standingAbout(db, letterId)
  return {
    whether: whetherToRemind(whyNotRemind(letter), reminders),
    assign: async () => {
      const first = await firstLetter(db, letter)
      const whose = await pupilOf(db, letter.pupilId)
      const plain = await plainFacts(db, 'reminder', whose!, { day: today, actor })
      const answerBy = await replyBy(db, today, plain.school.replyDays)
      const facts: LetterFacts = {
        ...plain,
        replyBy: plain.school.replySlip ? answerBy : null,
        told: { kind: 'reminder', answerBy }
      }
      const recipient = await sameRecipient(db, facts, first)
      return {
        facts,
        subject: { pupilId: letter.pupilId, stepId: first.stepId, about: letterId },
        addressed: [
          { recipient, retracts: null, names: { reference: letter.reference, approvedAt: first.approvedAt } }
        ]
      }
    }
  }
}

const firstLetter = (db: Reading, { id }: Followed) =>
  db
    .selectFrom('letter')
    .select([
      'step_id as stepId',
      'recipient_kind as recipientKind',
      'recipient_id as recipientId',
      'approved_at as approvedAt'
    ])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

async function sameRecipient(
  db: Reading,
  { pupil, day, school }: LetterFacts,
  { recipientKind, recipientId }: { readonly recipientKind: string; readonly recipientId: string }
): Promise<Recipient> {
  const written = recipientsOf(
    pupil,
    await guardiansOf(db, pupil.id),
    day,
    school.pupilFrom16,
    await spokenNow(db)
  )
  const same = written.find(({ kind, id, note }) => kind === recipientKind && id === recipientId && !note)
  if (!same) throw new Refusal('not-written-to')
  return same
}
