import type { ConsentAnswer } from '../../contract/consents'
import { Chip } from '../parts/Chip'
import { useWords } from '../words'

const kinds = { yes: 'order', no: 'plain', ask: 'attention' } as const

/** An answer in a word; "ask" wants something each time. */
export function AnswerChip({ answer }: { answer: ConsentAnswer | null }) {
  const w = useWords().consents
  return <Chip kind={answer ? kinds[answer] : 'plain'}>{w.answer[answer ?? 'none']}</Chip>
}
