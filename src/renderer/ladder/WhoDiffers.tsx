import { useState } from 'react'
import { Link } from 'react-router'
import { Button } from '../parts/Button'
import { useWords } from '../words'
import css from './Rehearsal.module.css'
import type { When } from './outcome'
import type { Outcome } from './rehearsing'

const fewest = 8

/** For whom a draft differs most: how many steps now, and how many with it. A made-up year has no one to open. */
export function WhoDiffers({ who, when }: { who: Outcome['who']; when: When }) {
  const texts = useWords().ladder.rehearsal
  const [all, setAll] = useState(false)
  const differing = who.filter(({ present, draft }) => present !== draft)
  const shown = all ? differing : differing.slice(0, fewest)
  return (
    <div className={css['who']}>
      <h3>{texts.who}</h3>
      {differing.length === 0 && <p className="muted">{texts.whoNone}</p>}
      <ul>
        {shown.map(({ pupilId, name, className, offences, present, draft }, at) => (
          <li key={pupilId ?? at}>
            <div>
              {pupilId === null ? (
                <p>{texts.madeUp(at + 1)}</p>
              ) : (
                <Link to={`/leerling/${pupilId}`}>{name}</Link>
              )}
              <p className="muted small">{texts.whoLine(className, offences)}</p>
            </div>
            <p>{texts.change[when](present, draft)}</p>
          </li>
        ))}
      </ul>
      {shown.length < differing.length && (
        <div>
          <Button kind="quiet" onClick={() => setAll(true)}>
            {texts.all(differing.length)}
          </Button>
        </div>
      )}
    </div>
  )
}
