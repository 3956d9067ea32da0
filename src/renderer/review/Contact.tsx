import { Card } from '../parts/Card'
import { Link } from 'react-router'
import { useWords } from '../words'
import { shortDay } from '../words/when'
import { stateOf, useFactName } from './FactLine'
import css from './PupilFile.module.css'
import type { PupilsFile } from './Standing'

/** Older letters and talks are in the timeline. */
const most = 4

/** *Brieven en contact*: what went home, what was said, and whom to call. */
export function Contact({ file }: { file: PupilsFile }) {
  const w = useWords()
  const nameOf = useFactName()
  const texts = w.review.file
  const letters = file.facts.filter(({ kind }) => kind === 'letter')
  const newest = letters.slice(0, most)
  const talks = file.facts.filter(({ kind }) => kind === 'contact').slice(0, most)
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
      {talks.length > 0 && (
        <>
          <h3>{w.correcting.file.contacts}</h3>
          <ul className={css['plain']}>
            {talks.map((fact) => (
              <li key={fact.id}>
                <span>{nameOf(fact)}</span>
                <span className="muted small">
                  {shortDay(fact.day)} · {fact.detail} · {stateOf(fact, w)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}
