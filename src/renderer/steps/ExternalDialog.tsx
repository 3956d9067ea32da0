import { useState } from 'react'
import type { Body } from '../../contract/handled'
import { fullName } from '../../contract/names'
import { api } from '../api'
import { DayField } from '../parts/DayField'
import { Select } from '../parts/Select'
import { TextArea, TextField } from '../parts/TextField'
import { FormDialog } from '../taken/FormDialog'
import { useMe } from '../who'
import { useWords } from '../words'
import { PoliceDuty } from './PoliceDuty'
import type { Form } from './asking'
import { useForm } from './form'
import css from './forms.module.css'

const bodies: readonly Body[] = [
  'police',
  'inspectorate',
  'confidential-inspector',
  'attendance-officer',
  'youth-care',
  'other'
]

/** That somebody outside the school was told; only the school's own people do the telling (S1-16, S3-12). */
export function ExternalDialog({ handling, today, onClose, ...first }: Form & { body: Body | null }) {
  const { steps, labels } = useWords()
  const w = steps.external
  const form = useForm(api.steps.logExternal, w.saved, onClose)
  const me = useMe()
  const [body, setBody] = useState<Body | null>(first.body)
  const [day, setDay] = useState<string>(today.day)
  const [who, setWho] = useState<string | null>(null)
  const [reference, setReference] = useState('')
  const [outcome, setOutcome] = useState('')
  const contactedBy = who ?? ((body === 'police' && handling.police.by) || (me ? fullName(me) : ''))
  const isFull = body !== null && contactedBy.trim().length >= 2 && outcome.trim().length >= 3
  const save = async () => {
    if (body === null) return
    const said = { contactedBy: contactedBy.trim(), reference: reference.trim(), outcome: outcome.trim() }
    await form.save({ stepId: handling.step.id, body, day, ...said })
  }
  return (
    <FormDialog
      title={w.logTitle}
      save={steps.contacts.save}
      ready={isFull}
      busy={form.busy}
      problem={form.problem}
      onSave={save}
      onClose={onClose}
    >
      <Select
        label={w.body}
        options={bodies.map((value) => ({ value, label: labels.body[value] }))}
        value={body}
        onChange={setBody}
        startHere
      />
      {body === 'police' && <PoliceDuty police={handling.police} />}
      <TextField label={w.contactedBy} value={contactedBy} required maxLength={120} onChange={setWho} />
      <div className={css['pair']}>
        <DayField
          label={steps.moment.day}
          value={day}
          latest={today.day}
          onChange={(next) => next && setDay(next)}
        />
        <TextField
          label={w.reference}
          placeholder={w.referenceHint}
          value={reference}
          maxLength={80}
          onChange={setReference}
        />
      </div>
      <TextArea label={w.outcome} value={outcome} required maxLength={500} onChange={setOutcome} />
    </FormDialog>
  )
}
