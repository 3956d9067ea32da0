import { useState } from 'react'
import type { Custody } from '../../contract/taken'
import { api } from '../api'
import { useDo } from '../ask'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { FormDialog } from './FormDialog'
import { Which } from './Which'

interface WithdrawTakingProps {
  one: Custody
  onClose: () => void
  onDone: () => void
}

/** The device was not taken after all: it stays readable, with the reason. */
export function WithdrawTaking({ one, onClose, onDone }: WithdrawTakingProps) {
  const w = useWords().taken.withdrawing
  const withdraw = useDo(api.custody.withdrawTaking)
  const [reason, setReason] = useState('')
  const save = async () => {
    const said = { custodyId: one.id, reason: reason.trim() }
    const done = await withdraw.run(said).catch(() => undefined)
    if (!done) return
    toast.say(w.done)
    onDone()
  }
  return (
    <FormDialog
      title={w.title}
      save={w.save}
      ready={reason.trim().length >= 3}
      busy={withdraw.busy}
      problem={withdraw.problem}
      onSave={save}
      onClose={onClose}
    >
      <Which one={one} />
      <p className="muted">{w.why}</p>
      <TextField
        label={w.reason}
        hint={w.reasonHint}
        value={reason}
        maxLength={500}
        required
        startHere
        onChange={setReason}
      />
    </FormDialog>
  )
}
