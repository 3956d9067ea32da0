import type { Contact } from '../../contract/handled'
import { Button } from '../parts/Button'
import { Chip } from '../parts/Chip'
import { useWords } from '../words'
import { shortDay } from '../words/when'
import css from './contacts.module.css'
import { useContactName } from './naming'

/** One talk in a list: what it was, with whom, what was said and agreed, and the way to all of it. */
export function ContactLine({ contact, onOpen }: { contact: Contact; onOpen: () => void }) {
  const { contacts: w, labels } = useWords()
  const name = useContactName()(contact)
  const { struck, reached, attempt, until, settled, agreed } = contact
  return (
    <li data-struck={struck !== null || undefined}>
      <div className={css['head']}>
        <span className={css['name']}>{name}</span>
        {!reached && <Chip>{w.attempts[attempt ?? 'no-answer']}</Chip>}
        {struck !== null && <Chip>{w.struck}</Chip>}
        {until && !settled && struck === null && <Chip>{w.waits(shortDay(until))}</Chip>}
        <Button kind="quiet" aria-label={w.openOf(name)} onClick={onOpen}>
          {w.open}
        </Button>
      </div>
      <p className="muted small">
        {contact.withWhom} · {labels.contactWay[contact.way]}
      </p>
      {struck === null && contact.outcome && <p className={css['said']}>{contact.outcome}</p>}
      {struck === null && agreed && (
        <p>
          <span className="muted">{w.record.agreed}:</span> {agreed}
        </p>
      )}
    </li>
  )
}
