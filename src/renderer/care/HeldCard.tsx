import type { Meeting } from '../../contract/care-shapes'
import { LinkButton } from '../parts/Button'
import { Card } from '../parts/Card'
import { Row } from '../parts/Stack'
import { useWords } from '../words'
import { longDay } from '../words/when'
import css from './care.module.css'

/** The consultations that were closed, the newest first. */
export function HeldCard({ held }: { held: readonly Meeting[] }) {
  const { care } = useWords()
  const w = care.held
  return (
    <Card title={w.title}>
      {held.length === 0 && <p className="muted">{w.none}</p>}
      <ul className={css['held']}>
        {held.map((one) => (
          <li key={one.id}>
            <Row between>
              <span>
                <strong>{longDay(one.day)}</strong>{' '}
                <span className="muted">
                  {w.line(one.pupils, one.decisions)}, {w.by(one.by)}
                </span>
              </span>
              <LinkButton
                kind="quiet"
                to={`/zorgoverleg?overleg=${one.id}`}
                label={w.openOf(longDay(one.day))}
              >
                {w.open}
              </LinkButton>
            </Row>
          </li>
        ))}
      </ul>
    </Card>
  )
}
