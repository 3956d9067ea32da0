import type { MailState, Sending } from '../../contract/letter-sending'
import type { Letter } from '../../contract/letters'

/** In the queue, on its way, or of which nobody knows: nobody else needs to send it now. */
const open: ReadonlySet<MailState> = new Set(['queued', 'sending', 'unsure'])
/** What asks for a person. */
export const wantsPerson: ReadonlySet<MailState> = new Set(['unsure', 'refused', 'failed'])

type Ready = Pick<Letter, 'id' | 'state'>

/** Where the e-mails of letters stand, as the list and the buttons need it. */
export interface MailStanding {
  /** The newest e-mail of a letter that lies ready; what went or was called back says nothing more. */
  readonly of: (letter: Ready) => Sending | undefined
  readonly isOpen: (letter: Ready) => boolean
  readonly trouble: ReadonlySet<string>
}

export function mailStanding(letters: readonly Ready[], sendings: readonly Sending[]): MailStanding {
  const byLetter = new Map(sendings.map((sending) => [sending.letterId, sending]))
  const of = ({ id, state }: Ready) => (state === 'ready' ? byLetter.get(id) : undefined)
  const stands = (letter: Ready, states: ReadonlySet<MailState>) =>
    states.has(of(letter)?.state ?? 'cancelled')
  return {
    of,
    isOpen: (letter) => stands(letter, open),
    trouble: new Set(letters.filter((letter) => stands(letter, wantsPerson)).map(({ id }) => id))
  }
}
