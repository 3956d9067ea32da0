import { useState } from 'react'
import type { Custody } from '../../contract/taken'
import { api } from '../api'
import { useDo } from '../ask'
import { CheckField } from '../parts/CheckField'
import { Choice } from '../parts/Choice'
import { Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { useSlip } from '../slip-opening'
import { useWords } from '../words'
import { FormDialog } from './FormDialog'
import { nearMoment } from './near'
import { isEarly } from './order'
import { Which } from './Which'
import css from './taken.module.css'

export type To = 'pupil' | 'guardian'

interface HandBackProps {
  one: Custody
  today: string
  to?: To | undefined
  onClose: () => void
  onDone: () => void
}

/** Says that a device went back, with its slip at hand. */
export function useHandedBack(): (custodyId: string) => void {
  const { handing, slip } = useWords().taken
  const { open } = useSlip()
  return (custodyId) =>
    toast.say(handing.done, undefined, {
      label: slip.handBack,
      act: () => open({ kind: 'handBack', custodyId })
    })
}

/** To whom a kept device goes, how a parent was known, and the way out when it is needed at once. */
export function HandBack({ one, today, to: first = 'pupil', onClose, onDone }: HandBackProps) {
  const w = useWords().taken.handing
  const handBack = useDo(api.custody.handBack)
  const say = useHandedBack()
  const [to, setTo] = useState<To>(first)
  const [identity, setIdentity] = useState('')
  const [urgent, setUrgent] = useState(false)
  const [note, setNote] = useState('')
  const refused = handBack.problem?.reason === 'refused' && handBack.problem.why === 'not-due-yet'
  const early = isEarly(one) || refused
  const mine = one.mine && !refused
  const known = to === 'pupil' || identity.trim().length >= 2
  const ready = known && (!early || mine || (urgent && note.trim().length >= 3))
  const save = async () => {
    const said = { custodyId: one.id, to, identity: to === 'guardian' ? identity : '', urgent, note }
    const done = await handBack.run(said).catch(() => undefined)
    if (!done) return
    say(one.id)
    onDone()
  }
  return (
    <FormDialog
      title={w.title}
      save={w.save}
      ready={ready}
      busy={handBack.busy}
      problem={handBack.problem}
      onSave={save}
      onClose={onClose}
    >
      <Which one={one} />
      {early && (
        <div className={css['costs']}>
          <Stack gap={8}>
            <p>
              {one.due && w.early(nearMoment(one.due, today))} {mine ? w.earlyMine : w.earlyOthers}
            </p>
            {!mine && (
              <CheckField label={w.urgent} hint={w.urgentHint} checked={urgent} onChange={setUrgent} />
            )}
          </Stack>
        </div>
      )}
      <Choice
        label={w.to}
        startHere
        columns={2}
        options={[
          { value: 'pupil', title: w.pupil },
          { value: 'guardian', title: w.guardian, text: w.guardianWhy }
        ]}
        value={to}
        onChange={setTo}
      />
      {to === 'guardian' && (
        <TextField
          label={w.identity}
          hint={w.identityHint}
          value={identity}
          maxLength={500}
          required
          onChange={setIdentity}
        />
      )}
      <TextField
        label={urgent ? w.urgentWhy : w.note}
        hint={urgent ? w.urgentWhyHint : w.noteHint}
        value={note}
        maxLength={500}
        required={urgent}
        onChange={setNote}
      />
    </FormDialog>
  )
}
