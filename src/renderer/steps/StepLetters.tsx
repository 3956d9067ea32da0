import { Link } from 'react-router'
import type { Handling } from '../../contract/handled'
import { Card } from '../parts/Card'
import { useWords } from '../words'
import css from './steps.module.css'

/** The letters of a step: to whom, and what has become of each. */
export function StepLetters({ letters }: Pick<Handling, 'letters'>) {
  const { steps, labels } = useWords()
  const w = steps.letters
  const stateOf = ({ retracted, issued }: (typeof letters)[number]) => {
    if (retracted) return w.retracted
    return issued ? w.issued : w.ready
  }
  return (
    <Card title={w.title}>
      {letters.length === 0 && <p className="muted">{w.none}</p>}
      <ul className={css['lines']}>
        {letters.map((one) => (
          <li key={one.id}>
            <Link to={`/brieven?brief=${one.id}`}>{labels.letter[one.kind]}</Link>
            <p className="muted small">{[one.recipient, one.reference, stateOf(one)].join(' · ')}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
