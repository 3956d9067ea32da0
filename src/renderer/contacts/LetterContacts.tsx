import { useState } from 'react'
import type { Letter } from '../../contract/letters'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { useWords } from '../words'
import { ContactForm } from './ContactForm'
import { ContactLine } from './ContactLine'
import { OneContact } from './OneContact'
import css from './contacts.module.css'

/** *Contact over deze brief*: who called about it, who was called, and what came of that. */
export function LetterContacts({ letter }: { letter: Letter }) {
  const { contacts: w } = useWords()
  const today = useAsk(api.calendar.today, {}).value
  const { value, problem } = useAsk(api.contacts.ofLetter, { letterId: letter.id })
  const contacts = value?.contacts ?? []
  const [asks, setAsks] = useState(false)
  const [open, setOpen] = useState<string | null>(null)
  const opened = contacts.find(({ id }) => id === open)
  return (
    <Card title={w.letter.title} actions={<Button onClick={() => setAsks(true)}>{w.log}</Button>}>
      <ErrorLine problem={problem} />
      {value && contacts.length === 0 && <p className="muted">{w.letter.none}</p>}
      <ul className={css['lines']}>
        {contacts.toReversed().map((one) => (
          <ContactLine key={one.id} contact={one} onOpen={() => setOpen(one.id)} />
        ))}
      </ul>
      {opened && <OneContact contact={opened} today={today?.day} onClose={() => setOpen(null)} />}
      {asks && today && value && (
        <ContactForm
          pupils={new Map([[value.pupilId, letter.pupilName]])}
          kind="guardian-contact"
          about={{ letterId: letter.id }}
          today={today}
          onClose={() => setAsks(false)}
        />
      )}
    </Card>
  )
}
