import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import type { Letter } from '../../contract/letters'
import { Button } from '../parts/Button'
import { Row } from '../parts/Stack'
import { useWords } from '../words'
import { CopyByHand } from './CopyByHand'
import { MarkSent } from './MarkSent'
import { useCopyText } from './copy-text'

/** What may be done with one letter beside printing it: its words for the parent portal, and saying how it went. */
export function LetterCopies({ letter }: { letter: Letter }) {
  const { copies: w } = useWords()
  const text = useCopyText()
  const [marking, setMarking] = useState(false)
  if (letter.retractedBy !== null) return null
  return (
    <section aria-label={w.title}>
      <Row>
        <Button icon={<IconCopy size={20} aria-hidden />} onClick={() => void text.copy(letter.id)}>
          {w.copy}
        </Button>
        {letter.issuedAt === null && <Button onClick={() => setMarking(true)}>{w.mark}</Button>}
      </Row>
      {text.byHand && <CopyByHand text={text.byHand} onClose={text.close} />}
      {marking && <MarkSent letterId={letter.id} onClose={() => setMarking(false)} />}
    </section>
  )
}
