import type { Track } from '../../contract/ladder'
import { useWords } from '../words'
import { RungWords } from './RungWords'
import css from './Rungs.module.css'

/** Rungs as they are climbed: at which offence, what is proposed, who decides, and whether a letter goes home. */
export function Rungs({ track, small = false }: { track: Track; small?: boolean }) {
  const { labels, ladder } = useWords()
  const { rungs, afterLast } = track
  if (rungs.length === 0) return <p className="muted small">{ladder.drawn.none}</p>
  return (
    <ol className={css['rungs']} data-small={small || undefined}>
      {rungs.map((rung) => (
        <li key={rung.at}>
          <span className={css['at']}>
            <span className="unseen">{ladder.drawn.atOffence(rung.at)}</span>
            <span aria-hidden>{rung.at}</span>
          </span>
          <RungWords rung={rung} small={small} />
        </li>
      ))}
      <li>
        <span className={css['after']} aria-hidden />
        <p className="muted small">
          {afterLast.kind === 'every'
            ? ladder.drawn.afterEvery(afterLast.each)
            : labels.afterLast[afterLast.kind]}
        </p>
      </li>
    </ol>
  )
}
