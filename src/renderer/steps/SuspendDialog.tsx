import { useState } from 'react'
import type { Suspension } from '../../contract/handled'
import { api } from '../api'
import { Choice } from '../parts/Choice'
import { DayField } from '../parts/DayField'
import { TextArea } from '../parts/TextField'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'
import type { Form } from './asking'
import { useForm } from './form'
import css from './forms.module.css'
import { useSchoolDays } from './school-days'

const forms = ['internal', 'external'] as const satisfies Suspension['form'][]

/** The days of a suspension, counted while they are chosen, with the reasons the law asks for (dutch-schools 5.5). */
export function SuspendDialog({ handling, today, onClose }: Form) {
  const { steps, labels } = useWords()
  const w = steps.suspension
  const act = useForm(api.steps.suspend, ({ schoolDays }) => w.saved(schoolDays), onClose)
  const days = useSchoolDays(today.day)
  const [form, setForm] = useState<Suspension['form']>('internal')
  const [first, setFirst] = useState<string | null>(null)
  const [last, setLast] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [whyAgain, setWhyAgain] = useState('')
  const firstDay = first ?? days.next(today.day)
  const lastDay = last ?? firstDay
  const n = days.count(firstDay, lastDay)
  const joins = act.problem?.reason === 'refused' && act.problem.why === 'joins-earlier'
  const isFull = reason.trim().length >= 10 && n >= 1 && n <= 5
  return (
    <FormDialog
      title={w.add}
      save={w.add}
      width={600}
      ready={isFull && (!joins || whyAgain.trim().length >= 3)}
      busy={act.busy}
      problem={act.problem}
      onSave={() =>
        act.save({
          stepId: handling.step.id,
          form,
          firstDay,
          lastDay,
          reason: reason.trim(),
          whyAgain: whyAgain.trim()
        })
      }
      onClose={onClose}
    >
      <p className="muted">{w.law}</p>
      <Choice
        label={w.form}
        options={forms.map((value) => ({ value, title: labels.suspensionForm[value] }))}
        value={form}
        onChange={setForm}
        startHere
      />
      <div className={css['pair']}>
        <DayField label={w.firstDay} value={firstDay} earliest={today.day} onChange={setFirst} />
        <DayField label={w.lastDay} value={lastDay} earliest={firstDay} onChange={setLast} />
      </div>
      <p className={css['count']} data-wrong={n < 1 || n > 5 || undefined} aria-live="polite">
        {n === 0 ? w.noneCounted : w.counted(n)}
      </p>
      <TextArea
        label={w.reason}
        hint={w.reasonHint}
        value={reason}
        required
        maxLength={500}
        onChange={setReason}
      />
      {joins && (
        <TextArea
          label={w.whyAgain}
          value={whyAgain}
          required
          maxLength={500}
          rows={2}
          onChange={setWhyAgain}
        />
      )}
    </FormDialog>
  )
}
