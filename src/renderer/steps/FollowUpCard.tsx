import type { FollowUpPart } from '../../contract/handled'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { useWords } from '../words'
import { listed, momentOf } from '../words/when'
import type { Part } from './asking'
import css from './steps.module.css'

const parts: readonly FollowUpPart[] = ['progress', 'handling', 'evaluation']

/** The follow-up record in its three parts, each line with who was told (S2-11). */
export function FollowUpCard({ handling, onAsk }: Part) {
  const { steps, labels } = useWords()
  const w = steps.followUp
  return (
    <Card title={w.title}>
      {parts.map((part) => {
        const lines = handling.followUp.filter((one) => one.part === part)
        return (
          <section key={part} className={css['part']} aria-label={labels.followUp[part]}>
            <div className={css['measure']} data-quiet>
              <h3>{labels.followUp[part]}</h3>
              <Button
                kind="quiet"
                aria-label={w.addOf(labels.followUp[part])}
                onClick={() => onAsk({ what: 'follow-up', part })}
              >
                {w.add}
              </Button>
            </div>
            {lines.length === 0 && <p className="muted">{w.empty[part]}</p>}
            {lines.map(({ id, text, told, by, at }) => (
              <div key={id}>
                <p className={css['outcome']}>{text}</p>
                <p className="muted small">
                  {[
                    momentOf(at),
                    steps.by(by),
                    told.length > 0 &&
                      w.toldLine(listed(told.map((one) => labels.audience[one].toLowerCase())))
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
            ))}
          </section>
        )
      })}
    </Card>
  )
}
