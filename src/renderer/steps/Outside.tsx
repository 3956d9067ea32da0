import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { useWords } from '../words'
import { shortDay } from '../words/when'
import { PoliceDuty } from './PoliceDuty'
import type { Part } from './asking'
import css from './steps.module.css'

/** Whether this step has to do with anybody outside the school. */
export const concernsOutside = ({ step, external, suspension }: Part['handling']): boolean =>
  external.length > 0 || step.track === 'direct' || suspension !== null

/** Whom outside the school it was told to, and what the school had agreed about that (S1-16, S3-12). */
export function Outside({ handling, onAsk }: Part) {
  const { steps, labels } = useWords()
  const w = steps.external
  const { external, police, step, mayDirect } = handling
  return (
    <Card
      title={w.title}
      actions={mayDirect && <Button onClick={() => onAsk({ what: 'external', body: null })}>{w.log}</Button>}
    >
      {step.track === 'direct' && <PoliceDuty police={police} />}
      {external.length === 0 && <p className="muted">{w.none}</p>}
      <ul className={css['lines']}>
        {external.map(({ id, body, day, contactedBy, reference, outcome, duty }) => (
          <li key={id}>
            <span className={css['name']}>
              {labels.body[body]}, {shortDay(day)}
            </span>
            <p className="muted small">
              {[w.by(contactedBy), reference && w.ref(reference), duty && w.duty[duty]]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p className={css['outcome']}>{outcome}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
