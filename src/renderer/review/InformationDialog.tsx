import { useState } from 'react'
import { api } from '../api'
import { useAsk } from '../ask'
import { Choice } from '../parts/Choice'
import { DayField } from '../parts/DayField'
import { Select } from '../parts/Select'
import { TextArea } from '../parts/TextField'
import { useForm } from '../steps/form'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'

interface InformationDialogProps {
  /** Who may ask: without authority, and not informed yet. */
  guardians: readonly { id: string; name: string; relation: string }[]
  onClose: () => void
}

const answers = ['yes', 'no'] as const

/** A parent without authority asked to be informed: when, what the school answers, and why. */
export function InformationDialog({ guardians, onClose }: InformationDialogProps) {
  const { information: w } = useWords()
  const form = useForm(api.letters.grantInformation, w.saved, onClose)
  const [guardianId, setGuardian] = useState(guardians[0]?.id ?? null)
  const today = useAsk(api.calendar.today, {}).value?.day
  const [chosen, setChosen] = useState<string | null | undefined>(undefined)
  const askedOn = chosen === undefined ? (today ?? null) : chosen
  const [granted, setGranted] = useState<'yes' | 'no' | null>(null)
  const [reason, setReason] = useState('')
  const said = reason.trim()
  const save = async () => {
    if (guardianId && askedOn && granted) await form.save({ guardianId, askedOn, granted, reason: said })
  }
  return (
    <FormDialog
      title={w.record}
      save={w.save}
      ready={guardianId !== null && askedOn !== null && granted !== null && said.length >= 3}
      busy={form.busy}
      problem={form.problem}
      onSave={save}
      onClose={onClose}
    >
      <Select
        label={w.who}
        options={guardians.map(({ id, name, relation }) => ({
          value: id,
          label: relation ? `${name} (${relation})` : name
        }))}
        value={guardianId}
        onChange={setGuardian}
      />
      <DayField label={w.askedOn} value={askedOn} latest={today} onChange={setChosen} />
      <Choice
        label={w.answer}
        options={answers.map((value) => ({ value, ...w.answers[value] }))}
        value={granted}
        onChange={setGranted}
        columns={2}
      />
      <TextArea
        label={w.reason}
        hint={w.reasonHint}
        value={reason}
        required
        maxLength={500}
        onChange={setReason}
      />
    </FormDialog>
  )
}
