import { useState } from 'react'
import type { ExemptionDetail } from '../../contract/exemptions'
import { api } from '../api'
import { useDo } from '../ask'
import { addDays } from '../calendar/days'
import { CheckField } from '../parts/CheckField'
import { DayField } from '../parts/DayField'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'
import { longDay } from '../words/when'
import { usualReview } from './filters'

export type Act = 'extend' | 'endEarly' | 'review'

interface ExemptionActProps {
  act: Act
  one: ExemptionDetail
  today: string
  onClose: () => void
}

/** Extends an exemption, ends it early, or says that somebody looked at it again: each with a reason. */
export function ExemptionAct({ act, one, today, onClose }: ExemptionActProps) {
  const { act: w, form } = useWords().exemptions
  const extend = useDo(api.exemptions.extend)
  const endEarly = useDo(api.exemptions.endEarly)
  const review = useDo(api.exemptions.review)
  const doing = { extend, endEarly, review }[act]
  const [day, setDay] = useState<string | null>(act === 'endEarly' ? addDays(today, -1) : null)
  const [again, setAgain] = useState<string | null>(null)
  const [settled, setSettled] = useState(false)
  const [reason, setReason] = useState('')
  const reviewOn = again ?? (act === 'extend' && day ? usualReview(addDays(today, 1), day) : null)
  const said = act === 'review' ? settled || again !== null : day !== null
  const save = async () => {
    const exemptionId = one.id
    try {
      if (act === 'extend' && day && reviewOn) await extend.run({ exemptionId, until: day, reviewOn, reason })
      if (act === 'endEarly' && day) await endEarly.run({ exemptionId, lastDay: day, reason })
      if (act === 'review') await review.run({ exemptionId, reviewOn: settled ? null : again, reason })
    } catch {
      return
    }
    toast.say(w[act].done)
    onClose()
  }
  return (
    <FormDialog
      title={w[act].title}
      save={w[act].save}
      ready={said && reason.trim().length >= 3}
      busy={doing.busy}
      problem={doing.problem}
      onSave={save}
      onClose={onClose}
    >
      <p className="muted">{w[act].text}</p>
      {act !== 'review' && (
        <DayField
          label={act === 'extend' ? form.until : w.lastDay}
          value={day}
          earliest={act === 'extend' ? addDays(one.until, 1) : addDays(today, -1)}
          latest={act === 'endEarly' ? addDays(one.until, -1) : undefined}
          onChange={setDay}
        />
      )}
      {act !== 'endEarly' && (
        <DayField
          label={form.reviewOn}
          hint={form.reviewHint}
          value={settled ? null : reviewOn}
          earliest={addDays(today, 1)}
          latest={act === 'extend' ? (day ?? undefined) : one.until}
          disabled={settled}
          onChange={setAgain}
        />
      )}
      {act === 'review' && (
        <CheckField label={w.endsAsPlanned(longDay(one.until))} checked={settled} onChange={setSettled} />
      )}
      <TextField label={w.reason} hint={w.reasonHint} value={reason} maxLength={500} onChange={setReason} />
    </FormDialog>
  )
}
