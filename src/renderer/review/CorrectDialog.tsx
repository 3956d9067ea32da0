import { useState } from 'react'
import { api } from '../api'
import { useDo } from '../ask'
import { TextArea, TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { FormDialog } from '../taken/FormDialog'
import { useMe } from '../who'
import { useWords } from '../words'

interface CorrectDialogProps {
  offenceId: string
  act: 'withdraw' | 'reinstate' | 'contest' | 'uphold'
  onClose: () => void
}

/** Takes an offence back, puts it back, contests it or lets it stand, with a reason that stays readable. */
export function CorrectDialog({ offenceId, act, onClose }: CorrectDialogProps) {
  const { correcting: w, review } = useWords()
  const me = useMe()
  const doing = {
    withdraw: useDo(api.offences.withdraw),
    reinstate: useDo(api.offences.reinstate),
    contest: useDo(api.offences.contest),
    uphold: useDo(api.offences.uphold)
  }
  const [reason, setReason] = useState('')
  const [who, setWho] = useState('')
  const asks = act === 'contest'
  const ready = reason.trim().length >= 3 && (!asks || who.trim().length >= 2)
  const { busy, problem } = doing[act]

  const undo = async (back: 'withdraw' | 'reinstate') => {
    if (await doing[back].attempt({ offenceId, reason: w.undoReason })) toast.say(w.undone)
  }
  /** What takes it back again; a teacher cannot put back what they withdrew. */
  const opposite = { withdraw: me?.role === 'teacher' ? null : 'reinstate', reinstate: 'withdraw' } as const
  const save = async () => {
    const said = { offenceId, reason: reason.trim() }
    const done = asks
      ? await doing.contest.run({ ...said, who: who.trim() }).catch(() => undefined)
      : await doing[act].run(said).catch(() => undefined)
    if (!done) return
    const back = act === 'withdraw' || act === 'reinstate' ? opposite[act] : null
    toast.say(w.asks[act].done, back ? () => void undo(back) : undefined)
    onClose()
  }
  const labels = { contest: w.contestReason, uphold: w.upholdReason }
  return (
    <FormDialog
      title={w.asks[act].title}
      save={w.acts[act]}
      ready={ready}
      busy={busy}
      problem={problem}
      onSave={save}
      onClose={onClose}
    >
      <p>{w.asks[act].text}</p>
      {asks && (
        <TextField
          label={w.who}
          hint={w.whoHint}
          value={who}
          onChange={setWho}
          required
          maxLength={120}
          startHere
        />
      )}
      <TextArea
        label={act === 'contest' || act === 'uphold' ? labels[act] : review.decide.reason}
        hint={review.decide.reasonHint}
        value={reason}
        onChange={setReason}
        required
        maxLength={500}
        startHere={!asks}
      />
    </FormDialog>
  )
}
