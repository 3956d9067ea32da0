import { useState } from 'react'
import type { Mark, Round } from '../../contract/custody'
import { api } from '../api'
import { useDo } from '../ask'
import { Select } from '../parts/Select'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'

/** What it can have been after all. A breach found afterwards is an offence, and has a screen of its own. */
const marks = ['absent', 'no-device', 'late', 'permitted', 'exempt'] as const satisfies readonly Mark[]

/** Puts right what was said of one pupil, after *Afronden* and with a reason. */
export function Correct({ round, onClose }: { round: Round; onClose: () => void }) {
  const { custody, labels } = useWords()
  const w = custody.correcting
  const correct = useDo(api.custody.correct)
  const [who, setWho] = useState<string | null>(null)
  const [mark, setMark] = useState<Mark | null>(null)
  const [reason, setReason] = useState('')
  const without = round.tiles.filter((tile) => tile.held.length === 0)
  async function save(): Promise<void> {
    if (who === null || mark === null) return
    const { classId, day, hour } = round
    try {
      await correct.run({ round: { classId, day, hour }, pupilId: who, mark, reason })
    } catch {
      return
    }
    toast.say(w.done)
    onClose()
  }
  return (
    <FormDialog
      title={w.open}
      save={w.open}
      ready={who !== null && mark !== null && reason.trim().length > 2}
      busy={correct.busy}
      problem={correct.problem}
      onSave={save}
      onClose={onClose}
    >
      <p className="muted">{w.why}</p>
      <Select
        label={w.who}
        hint={without.length < round.tiles.length ? w.whoHint : undefined}
        searchable
        options={without.map(({ pupilId, pocket, name }) => ({
          value: pupilId,
          label: `${pocket}, ${name}`
        }))}
        value={who}
        onChange={setWho}
      />
      <Select
        label={w.mark}
        options={marks.map((value) => ({ value, label: labels.mark[value] }))}
        value={mark}
        onChange={setMark}
      />
      <TextField label={w.reason} hint={w.reasonHint} value={reason} maxLength={500} onChange={setReason} />
    </FormDialog>
  )
}
