import { useWords } from '../words'
import css from './year.module.css'

const marks = ['holiday', 'public', 'own', 'other', 'term', 'today'] as const

/** What the marks of the year mean. */
export function Legend() {
  const w = useWords().calendar.legend
  return (
    <ul className={css['legend']} aria-label={w.title}>
      {marks.map((mark) => (
        <li key={mark}>
          <span className={css['sample']} data-mark={mark} aria-hidden>
            {mark === 'today' ? '12' : '7'}
          </span>
          {w[mark]}
        </li>
      ))}
    </ul>
  )
}
