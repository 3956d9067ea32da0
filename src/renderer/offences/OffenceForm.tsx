import { useState } from 'react'
import type { OffenceKind } from '../../contract/catalogue'
import { fullName } from '../../contract/names'
import type { Outcome } from '../../contract/offences'
import type { PupilName } from '../../contract/roster'
import { api } from '../api'
import { useDo } from '../ask'
import { useKeys } from '../keys'
import type { OffenceOpening } from '../offence-drawer'
import { Button } from '../parts/Button'
import { ErrorLine } from '../parts/ErrorLine'
import { Stack } from '../parts/Stack'
import { TextArea } from '../parts/TextField'
import { useWords } from '../words'
import { Covered } from './Covered'
import { MomentField } from './MomentField'
import { MoreFields, nothingMore } from './MoreFields'
import { PupilField } from './PupilField'
import { Reasons } from './Reasons'
import { evidenceTold } from './evidence'
import { momentAt, type Today } from './moment'
import css from './offences.module.css'
import type { Recording } from './saying'

interface OffenceFormProps {
  opening: OffenceOpening
  pupils: readonly PupilName[]
  kinds: readonly OffenceKind[]
  today: Today
  onRecorded: (outcomes: readonly Outcome[], recording: Recording) => void
  onLeave: () => void
}

/** Pupil, what happened, record: everything else is filled in already and may be left as it is. */
export function OffenceForm({ opening, pupils, kinds, today, onRecorded, onLeave }: OffenceFormProps) {
  const w = useWords().offences
  const [pupilIds, setPupilIds] = useState<readonly string[]>(opening.pupilId ? [opening.pupilId] : [])
  const [kindId, setKindId] = useState<string | null>(null)
  const [moment, setMoment] = useState(() => momentAt(opening, today))
  const [note, setNote] = useState('')
  const [more, setMore] = useState(nothingMore)
  const [lacking, setLacking] = useState<string | null>(null)
  const record = useDo(api.offences.record)
  const kind = kinds.find(({ id }) => id === kindId)

  const changed = <T,>(set: (value: T) => void) => {
    return (value: T) => {
      set(value)
      setLacking(null)
      record.forget()
    }
  }
  const save = async (anyway: string | null = null) => {
    if (record.busy) return
    if (pupilIds.length === 0) return setLacking(w.choosePupil)
    if (!kind) return setLacking(w.chooseReason)
    const evidence = evidenceTold(more.evidence)
    if (!evidence) return setLacking(w.evidence.lacking)
    const wish = { pupilIds: [...pupilIds], kindId: kind.id, ...moment, note, ...more, evidence, anyway }
    const done = await record.run(wish).catch(() => undefined)
    if (done) onRecorded(done.outcomes, { day: moment.day, counts: kind.counts, anyway: anyway !== null })
  }
  useKeys({ 'Ctrl+Enter': () => void save() }, true)

  const { problem } = record
  const covered = problem?.reason === 'refused' && problem.why === 'covered' ? problem.about : null
  const pupil = pupils.find(({ id }) => id === covered?.['pupilId'])
  return (
    <Stack gap={24}>
      <PupilField
        pupils={pupils}
        chosen={pupilIds}
        onChange={changed(setPupilIds)}
        startHere={!opening.pupilId}
      />
      <Reasons
        kinds={kinds}
        value={kindId}
        onChange={changed(setKindId)}
        startHere={opening.pupilId !== undefined}
      />
      <MomentField moment={moment} today={today.day} onChange={changed(setMoment)} />
      <TextArea
        label={w.note}
        hint={moment.place === 'outside' ? w.whyOutside : w.noteHint}
        rows={2}
        value={note}
        onChange={changed(setNote)}
        maxLength={500}
      />
      <MoreFields value={more} onChange={changed(setMore)} />
      {covered ? (
        <Covered
          name={pupil ? fullName(pupil) : ''}
          about={covered}
          busy={record.busy}
          onAnyway={(reason) => void save(reason)}
          onLeave={onLeave}
        />
      ) : (
        <div className={css['foot']}>
          <ErrorLine problem={problem}>{lacking}</ErrorLine>
          <Button kind="primary" wide keys="Ctrl+Enter" busy={record.busy} onClick={() => void save()}>
            {w.save}
          </Button>
        </div>
      )}
    </Stack>
  )
}
