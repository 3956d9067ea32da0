import { useState } from 'react'
import type { Contact } from '../../contract/handled'
import { OneContact } from '../contacts/OneContact'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Chip } from '../parts/Chip'
import { useWords } from '../words'
import { shortDay } from '../words/when'
import type { Part } from './asking'
import css from './steps.module.css'
import { whenOf } from './when-of'

/** What was said with the pupil and the parents on this step; attempts and what was struck stay readable. */
export function Contacts({ handling, today, onAsk }: Part) {
  const { contacts: w } = useWords().steps
  const { contacts, step } = handling
  const [open, setOpen] = useState<string | null>(null)
  const opened = contacts.find(({ id }) => id === open)
  const isOver = step.state === 'closed' || step.state === 'lapsed'
  return (
    <Card
      title={w.title}
      actions={
        !isOver && (
          <Button onClick={() => onAsk({ what: 'contact', kind: 'guardian-contact' })}>{w.log}</Button>
        )
      }
    >
      {contacts.length === 0 && <p className="muted">{w.none}</p>}
      <ul className={css['lines']}>
        {contacts.map((one) => (
          <ContactLine
            key={one.id}
            contact={one}
            own={one.pupilId === step.pupilId}
            onOpen={() => setOpen(one.id)}
            onStrike={isOver ? null : () => onAsk({ what: 'strike', contact: one })}
          />
        ))}
      </ul>
      {opened && (
        <OneContact contact={opened} today={today.day} closed={isOver} onClose={() => setOpen(null)} />
      )}
    </Card>
  )
}

interface ContactLineProps {
  contact: Contact
  own: boolean
  onOpen: () => void
  onStrike: (() => void) | null
}

function ContactLine({ contact, own, onOpen, onStrike }: ContactLineProps) {
  const { steps, labels, contacts: c } = useWords()
  const w = steps.contacts
  const { kind, way, withWhom, struck, reached, attempt, outcome, agreed, until, settled, by } = contact
  const what = `${labels.contactKind[kind]}, ${whenOf(contact)}`
  return (
    <li data-struck={struck !== null || undefined}>
      <div className={css['measure']} data-quiet>
        <span className={css['said']}>
          <span className={css['name']}>{what}</span>
          {!reached && <Chip>{c.attempts[attempt ?? 'no-answer']}</Chip>}
          {until && !settled && struck === null && <Chip>{c.waits(shortDay(until))}</Chip>}
          {struck !== null && <Chip>{w.struck}</Chip>}
        </span>
        <Button kind="quiet" aria-label={c.openOf(what)} onClick={onOpen}>
          {c.open}
        </Button>
        {onStrike && struck === null && (
          <Button kind="quiet" aria-label={w.strikeOf(what)} onClick={onStrike}>
            {w.strike}
          </Button>
        )}
      </div>
      <p className="muted small">
        {[w.with(withWhom), !own && w.about(contact.pupilName), labels.contactWay[way], steps.by(by)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {outcome && <p className={css['outcome']}>{outcome}</p>}
      {agreed && (
        <p className={css['outcome']}>
          {c.record.agreed}: {agreed}
        </p>
      )}
      {struck && <p className="muted small">{steps.reason(struck)}</p>}
    </li>
  )
}
