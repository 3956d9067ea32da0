import type { Ladder } from '../../contract/ladder'
import { useWords } from '../words'
import css from './Rungs.module.css'

/** A ladder as it is climbed: at which offence, what is proposed, who decides, and whether a letter goes home. */
export function Rungs({
  ladder,
  small = false
}: {
  ladder: Pick<Ladder, 'rungs' | 'afterLast'>
  small?: boolean
}) {
  const { labels, settings } = useWords()
  return (
    <ol className={css['rungs']} data-small={small || undefined}>
      {ladder.rungs.map((rung) => (
        <li key={rung.at}>
          <span className={css['at']}>
            <span className="unseen">{settings.ladder.atOffence(rung.at)}</span>
            <span aria-hidden>{rung.at}</span>
          </span>
          <div>
            <strong>{rung.title}</strong>
            {!small && <p>{rung.measures.map((measure) => labels.measure[measure]).join(' · ')}</p>}
            <p className="muted small">
              {[
                labels.decider[rung.decider],
                rung.letter
                  ? `${settings.ladder.letter}: ${labels.letter[rung.letter]}`
                  : settings.ladder.noLetter,
                ...(small || rung.needs.length === 0
                  ? []
                  : [settings.ladder.first(rung.needs.map((need) => labels.need[need]))])
              ].join(' · ')}
            </p>
          </div>
        </li>
      ))}
      <li>
        <span className={css['after']} aria-hidden />
        <p className="muted small">{labels.afterLast[ladder.afterLast.kind]}</p>
      </li>
    </ol>
  )
}
