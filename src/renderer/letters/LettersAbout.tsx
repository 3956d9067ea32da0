import { IconMailPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { AboutKind } from '../../contract/letters-about'
import { api } from '../api'
import { useAsk, type Asked } from '../ask'
import { Button } from '../parts/Button'
import { useMe } from '../who'
import { useWords } from '../words'
import css from './LettersAbout.module.css'
import { WriteAbout } from './WriteAbout'

interface LettersAboutProps {
  kind: AboutKind
  id: string
  /** What it is about, for who hears the button and does not see where it stands. */
  of?: string
  /** A dialog opens over the place it stands in, or has closed. */
  onWriting?: (writing: boolean) => void
}

type Answer = NonNullable<Asked<Awaited<ReturnType<typeof api.letters.about>>>['value']>

/** The letters about one thing, and the button for the next where there is one to make. Nothing for who reads no letters. */
export function LettersAbout({ kind, id, of, onWriting }: LettersAboutProps) {
  const { lettersAbout: w } = useWords()
  const role = useMe()?.role
  const reads = role === 'mentor' || role === 'director'
  const { value } = useAsk(api.letters.about, reads ? { kind, id } : null)
  const [writing, setWriting] = useState(false)
  const write = (on: boolean) => {
    setWriting(on)
    onWriting?.(on)
  }
  if (!value || (value.next === null && value.letters.length === 0)) return null
  const { next, letters } = value
  const name = next && w.make[kind][next]
  return (
    <div className={css['about']}>
      <Written letters={letters} />
      {next && name && (
        <Button
          icon={<IconMailPlus size={20} aria-hidden />}
          {...(of ? { 'aria-label': `${name}: ${of}` } : {})}
          onClick={() => write(true)}
        >
          {name}
        </Button>
      )}
      {writing && next && <WriteAbout kind={kind} id={id} next={next} onClose={() => write(false)} />}
    </div>
  )
}

function Written({ letters }: Pick<Answer, 'letters'>) {
  const { lettersAbout: w, labels } = useWords()
  if (letters.length === 0) return null
  const stateOf = ({ retracted, issued }: Answer['letters'][number]) => {
    if (retracted) return w.state.retracted
    return issued ? w.state.issued : w.state.ready
  }
  return (
    <ul aria-label={w.title}>
      {letters.map((one) => (
        <li key={one.id} className="small">
          <Link to={`/brieven?brief=${one.id}`}>{labels.letter[one.kind]}</Link>{' '}
          <span className="muted">{[one.recipient, one.reference, stateOf(one)].join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}
