import type { Sending } from '../../contract/letter-sending'
import { Chip } from '../parts/Chip'
import { useWords } from '../words'
import { wantsPerson } from './standing'

/** How the e-mail of a letter stands, in one or two words; nothing where none is under way. */
export function MailChip({ sending }: { sending: Sending | undefined }) {
  const { mail } = useWords()
  if (!sending || sending.state === 'cancelled') return null
  const { state } = sending
  return <Chip kind={wantsPerson.has(state) ? 'attention' : 'plain'}>{mail.state[state]}</Chip>
}
