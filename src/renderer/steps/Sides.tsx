import { IconCheck } from '@tabler/icons-react'
import { Link } from 'react-router'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Chip } from '../parts/Chip'
import { useWords } from '../words'
import type { Part } from './asking'
import css from './steps.module.css'

/** Everyone who was in it and their own words: nobody decides on one side of a story (S2-19). */
export function Sides({ handling, onAsk }: Part) {
  const { sides: w } = useWords().steps
  const { step } = handling
  const byPupil = [...Map.groupBy(handling.sides, ({ pupilId }) => pupilId)]
  if (byPupil.length < 2 && !step.needs.includes('hearing')) return null
  const isOver = step.state === 'closed' || step.state === 'lapsed'
  return (
    <Card title={w.title}>
      <p className="muted">{w.why}</p>
      <ul className={css['lines']}>
        {byPupil.map(([pupilId, sides]) => {
          const name = sides[0]?.pupilName ?? ''
          const heard = sides.every((one) => one.heard)
          const words = sides.map(({ ownWords }) => ownWords).filter(Boolean)
          return (
            <li key={pupilId}>
              <div className={css['measure']}>
                <span className={css['said']}>
                  <span className={css['name']}>
                    {pupilId === step.pupilId ? <Link to={`/leerling/${pupilId}`}>{name}</Link> : name}
                  </span>
                  <Chip
                    kind={heard ? 'order' : 'plain'}
                    icon={heard ? <IconCheck size={14} aria-hidden /> : null}
                  >
                    {heard ? w.heard : w.notHeard}
                  </Chip>
                </span>
                {!heard && !isOver && (
                  <Button
                    aria-label={w.hearOf(name)}
                    onClick={() => onAsk({ what: 'contact', kind: 'hearing', pupilId })}
                  >
                    {w.hear}
                  </Button>
                )}
              </div>
              {words.length === 0 && !heard && <p className="muted small">{w.noWords}</p>}
              {words.map((said) => (
                <blockquote key={said} className={css['words']}>
                  {said}
                </blockquote>
              ))}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
