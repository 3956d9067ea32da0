import { useEffect, useRef, useState } from 'react'
import type { Device } from '../../contract/devices'
import type { Until } from '../../contract/taken'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { useDeviceName } from '../device-name'
import { PupilField } from '../offences/PupilField'
import { Select } from '../parts/Select'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { useSlip } from '../slip-opening'
import { FormDialog } from '../taken/FormDialog'
import { KeeperFields } from '../taken/KeeperFields'
import { UntilField, useMoments } from '../taken/UntilField'
import { useKeeper } from '../taken/keeper'
import { nearMoment } from '../taken/near'
import css from '../taken/taken.module.css'
import { useWords } from '../words'

/** Takes a device in until the end of the school day, with a keeper and a place as the last time (S0-16). */
export function TakeDevice({ today, onClose }: { today: string; onClose: () => void }) {
  const { taking: w, until: u, slip: slipWords } = useWords().taken
  const names = useAsk(api.roster.names, {}).value
  const kinds = useAsk(api.custody.deviceKinds, {}).value ?? [{ id: 'phone', retired: false }]
  const deviceName = useDeviceName()
  const take = useDo(api.custody.take)
  const withdraw = useDo(api.custody.withdrawTaking)
  const slip = useSlip()
  const keeper = useKeeper()
  const [pupilId, setPupilId] = useState<string | null>(null)
  const [device, setDevice] = useState<Device>('phone')
  const [note, setNote] = useState('')
  const [chosen, setChosen] = useState<Until | null>(null)
  const [reason, setReason] = useState('')
  const { moments, usual, moment, isDirector, known } = useMoments(pupilId, chosen)
  const button = useRef<HTMLButtonElement>(null)
  // All else is as the last time: with the pupil chosen, Enter takes the device.
  useEffect(() => {
    if (pupilId !== null) button.current?.focus()
  }, [pupilId])

  const late = (moment?.past.length ?? 0) > 0
  const undo = async (custodyId: string) => {
    if (await withdraw.attempt({ custodyId, reason: w.undoReason })) toast.say(w.undone)
  }
  const save = async () => {
    if (pupilId === null) return
    const { holderId, holder, place } = keeper
    const until = chosen && moment ? moment.until : null
    const said = { pupilId, device, holderId, holder, place, note, until, reason: late ? reason.trim() : '' }
    const done = await take.run(said).catch(() => undefined)
    if (!done) return
    keeper.remember()
    toast.say(w.done(nearMoment(done.due, today)), () => void undo(done.id), {
      label: slipWords.receipt,
      act: () => slip.open({ kind: 'receipt', custodyId: done.id })
    })
    onClose()
  }
  return (
    <FormDialog
      title={w.title}
      width={600}
      save={w.save}
      ready={pupilId !== null && keeper.known && (!late || reason.trim().length >= 5)}
      busy={take.busy}
      problem={take.problem}
      saveRef={button}
      onSave={save}
      onClose={onClose}
    >
      <PupilField
        single
        startHere
        pupils={names}
        chosen={pupilId === null ? [] : [pupilId]}
        onChange={(ids) => setPupilId(ids.at(-1) ?? null)}
      />
      <div className={css['pair']}>
        <Select
          label={w.device}
          options={kinds
            .filter(({ retired }) => !retired)
            .map(({ id }) => ({ value: id, label: deviceName(id) }))}
          value={device}
          onChange={(value) => value && setDevice(value)}
        />
        <TextField label={w.note} hint={w.noteHint} value={note} maxLength={500} onChange={setNote} />
      </div>
      <KeeperFields keeper={keeper} />
      {known && !usual && <p className="muted">{u.over}</p>}
      {moments.length > 0 && (
        <UntilField
          today={today}
          moments={moments}
          moment={moment}
          onChange={setChosen}
          reason={reason}
          onReason={setReason}
          isDirector={isDirector}
        />
      )}
    </FormDialog>
  )
}
