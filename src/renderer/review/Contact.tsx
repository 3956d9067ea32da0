import { Card } from '../parts/Card'
import { Link } from 'react-router'
import { useWords } from '../words'
import { stateOf, useFactName } from './FactLine'
import css from './PupilFile.module.css'
import type { PupilsFile } from './Standing'

/** Older letters are in the timeline. */
const most = 4

/** *Brieven en contact*: what went home, and whom to call. */
export function Contact({ file }: { file: PupilsFile }) {
  const w = useWords()
  const nameOf = useFactName()
  const texts = w.review.file
  const letters = file.facts.filter(({ kind }) => kind === 'letter')
  const newest = letters.slice(0, most)
  return (
    <Card title={texts.contact}>
      <ul className={css['plain']}>
        {file.guardians.map(({ name, relation, phone, authority }) => (
          <li key={`${name} ${relation} ${phone}`}>
            <span>
              {name}{' '}
              <span className="muted">
                ({[relation, authority ? '' : texts.noAuthority].filter(Boolean).join(', ')})
              </span>
            </span>
            {phone && <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>}
          </li>
        ))}
      </ul>
      {letters.length === 0 && <p className="muted">{texts.lettersNone}</p>}
      <ul className={css['plain']}>
        {newest.map((fact) => (
          <li key={fact.id}>
            <Link to={`/brieven?brief=${fact.id}`}>{nameOf(fact)}</Link>
            <span className="muted small">
              {fact.detail} · {stateOf(fact, w)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
