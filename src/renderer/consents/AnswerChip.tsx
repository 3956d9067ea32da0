import type { ConsentAnswer } from '../../contract/consents'
import { Chip } from '../parts/Chip'
import { useWords } from '../words'

/** An answer in a word; without one, and "ask", it wants something. */
export function AnswerChip({ answer }: { answer: ConsentAnswer | null }) {
  const w = useWords().consents
  const kind = answer === 'yes' ? 'order' : answer === 'no' ? 'plain' : 'attention'
  return <Chip kind={kind}>{w.answer[answer ?? 'none']}</Chip>
}
