import { useState } from 'react'
import type { ContactKind, ContactWay } from '../../contract/handled'
import { api } from '../api'
import { useAsk } from '../ask'
import { CheckField } from '../parts/CheckField'
import { Select } from '../parts/Select'
import { TextArea } from '../parts/TextField'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'
import { MomentFields } from './MomentFields'
import { WithWhom } from './WithWhom'
import type { Form } from './asking'
import { useForm } from './form'
import css from './forms.module.css'
import { useMoment } from './moment'

const entries = <K extends string>(labels: Readonly<Record<K, string>>) =>
  Object.entries<string>(labels).map(([value, label]) => ({ value: value as K, label }))

type ContactDialogProps = Form & { kind: ContactKind; pupilId?: string | undefined }

/** A talk, a hearing or contact with the parents: who, when, how and what came of it; also an attempt (S0-7, S0-19). */
export function ContactDialog({ handling, today, onClose, ...first }: ContactDialogProps) {
  const { steps, labels } = useWords()
  const w = steps.contacts
  const { step, sides } = handling
  const names = new Map([
    [step.pupilId, step.pupilName],
    ...sides.map((one) => [one.pupilId, one.pupilName] as const)
  ])
  const form = useForm(api.steps.logContact, w.saved, onClose)
  const [kind, setKind] = useState(first.kind)
  const [pupilId, setPupil] = useState(first.pupilId ?? step.pupilId)
  const isGuardian = kind === 'guardian-contact'
  const [whom, setWhom] = useState<string | null>(null)
  const withWhom = whom ?? (isGuardian ? '' : (names.get(pupilId) ?? ''))
  const [way, setWay] = useState<ContactWay | null>(null)
  const [reached, setReached] = useState(true)
  const [outcome, setOutcome] = useState('')
  const moment = useMoment({ day: today.day, clock: today.time })
  // Whom to call is in the pupil's file; only who has this pupil's step may see it, and it is asked for only then.
  const guardians = useAsk(api.review.file, isGuardian ? { pupilId } : null).value?.guardians ?? []
  const save = () =>
    form.save({
      stepId: step.id,
      pupilId,
      kind,
      withWhom: withWhom.trim(),
      way: way ?? (isGuardian ? 'phone' : 'in-person'),
      day: moment.said.day,
      clock: moment.said.clock,
      reached,
      outcome: outcome.trim()
    })
  const isSaid = withWhom.trim().length >= 2 && (!reached || outcome.trim() !== '')
  return (
    <FormDialog
      title={w.logTitle}
      save={w.save}
      ready={isSaid && !moment.clockWrong}
      busy={form.busy}
      problem={form.problem}
      onSave={save}
      onClose={onClose}
    >
      <div className={css['pair']}>
        <Select
          label={w.kind}
          options={entries(labels.contactKind)}
          value={kind}
          onChange={(next) => next && setKind(next)}
        />
        <Select
          label={w.way}
          options={entries(labels.contactWay)}
          value={way ?? (isGuardian ? 'phone' : 'in-person')}
          onChange={setWay}
        />
      </div>
      {names.size > 1 && (
        <Select
          label={w.pupil}
          options={[...names].map(([value, label]) => ({ value, label }))}
          value={pupilId}
          onChange={(next) => next && setPupil(next)}
        />
      )}
      <WithWhom
        label={isGuardian ? w.whomGuardian : w.whom}
        guardians={guardians}
        value={withWhom}
        startHere={first.kind === 'guardian-contact'}
        onChange={setWhom}
      />
      <MomentFields moment={moment} latest={today.day} />
      <div className={css['checks']}>
        <CheckField
          label={w.reached}
          hint={reached ? undefined : w.notReachedHint}
          checked={reached}
          onChange={setReached}
        />
      </div>
      <TextArea
        label={reached ? w.outcome : w.outcomeOfTry}
        hint={w.outcomeHint}
        value={outcome}
        required={reached}
        maxLength={500}
        onChange={setOutcome}
        startHere={first.kind !== 'guardian-contact'}
      />
    </FormDialog>
  )
}
