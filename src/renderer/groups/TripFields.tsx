import { Choice } from '../parts/Choice'
import { DayField } from '../parts/DayField'
import { Row, Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { clockTyped } from '../permissions/when'
import { useWords } from '../words'
import css from './groups.module.css'
import { keepings, lengthOf, mostDays, type TripDraft } from './keeping'

interface TripFieldsProps {
  draft: TripDraft
  /** A trip is not put on record when it is over. */
  today: string
  onChange: (draft: TripDraft) => void
}

/** Of which days a trip is, and how it keeps devices. */
export function TripFields({ draft, today, onChange }: TripFieldsProps) {
  const { form: w } = useWords().groups
  const set = (change: Partial<TripDraft>) => onChange({ ...draft, ...change })
  const length = lengthOf(draft)
  const trouble = length === null ? null : length < 1 ? w.backwards : length > mostDays ? w.tooLong : null
  const first = (day: string | null) => {
    const last = draft.lastDay
    set({ firstDay: day, lastDay: day && (last === null || last < day) ? day : last })
  }
  return (
    <Stack gap={16}>
      <Row gap={16} align="start">
        <DayField label={w.firstDay} value={draft.firstDay} onChange={first} />
        <DayField
          label={w.lastDay}
          value={draft.lastDay}
          earliest={today}
          error={trouble}
          onChange={(lastDay) => set({ lastDay })}
        />
        <output className={`muted ${css['length']}`}>{length !== null && !trouble && w.lasts(length)}</output>
      </Row>
      <Choice
        label={w.mode}
        options={keepings.map((value) => ({ value, ...w.modes[value] }))}
        value={draft.keeping}
        onChange={(keeping) => set({ keeping })}
      />
      {draft.keeping !== 'bag' && (
        <TextField
          label={w.backAt[draft.keeping]}
          value={draft.backAt}
          error={draft.backAt !== '' && clockTyped(draft.backAt) === null ? w.clock : null}
          maxLength={5}
          onChange={(backAt) => set({ backAt })}
        />
      )}
    </Stack>
  )
}
