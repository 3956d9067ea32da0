import type { Contact } from '../../contract/handled'
import { api } from '../api'
import { useWords } from '../words'
import { ReasonDialog } from './ReasonDialog'
import { useForm } from './form'

/** A contact that was put on record by mistake: it stays readable and meets no need. */
export function StrikeDialog({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const w = useWords().steps.contacts
  const form = useForm(api.steps.strikeContact, w.strikeDone, onClose)
  return (
    <ReasonDialog
      title={w.strikeTitle}
      text={w.strikeText}
      save={w.strike}
      busy={form.busy}
      problem={form.problem}
      onSave={(reason) => form.save({ contactId: contact.id, reason })}
      onClose={onClose}
    />
  )
}
