import { DayField } from '../parts/DayField'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import type { MomentTyped } from './moment'
import css from './forms.module.css'

interface MomentFieldsProps {
  moment: MomentTyped
  /** What was: no later than this. What comes: no earlier than this. */
  latest?: string
  earliest?: string
  place?: boolean
}

/** When it was or will be, and where. */
export function MomentFields({ moment, latest, earliest, place = false }: MomentFieldsProps) {
  const w = useWords().steps.moment
  return (
    <>
      <div className={css['pair']}>
        <DayField
          label={w.day}
          value={moment.day}
          latest={latest}
          earliest={earliest}
          onChange={moment.setDay}
        />
        <TextField
          label={w.clock}
          value={moment.clock}
          error={moment.clockWrong ? w.clockWrong : null}
          placeholder={w.clockHint}
          maxLength={5}
          onChange={moment.setClock}
        />
      </div>
      {place && (
        <TextField
          label={w.place}
          placeholder={w.placeHint}
          value={moment.place}
          maxLength={120}
          onChange={moment.setPlace}
        />
      )}
    </>
  )
}
