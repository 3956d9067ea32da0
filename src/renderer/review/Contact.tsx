import { Card } from '../parts/Card'
import { Link } from 'react-router'
import { ContactLine } from '../contacts/ContactLine'
import talkCss from '../contacts/contacts.module.css'
import { useWords } from '../words'
import { shortDay } from '../words/when'
import { stateOf, useFactName } from './FactLine'
import css from './PupilFile.module.css'
import type { PupilsFile } from './Standing'

/** Older letters and talks are in the timeline. */
const most = 4

/** *Brieven en contact*: what went home, what was said, who was not reached yet, and whom to call. */
export function Contact({ file, onOpen }: { file: PupilsFile; onOpen: (contactId: string) => void }) {
  const w = useWords()
  const nameOf = useFactName()
  const texts = w.review.file
  const letters = file.facts.filter(({ kind }) => kind === 'letter')
  const newest = letters.slice(0, most)
  const standing = file.contacts.filter(({ struck }) => struck === null)
  const tries = standing.filter(({ unanswered }) => unanswered)
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
      <h3>{w.correcting.file.contacts}</h3>
      {tries[0] && (
        <p className={css['tries']}>{w.contacts.file.tries(tries.length, shortDay(tries[0].day))}</p>
      )}
      {standing.length === 0 && <p className="muted">{w.contacts.file.none}</p>}
      <ul className={talkCss['lines']}>
        {standing.slice(0, most).map((one) => (
          <ContactLine key={one.id} contact={one} onOpen={() => onOpen(one.id)} />
        ))}
      </ul>
      {standing.length > most && (
        <p className="muted small">{w.contacts.file.more(standing.length - most)}</p>
      )}
    </Card>
  )
}
