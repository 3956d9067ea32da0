import { useState } from 'react'
import type { Custody } from '../../contract/taken'
import { api } from '../api'
import { useDo } from '../ask'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { FormDialog } from './FormDialog'
import { KeeperFields } from './KeeperFields'
import { Which } from './Which'
import { useKeeper } from './keeper'

/** Another keeper, or another place: from now on they answer for the device. */
export function HandOn({ one, onClose }: { one: Custody; onClose: () => void }) {
  const w = useWords().taken.handingOn
  const handOn = useDo(api.custody.handOn)
  const keeper = useKeeper({ holder: '', place: one.place })
  const [note, setNote] = useState('')
  const save = async () => {
    const { holderId, holder, place } = keeper
    const done = await handOn.run({ custodyId: one.id, holderId, holder, place, note }).catch(() => undefined)
    if (!done) return
    toast.say(w.done)
    onClose()
  }
  return (
    <FormDialog
      title={w.title}
      save={w.save}
      ready={keeper.known}
      busy={handOn.busy}
      problem={handOn.problem}
      onSave={save}
      onClose={onClose}
    >
      <Which one={one} />
      <p className="muted">{w.why(one.place, one.holder)}</p>
      <KeeperFields keeper={keeper} startHere />
      <TextField label={w.note} hint={w.noteHint} value={note} maxLength={500} onChange={setNote} />
    </FormDialog>
  )
}
