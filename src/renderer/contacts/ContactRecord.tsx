import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Contact } from '../../contract/handled'
import { Chip } from '../parts/Chip'
import { Row, Stack } from '../parts/Stack'
import css from '../review/OneOffence.module.css'
import { useWords } from '../words'
import { longDay, momentOf } from '../words/when'
import { useAboutWords } from './naming'

/** A talk as it was put on record, and all that was added to it since. */
export function ContactRecord({ contact, today }: { contact: Contact; today: string | undefined }) {
  const { contacts: w, labels, steps } = useWords()
  const aboutWords = useAboutWords()
  const { about, until, settled, struck, clock, way, attempt, reached } = contact
  const isLate = until !== null && settled === null && today !== undefined && until < today
  const when = [longDay(contact.day), clock, labels.contactWay[way]].filter(Boolean).join(', ')
  return (
    <Stack gap={16}>
      <Stack gap={4}>
        <p className={css['what']}>{labels.contactKind[contact.kind]}</p>
        <p className="muted">{contact.pupilName}</p>
        <Row>
          {struck !== null && <Chip>{w.struck}</Chip>}
          {!reached && <Chip>{w.attempts[attempt ?? 'no-answer']}</Chip>}
          {until && !settled && struck === null && (
            <Chip kind={isLate ? 'attention' : 'plain'}>
              {isLate ? w.late(longDay(until)) : w.waits(longDay(until))}
            </Chip>
          )}
        </Row>
      </Stack>
      <dl className={css['record']}>
        <Line label={w.record.when}>{when}</Line>
        <Line label={w.record.with}>{contact.withWhom}</Line>
        <Line label={w.record.also}>{contact.alsoThere}</Line>
        <Line label={w.record.about}>
          {about?.kind === 'step' && <Link to={`/stap/${about.id}`}>{aboutWords(about)}</Link>}
          {about?.kind === 'letter' && <Link to={`/brieven?brief=${about.id}`}>{aboutWords(about)}</Link>}
          {about?.kind === 'offence' && aboutWords(about)}
        </Line>
        <Line label={reached ? w.record.said : w.record.note}>
          {contact.outcome && <span className={css['said']}>{contact.outcome}</span>}
        </Line>
        <Line label={w.record.agreed}>
          {contact.agreed && <span className={css['said']}>{contact.agreed}</span>}
        </Line>
        {settled && (
          <Line label="">
            {[w.settled(momentOf(settled.at), settled.by), settled.note].filter(Boolean).join('. ')}
          </Line>
        )}
        <Line label={w.record.by}>{w.record.byOn(momentOf(contact.at), contact.by)}</Line>
      </dl>
      {struck && <p className="muted">{steps.reason(struck)}</p>}
      {contact.added.length > 0 && (
        <section aria-label={w.added.title}>
          <h3>{w.added.title}</h3>
          <ul className={css['story']}>
            {contact.added.map((one) => (
              <li key={one.id}>
                <span className={css['said']}>{one.words}</span>
                <span className="muted small"> {w.record.byOn(momentOf(one.at), one.by)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Stack>
  )
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  const isEmpty = !children || (Array.isArray(children) && children.every((one) => !one))
  if (isEmpty) return null
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  )
}
