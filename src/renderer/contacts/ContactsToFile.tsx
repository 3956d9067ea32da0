import { IconFolderCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { useWords } from '../words'
import { ContactNote } from './OneContact'
import { TalksToFile } from './TalksToFile'
import { useContactActs } from './acts'
import css from './contacts.module.css'
import { useContactName } from './naming'

/** Talks that are not in the pupil system yet: each with its note, ticked one by one or all at once. */
export function ContactsToFile() {
  const { contacts: w, labels } = useWords()
  const nameOf = useContactName()
  const acts = useContactActs()
  const { value: contacts = [] } = useAsk(api.contacts.notInDossier, {})
  const [off, setOff] = useState<ReadonlySet<string>>(new Set())
  const [noted, setNoted] = useState<string | null>(null)
  if (contacts.length === 0) return null
  const chosen = contacts.filter(({ id }) => !off.has(id)).map(({ id }) => id)
  const flip = (id: string, on: boolean) => {
    const next = new Set(off)
    next[on ? 'delete' : 'add'](id)
    setOff(next)
  }
  return (
    <Card
      title={`${w.toFile.title} (${contacts.length})`}
      actions={
        <>
          <TalksToFile talks={contacts} />
          <Button
            icon={<IconFolderCheck size={20} aria-hidden />}
            busy={acts.busy}
            disabled={chosen.length === 0}
            onClick={() => void acts.tick(chosen, true)}
          >
            {w.toFile.put(chosen.length)}
          </Button>
        </>
      }
    >
      <p className="muted">{w.toFile.why}</p>
      <ul className={css['pick']}>
        {contacts.map((one) => {
          const what = `${one.pupilName}, ${nameOf(one)}`
          return (
            <li key={one.id}>
              <input
                type="checkbox"
                aria-label={w.toFile.choose(what)}
                checked={!off.has(one.id)}
                onChange={(event) => flip(one.id, event.currentTarget.checked)}
              />
              <span>
                <Link to={`/leerling/${one.pupilId}?contact=${one.id}`}>{one.pupilName}</Link>
                <span className="muted small">
                  {' '}
                  {[one.className, nameOf(one), labels.contactWay[one.way], one.withWhom]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <Button kind="quiet" aria-label={w.toFile.noteOf(what)} onClick={() => setNoted(one.id)}>
                {w.toFile.note}
              </Button>
            </li>
          )
        })}
      </ul>
      {noted && <ContactNote contactId={noted} onClose={() => setNoted(null)} />}
    </Card>
  )
}
