import { weekdayName, weekdayShort } from '../calendar/say'
import { CheckField } from '../parts/CheckField'
import { FilterChip } from '../parts/Chip'
import { DayField } from '../parts/DayField'
import { Row, Stack } from '../parts/Stack'
import { useWords } from '../words'
import { SeriesPreview } from './SeriesPreview'
import { weekdayOf, whenOf, type Now, type When } from './when'

interface SeriesFieldsProps {
  when: When
  today: Now
  onChange: (when: When) => void
}

const weekdays = [1, 2, 3, 4, 5] as const

/** The same hour every week: on which weekdays, until when, and which days that makes. */
export function SeriesFields({ when, today, onChange }: SeriesFieldsProps) {
  const w = useWords().permissions.form
  const chosen = when.weekdays
  const toggle = (weekday: number, on: boolean) => {
    const others = (chosen ?? []).filter((one) => one !== weekday)
    onChange({ ...when, weekdays: on ? [...others, weekday].sort((a, b) => a - b) : others })
  }
  return (
    <Stack gap={12}>
      <CheckField
        label={w.repeat}
        checked={chosen !== null}
        onChange={(on) => onChange({ ...when, weekdays: on ? [weekdayOf(when.day)] : null })}
      />
      {chosen && (
        <>
          <fieldset className="permission-weekdays">
            <legend>{w.weekdays}</legend>
            <Row gap={8}>
              {weekdays.map((weekday) => (
                <FilterChip
                  key={weekday}
                  pressed={chosen.includes(weekday)}
                  onChange={(on) => toggle(weekday, on)}
                >
                  <abbr title={weekdayName(weekday)}>{weekdayShort(weekday)}</abbr>
                </FilterChip>
              ))}
            </Row>
          </fieldset>
          <DayField
            label={w.last}
            value={when.until}
            earliest={when.day}
            onChange={(until) => onChange({ ...when, until })}
          />
          <SeriesPreview asked={whenOf(when, today)} />
        </>
      )}
    </Stack>
  )
}
