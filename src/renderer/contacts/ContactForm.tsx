import { useState } from 'react'
import type { ContactKind } from '../../contract/handled'
import { api } from '../api'
import { useAsk } from '../ask'
import { Select } from '../parts/Select'
import { MomentFields } from '../steps/MomentFields'
import { WithWhom } from '../steps/WithWhom'
import { useForm } from '../steps/form'
import css from '../steps/forms.module.css'
import { useMoment } from '../steps/moment'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'
import { AgreementFields } from './AgreementFields'
import { SaidFields } from './SaidFields'
import { entries } from './entries'
import { useTalk, whyNoDay } from './talk'

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
  const { talk, change } = useTalk({
    kind: first.kind,
    pupilId: first.pupilId ?? [...pupils.keys()][0] ?? ''
  })
  const [chosen, setChosen] = useState<string | null>(null)
  const moment = useMoment({ day: today.day, clock: today.time })
  const { kind, pupilId, whom, outcome, reached } = talk
  const isGuardian = kind === 'guardian-contact'
  const withWhom = whom ?? (isGuardian ? '' : (pupils.get(pupilId) ?? ''))
  const way = talk.way ?? (isGuardian ? 'phone' : 'in-person')
  // Whom to call is in the pupil's file; only who may see it has this form, and it is asked for only then.
  const guardians = useAsk(api.review.file, isGuardian ? { pupilId } : null).value?.guardians ?? []
  const subject = about ?? choices.find(({ value }) => value === chosen)?.about ?? null
  // Hearing is part of deciding on a step; by itself there is nothing to hear somebody about.
  const isOnStep = subject !== null && 'stepId' in subject
  const kinds = entries(labels.contactKind).filter(({ value }) => value !== 'hearing' || isOnStep)
  const isKind = kinds.some(({ value }) => value === kind)
  const save = () =>
    form.save({
      ...subject,
      pupilId,
      kind,
      withWhom: withWhom.trim(),
      way,
      day: moment.said.day,
      clock: moment.said.clock,
      reached,
      attempt: talk.attempt,
      outcome: outcome.trim(),
      // Nobody else was there when nobody was reached, whatever was typed before.
      alsoThere: reached ? talk.alsoThere.trim() : '',
      agreed: talk.agreed.trim(),
      until: talk.until
    })
  const isSaid = withWhom.trim().length >= 2 && (!reached || outcome.trim() !== '')
  const isRight = isKind && !moment.clockWrong && whyNoDay(talk, moment.said.day) === null
  const part = { talk, change }
  return (
    <FormDialog
      title={w.logTitle}
      save={w.save}
      ready={isSaid && isRight}
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
          onChange={(next) => next && change({ kind: next })}
        />
        <Select
          label={w.way}
          options={entries(labels.contactWay)}
          value={way}
          onChange={(next) => change({ way: next })}
        />
      </div>
      <p className="muted small">{c.wayHint}</p>
      {pupils.size > 1 && (
        <Select
          label={w.pupil}
          options={[...pupils].map(([value, label]) => ({ value, label }))}
          value={pupilId}
          onChange={(next) => next && change({ pupilId: next })}
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
        onChange={(next) => change({ whom: next })}
      />
      <MomentFields moment={moment} latest={today.day} />
      <SaidFields {...part} startHere={first.kind !== 'guardian-contact'} />
      <AgreementFields {...part} day={moment.said.day} />
    </FormDialog>
  )
}
