import { IconPrinter } from '@tabler/icons-react'
import { Link, useNavigate } from 'react-router'
import type { Letter } from '../../contract/letters'
import { LetterView } from '../letters/LetterView'
import { OnFileCard } from '../letters/OnFileCard'
import { useWords } from '../words'
import css from './Desk.module.css'
import { PanelActs } from './PanelActs'

/** A letter that is ready, or that waits too long for an answer: what can be done about it, and how it looks. */
export function LetterPanel({ letter }: { letter: Letter }) {
  const { review, labels } = useWords()
  const navigate = useNavigate()
  const address = `/brieven?brief=${letter.id}`
  const isReady = letter.state === 'ready'
  return (
    <>
      <header className={css['who']}>
        <h2>{letter.pupilName}</h2>
        <p className="muted">
          {[letter.className, labels.letter[letter.kind], letter.reference].filter(Boolean).join(' · ')}
        </p>
      </header>
      {isReady ? (
        <PanelActs
          acts={[
            {
              label: review.toLetters,
              icon: <IconPrinter size={20} aria-hidden />,
              act: () => void navigate(address)
            }
          ]}
        />
      ) : (
        <OnFileCard letter={letter} retraction={undefined} byKey />
      )}
      <LetterView letter={letter} />
      {!isReady && (
        <p>
          <Link to={address}>{review.toLetters}</Link>
        </p>
      )}
    </>
  )
}
