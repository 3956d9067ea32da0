import type { About } from '../../contract/letters-about'
import type { QueryContext, Reading } from '../context'
import type { Whether } from './about-rules'
import { guardiansOf } from './facts'
import { spokenNow } from './language-store'
import { addressedAgain, type Addressed, type Assignment } from './make'
import { recipientsOf } from './recipients'
import type { LetterFacts } from './rules'
import type { Standing } from './store'
import { Refusal } from '../context'

/** Who asks for a letter about something, and when. */
export type Asks = Pick<QueryContext, 'actor' | 'today' | 'touch'> & { readonly db: Reading }

/** One thing a letter can be about: whether there is anything to write now, and if so what. */
export interface Source {
  readonly whether: Whether
  /** What is written, with what the asker said beside the record. */
  readonly assign: (said: About) => Promise<Assignment>
}

/** Everyone who is written to, each with the letter that this one takes the place of. */
export async function addressedAnew(
  db: Reading,
  { pupil, school, day }: LetterFacts,
  earlier: readonly Standing[] = []
): Promise<Addressed[]> {
  const recipients = recipientsOf(
    pupil,
    await guardiansOf(db, pupil.id),
    day,
    school.pupilFrom16,
    await spokenNow(db)
  )
  if (recipients.length === 0) throw new Refusal('no-recipient')
  return recipients.map((recipient) => ({
    recipient,
    retracts:
      earlier.findLast(
        ({ issued, recipientKind, recipientId }) =>
          issued && recipientKind === recipient.kind && recipientId === recipient.id
      ) ?? null
  }))
}

/** A retraction to each who got one of these letters: of what fell away, with no measure in its place. */
export async function retraction(
  db: Reading,
  { facts, subject }: Omit<Assignment, 'addressed'>,
  standing: readonly Standing[]
): Promise<Assignment> {
  return { facts, subject, addressed: await addressedAgain(db, standing, facts.pupil, facts.day) }
}
