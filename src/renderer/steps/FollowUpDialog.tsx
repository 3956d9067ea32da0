import { useState } from 'react'
import type { Audience, FollowUpPart } from '../../contract/handled'
import { api } from '../api'
import { CheckField } from '../parts/CheckField'
import { TextArea } from '../parts/TextField'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'
import type { Form } from './asking'
import { useForm } from './form'
import css from './forms.module.css'

const audiences: readonly Audience[] = ['mentor', 'team-leader', 'director', 'safety']

/** A line of the follow-up record, and who in the school was told (S2-11). */
export function FollowUpDialog({ handling, part, onClose }: Form & { part: FollowUpPart }) {
  const { steps, labels } = useWords()
  const w = steps.followUp
  const form = useForm(api.steps.addFollowUp, w.saved, onClose)
  const [text, setText] = useState('')
  const [told, setTold] = useState<readonly Audience[]>([])
  return (
    <FormDialog
      title={labels.followUp[part]}
      save={steps.contacts.save}
      ready={text.trim().length >= 3}
      busy={form.busy}
      problem={form.problem}
      onSave={() => form.save({ stepId: handling.step.id, part, text: text.trim(), told: [...told] })}
      onClose={onClose}
    >
      <TextArea
        label={w.text}
        hint={w.textHint}
        value={text}
        required
        maxLength={500}
        rows={4}
        onChange={setText}
        startHere
      />
      <fieldset className={css['checks']}>
        <legend>{w.told}</legend>
        {audiences.map((one) => (
          <CheckField
            key={one}
            label={labels.audience[one]}
            checked={told.includes(one)}
            onChange={(on) => setTold(audiences.filter((each) => (each === one ? on : told.includes(each))))}
          />
        ))}
      </fieldset>
    </FormDialog>
  )
}
