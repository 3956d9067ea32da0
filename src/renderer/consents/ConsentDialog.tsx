import { useState } from 'react'
import type { ConsentAnswer, ConsentBy } from '../../contract/consents'
import { api } from '../api'
import { useDo } from '../ask'
import { Choice } from '../parts/Choice'
import { DayField } from '../parts/DayField'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'

interface ConsentDialogProps {
  pupilId: string
  /** The school day that it is. */
  today: string
  /** Who answers by age; null when the school does not know it. */
  mayAnswer: ConsentBy | null
  onClose: () => void
}

const answers = ['yes', 'no', 'ask'] as const
const givers = ['guardian', 'pupil'] as const

/** An answer is put on record: what, by whom and on which day. */
export function ConsentDialog({ pupilId, today, mayAnswer, onClose }: ConsentDialogProps) {
  const { form: w } = useWords().consents
  const record = useDo(api.consents.record)
  const [answer, setAnswer] = useState<ConsentAnswer | null>(null)
  const [givenBy, setGivenBy] = useState<ConsentBy>(mayAnswer ?? 'guardian')
  const [givenOn, setGivenOn] = useState<string | null>(today)
  const [note, setNote] = useState('')
  const save = async () => {
    if (!answer || !givenOn) return
    try {
      await record.run({ pupilId, answer, givenBy, givenOn, note })
    } catch {
      return
    }
    toast.say(w.done)
    onClose()
  }
  return (
    <FormDialog
      title={w.title}
      save={w.save}
      ready={answer !== null && givenOn !== null}
      busy={record.busy}
      problem={record.problem}
      onSave={save}
      onClose={onClose}
    >
      <p className="muted">{w.text}</p>
      <Choice
        label={w.answer}
        columns={3}
        options={answers.map((value) => ({ value, title: w.options[value] }))}
        value={answer}
        onChange={setAnswer}
        startHere
      />
      <div>
        <Choice
          label={w.by}
          columns={2}
          options={givers.map((value) => ({ value, title: w.byOptions[value] }))}
          value={givenBy}
          onChange={setGivenBy}
        />
        <p className="muted small">{w.byHint}</p>
      </div>
      <DayField label={w.on} value={givenOn} latest={today} onChange={setGivenOn} />
      <TextField label={w.note} value={note} maxLength={500} onChange={setNote} />
    </FormDialog>
  )
}
