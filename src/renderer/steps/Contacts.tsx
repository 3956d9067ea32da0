import type { Contact } from '../../contract/handled'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Chip } from '../parts/Chip'
import { useWords } from '../words'
import type { Part } from './asking'
import css from './steps.module.css'
import { whenOf } from './when-of'

/** What was said with the pupil and the parents on this step; attempts and what was struck stay readable. */
export function Contacts({ handling, onAsk }: Part) {
  const { contacts: w } = useWords().steps
  const { contacts, step } = handling
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
            onStrike={isOver ? null : () => onAsk({ what: 'strike', contact: one })}
          />
        ))}
      </ul>
    </Card>
  )
}

interface ContactLineProps {
  contact: Contact
  own: boolean
  onStrike: (() => void) | null
}

function ContactLine({ contact, own, onStrike }: ContactLineProps) {
  const { steps, labels } = useWords()
  const w = steps.contacts
  const { kind, way, withWhom, struck, reached, outcome, by } = contact
  const what = `${labels.contactKind[kind]}, ${whenOf(contact)}`
  return (
    <li data-struck={struck !== null || undefined}>
      <div className={css['measure']} data-quiet>
        <span className={css['said']}>
          <span className={css['name']}>{what}</span>
          {!reached && <Chip>{w.notReached}</Chip>}
          {struck !== null && <Chip>{w.struck}</Chip>}
        </span>
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
      {struck && <p className="muted small">{steps.reason(struck)}</p>}
    </li>
  )
}
