import { useState } from 'react'
import type { Attempt, ContactKind, ContactWay } from '../../contract/handled'
import { api } from '../api'
import { useAsk } from '../ask'
import { CheckField } from '../parts/CheckField'
import { DayField } from '../parts/DayField'
import { Select } from '../parts/Select'
import { TextArea, TextField } from '../parts/TextField'
import { MomentFields } from '../steps/MomentFields'
import { WithWhom } from '../steps/WithWhom'
import { useForm } from '../steps/form'
import css from '../steps/forms.module.css'
import { useMoment } from '../steps/moment'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'

const entries = <K extends string>(labels: Readonly<Record<K, string>>) =>
  Object.entries<string>(labels).map(([value, label]) => ({ value: value as K, label }))

/** What it can be about: one thing of this pupil. */
export type About =
  | { readonly stepId: string }
  | { readonly letterId: string }
  | { readonly offenceId: string }
export interface AboutChoice {
  readonly value: string
  readonly label: string
  readonly about: About
}

interface ContactFormProps {
  /** Who it can be with or about, by id; the first is proposed. */
  pupils: ReadonlyMap<string, string>
  pupilId?: string | undefined
  kind: ContactKind
  /** What it is about, known beforehand. */
  about: About | null
  /** Or what may be chosen. */
  choices?: readonly AboutChoice[]
  today: { readonly day: string; readonly time: string }
  onClose: () => void
}

const none: readonly AboutChoice[] = []

/** A talk, a hearing or contact with the parents: who, when, how and what came of it; also an attempt (S0-7, S0-19). */
export function ContactForm({ pupils, about, choices = none, today, onClose, ...first }: ContactFormProps) {
  const { steps, labels, contacts: c } = useWords()
  const w = steps.contacts
  const form = useForm(api.steps.logContact, w.saved, onClose)
  const [kind, setKind] = useState(first.kind)
  const [pupilId, setPupil] = useState(first.pupilId ?? [...pupils.keys()][0] ?? '')
  const [chosen, setChosen] = useState<string | null>(null)
  const isGuardian = kind === 'guardian-contact'
  const [whom, setWhom] = useState<string | null>(null)
  const withWhom = whom ?? (isGuardian ? '' : (pupils.get(pupilId) ?? ''))
  const [way, setWay] = useState<ContactWay | null>(null)
  const [reached, setReached] = useState(true)
  const [attempt, setAttempt] = useState<Attempt>('no-answer')
  const [outcome, setOutcome] = useState('')
  const [alsoThere, setAlsoThere] = useState('')
  const [agreed, setAgreed] = useState('')
  const [until, setUntil] = useState<string | null>(null)
  const moment = useMoment({ day: today.day, clock: today.time })
  // Whom to call is in the pupil's file; only who may see it has this form, and it is asked for only then.
  const guardians = useAsk(api.review.file, isGuardian ? { pupilId } : null).value?.guardians ?? []
  const subject = about ?? choices.find(({ value }) => value === chosen)?.about ?? null
  // Hearing is part of deciding on a step; by itself there is nothing to hear somebody about.
  const isOnStep = subject !== null && 'stepId' in subject
  const kinds = entries(labels.contactKind).filter(({ value }) => value !== 'hearing' || isOnStep)
  const isKind = kinds.some(({ value }) => value === kind)
  const untilWrong = whyNoDay(until, agreed, moment.said.day)
  const save = () =>
    form.save({
      ...subject,
      pupilId,
      kind,
      withWhom: withWhom.trim(),
      way: way ?? (isGuardian ? 'phone' : 'in-person'),
      day: moment.said.day,
      clock: moment.said.clock,
      reached,
      attempt,
      outcome: outcome.trim(),
      alsoThere: alsoThere.trim(),
      agreed: agreed.trim(),
      until
    })
  const isSaid = withWhom.trim().length >= 2 && (!reached || outcome.trim() !== '')
  return (
    <FormDialog
      title={w.logTitle}
      save={w.save}
      ready={isSaid && isKind && !moment.clockWrong && untilWrong === null}
      busy={form.busy}
      problem={form.problem}
      onSave={save}
      onClose={onClose}
      width={600}
    >
      <div className={css['pair']}>
        <Select
          label={w.kind}
          options={kinds}
          value={isKind ? kind : null}
          onChange={(next) => next && setKind(next)}
        />
        <Select
          label={w.way}
          options={entries(labels.contactWay)}
          value={way ?? (isGuardian ? 'phone' : 'in-person')}
          onChange={setWay}
        />
      </div>
      <p className="muted small">{c.wayHint}</p>
      {pupils.size > 1 && (
        <Select
          label={w.pupil}
          options={[...pupils].map(([value, label]) => ({ value, label }))}
          value={pupilId}
          onChange={(next) => next && setPupil(next)}
        />
      )}
      {choices.length > 0 && (
        <Select
          label={c.aboutLabel}
          placeholder={c.aboutHint}
          options={choices}
          value={chosen}
          onChange={setChosen}
          searchable
          clearable
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
      {!reached && (
        <Select
          label={c.attempt}
          options={entries(c.attempts)}
          value={attempt}
          onChange={(next) => next && setAttempt(next)}
        />
      )}
      <TextArea
        label={reached ? w.outcome : w.outcomeOfTry}
        hint={c.outcomeHint}
        value={outcome}
        required={reached}
        maxLength={2000}
        rows={reached ? 4 : 2}
        onChange={setOutcome}
        startHere={first.kind !== 'guardian-contact'}
      />
      {reached && (
        <TextField
          label={c.alsoThere}
          placeholder={c.alsoThereHint}
          value={alsoThere}
          maxLength={200}
          onChange={setAlsoThere}
        />
      )}
      <div className={css['agreement']}>
        <TextArea
          label={c.agreed}
          hint={c.agreedHint}
          value={agreed}
          maxLength={500}
          rows={2}
          onChange={setAgreed}
        />
        <DayField
          label={c.until}
          hint={c.untilHint}
          value={until}
          earliest={moment.said.day}
          error={untilWrong && c[untilWrong]}
          onChange={setUntil}
        />
      </div>
    </FormDialog>
  )
}

/** What is not right about the day to look again; null when it may stand so. */
const whyNoDay = (until: string | null, agreed: string, day: string): 'untilNeeds' | 'untilEarly' | null => {
  if (until === null) return null
  if (agreed.trim() === '') return 'untilNeeds'
  return until < day ? 'untilEarly' : null
}
