import { useState } from 'react'
import type { CareKind } from '../../contract/care-shapes'
import { api } from '../api'
import { addDays } from '../calendar/days'
import { Button } from '../parts/Button'
import { Choice } from '../parts/Choice'
import { DayField } from '../parts/DayField'
import { Select } from '../parts/Select'
import { Row, Stack } from '../parts/Stack'
import { TextArea } from '../parts/TextField'
import { useForm } from '../steps/form'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'
import css from './care.module.css'
import { entries } from '../contacts/entries'

/** How long a pupil is followed as a rule, in weeks. */
const usualWeeks = [2, 6] as const

interface DecideDialogProps {
  itemId: string
  meetingId: string
  staff: readonly { readonly id: string; readonly name: string }[]
  today: string
  onClose: () => void
}

/** A decision about a pupil: what, who does it, and until when. The arrow keys choose, Enter records. */
export function DecideDialog({ itemId, meetingId, staff, today, onClose }: DecideDialogProps) {
  const { care } = useWords()
  const w = care.deciding
  const form = useForm(api.care.decide, w.done, onClose)
  const [kind, setKind] = useState<CareKind>('care-team')
  const [words, setWords] = useState('')
  const [doerId, setDoerId] = useState<string | null>(null)
  const [until, setUntil] = useState<string | null>(null)
  const isAct = kind !== 'none'
  const needsWords = kind === 'other' && words.trim().length < 3
  const needsDay = kind === 'follow' && until === null
  return (
    <FormDialog
      title={w.title}
      save={w.save}
      ready={!needsWords && !needsDay}
      busy={form.busy}
      problem={form.problem}
      width={640}
      onSave={() =>
        form.save({
          itemId,
          meetingId,
          kind,
          words: words.trim(),
          doerId: isAct ? doerId : null,
          until: isAct ? until : null
        })
      }
      onClose={onClose}
    >
      <Choice
        label={w.kind}
        columns={2}
        options={entries(care.kind).map(({ value, label }) => ({ value, title: label }))}
        value={kind}
        onChange={setKind}
        startHere
      />
      <TextArea
        label={w.words}
        hint={needsWords ? w.wordsNeeded : w.wordsHint}
        value={words}
        rows={2}
        maxLength={500}
        onChange={setWords}
      />
      {/* Where nothing is to be done they stay in their place, so that the button does not move. */}
      <div className={css['pair']}>
        <Select
          label={w.doer}
          hint={w.doerHint}
          options={staff.map(({ id, name }) => ({ value: id, label: name }))}
          value={isAct ? doerId : null}
          onChange={setDoerId}
          disabled={!isAct}
          searchable
          clearable
        />
        <Stack gap={8}>
          <DayField
            label={w.until}
            hint={needsDay ? w.untilNeeded : w.untilHint}
            value={isAct ? until : null}
            earliest={today}
            onChange={setUntil}
            disabled={!isAct}
          />
          <Row>
            {usualWeeks.map((weeks) => (
              <Button
                key={weeks}
                kind="quiet"
                disabled={!isAct}
                onClick={() => setUntil(addDays(today, weeks * 7))}
              >
                {w.weeks(weeks)}
              </Button>
            ))}
          </Row>
        </Stack>
      </div>
    </FormDialog>
  )
}
