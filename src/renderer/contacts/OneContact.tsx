import { IconClipboardText, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { Contact } from '../../contract/handled'
import { api } from '../api'
import { useAsk } from '../ask'
import { NoteToCopy } from '../letters/NoteDialog'
import { Button } from '../parts/Button'
import { CheckField } from '../parts/CheckField'
import { Drawer } from '../parts/Drawer'
import { Row, Stack } from '../parts/Stack'
import { useSlip } from '../slip-opening'
import { StrikeDialog } from '../steps/StrikeDialog'
import { useWords } from '../words'
import { AddLine } from './AddLine'
import { ContactRecord } from './ContactRecord'
import { SettleAgreement } from './SettleAgreement'
import { useContactActs } from './acts'

interface OneContactProps {
  contact: Contact
  today: string | undefined
  /** The step it stands on is closed: it is struck there no more. */
  closed?: boolean
  onClose: () => void
}

/** *Contact* beside the page: all of it, what was added since, and what can be done with it. */
export function OneContact({ contact, today, closed = false, onClose }: OneContactProps) {
  const { contacts: w } = useWords()
  const acts = useContactActs()
  const slip = useSlip()
  const [asks, setAsks] = useState<'settle' | 'add' | 'note' | 'strike' | null>(null)
  const close = () => setAsks(null)
  const { id, struck, until, settled, reached, inDossier } = contact
  const stands = struck === null
  return (
    <Drawer open title={w.title} onClose={onClose} width={560} under={asks !== null || slip.opening !== null}>
      <Stack gap={24}>
        <ContactRecord contact={contact} today={today} />
        {stands && (
          <>
            <Row>
              {until && !settled && (
                <Button kind="primary" onClick={() => setAsks('settle')}>
                  {w.acts.settle}
                </Button>
              )}
              <Button onClick={() => setAsks('add')}>{w.acts.add}</Button>
              {reached && (
                <Button
                  icon={<IconPrinter size={20} aria-hidden />}
                  onClick={() => slip.open({ kind: 'talk', contactId: id })}
                >
                  {w.acts.report}
                </Button>
              )}
              <Button icon={<IconClipboardText size={20} aria-hidden />} onClick={() => setAsks('note')}>
                {w.acts.note}
              </Button>
              {until && settled && (
                <Button kind="quiet" busy={acts.busy} onClick={() => void acts.openAgain(id)}>
                  {w.acts.openAgain}
                </Button>
              )}
              {!closed && (
                <Button kind="quiet" onClick={() => setAsks('strike')}>
                  {w.acts.strike}
                </Button>
              )}
            </Row>
            {(reached || inDossier) && (
              <CheckField
                label={w.inDossier}
                hint={w.inDossierHint}
                checked={inDossier}
                onChange={(kept) => void acts.tick([id], kept)}
              />
            )}
          </>
        )}
      </Stack>
      {asks === 'settle' && <SettleAgreement contactId={id} onClose={close} />}
      {asks === 'add' && <AddLine contactId={id} onClose={close} />}
      {asks === 'strike' && <StrikeDialog contact={contact} onClose={close} />}
      {asks === 'note' && <ContactNote contactId={id} onClose={close} />}
    </Drawer>
  )
}

/** The note of a talk for the pupil system. */
export function ContactNote({ contactId, onClose }: { contactId: string; onClose: () => void }) {
  const { value, problem } = useAsk(api.contacts.note, { contactId })
  return <NoteToCopy note={value} problem={problem} onClose={onClose} />
}
