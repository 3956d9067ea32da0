import type { OffenceDetail } from '../../contract/offences'
import { useWords } from '../words'
import { momentOf } from '../words/when'
import css from './OneOffence.module.css'

/** Everything that was said of an offence later, oldest first: nothing of it is ever taken away. */
export function OffenceStory({ story }: { story: OffenceDetail['story'] }) {
  const { correcting: w, labels } = useWords()
  if (story.length === 0) return null
  return (
    <section aria-label={w.story}>
      <h3>{w.story}</h3>
      <ol className={css['story']}>
        {story.map(({ turn, at, by, reason, who }) => (
          <li key={`${at} ${turn}`}>
            <strong>{labels.turn[turn]}</strong>
            <p>{[who, reason].filter(Boolean).join(': ')}</p>
            <p className="muted small">{w.said(momentOf(at), by)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
