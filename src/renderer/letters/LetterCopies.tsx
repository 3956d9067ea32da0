import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import type { Letter } from '../../contract/letters'
import { api } from '../api'
import { Button } from '../parts/Button'
import { Row } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { CopyByHand, type PortalText } from './CopyByHand'
import { MarkSent } from './MarkSent'
import { said } from './sending'

/** What may be done with one letter beside printing it: its words for the parent portal, and saying how it went. */
export function LetterCopies({ letter }: { letter: Letter }) {
  const { copies: w } = useWords()
  const [byHand, setByHand] = useState<PortalText | null>(null)
  const [marking, setMarking] = useState(false)
  if (letter.retractedBy !== null) return null
  const copy = async () => {
    const found = await api.letters.portalCopy({ letterId: letter.id }).catch(said)
    if (!found) return
    try {
      await navigator.clipboard.writeText(`${found.subject}\n\n${found.text}`)
      toast.say(w.copied)
    } catch {
      setByHand(found)
    }
  }
  return (
    <section aria-label={w.title}>
      <Row>
        <Button icon={<IconCopy size={20} aria-hidden />} onClick={() => void copy()}>
          {w.copy}
        </Button>
        {letter.issuedAt === null && <Button onClick={() => setMarking(true)}>{w.mark}</Button>}
      </Row>
      {byHand && <CopyByHand text={byHand} onClose={() => setByHand(null)} />}
      {marking && <MarkSent letterId={letter.id} onClose={() => setMarking(false)} />}
    </section>
  )
}
