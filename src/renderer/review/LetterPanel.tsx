import { IconPrinter } from '@tabler/icons-react'
import type { Letter } from '../../contract/letters'
import { LetterView } from '../letters/LetterView'
import { OnFileCard } from '../letters/OnFileCard'
import { LinkButton } from '../parts/Button'
import { useWords } from '../words'
import css from './Desk.module.css'

/** A letter that is ready, or that waits too long for an answer: what can be done about it, and how it looks. */
export function LetterPanel({ letter }: { letter: Letter }) {
  const { review, labels } = useWords()
  return (
    <>
      <header className={css['who']}>
        <h2>{letter.pupilName}</h2>
        <p className="muted">
          {[letter.className, labels.letter[letter.kind], letter.reference].filter(Boolean).join(' · ')}
        </p>
      </header>
      <div className={css['ways']}>
        <LinkButton
          kind="primary"
          icon={<IconPrinter size={20} aria-hidden />}
          to={`/brieven?brief=${letter.id}`}
        >
          {review.toLetters}
        </LinkButton>
      </div>
      {letter.state !== 'ready' && <OnFileCard letter={letter} retraction={undefined} />}
      <LetterView letter={letter} />
    </>
  )
}
