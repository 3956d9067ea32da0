import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../parts/Button'
import { Row, Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { clockTyped } from '../permissions/when'
import { useWords } from '../words'
import { hourName } from '../words/when'
import { isEndFine, nextHour, troublesOf, type DraftDay, type DraftHour, type Field } from './bell-draft'
import css from './cards.module.css'
import { weekdayName, weekdayShort } from './say'

interface BellDayProps {
  day: DraftDay
  /** The other weekdays this one can be copied to. */
  others: readonly number[]
  onChange: (day: DraftDay) => void
  onCopy: (weekday: number) => void
}

const fields = ['hour', 'label', 'starts', 'ends'] as const satisfies readonly Field[]

/** The hours of one weekday, a line each, and when the day ends. */
export function BellDay({ day, others, onChange, onCopy }: BellDayProps) {
  const { bell: w } = useWords().calendar
  const [copied, setCopied] = useState('')
  const troubles = troublesOf(day)
  const setHours = (hours: readonly DraftHour[]) => onChange({ ...day, hours })
  const last = day.hours
    .flatMap(({ ends }) => clockTyped(ends) ?? [])
    .toSorted()
    .at(-1)
  const copy = (weekday: number) => {
    onCopy(weekday)
    setCopied(w.copied(weekdayName(weekday)))
  }
  return (
    <Stack gap={16}>
      <div className={css['hours']}>
        {day.hours.length === 0 && <p className="muted">{w.none}</p>}
        {day.hours.length > 0 && (
          <div className={css['row']} data-head aria-hidden>
            {fields.map((field) => (
              <span key={field}>{w[field]}</span>
            ))}
          </div>
        )}
        {day.hours.map((hour) => (
          <fieldset key={hour.key} aria-label={`${w.hour} ${hour.hour}`} className={css['row']}>
            {fields.map((field) => {
              const trouble = troubles.get(hour.key)?.[field]
              return (
                <TextField
                  key={field}
                  label={w.fieldOf(w[field], hour.hour)}
                  labelUnseen
                  value={hour[field]}
                  maxLength={field === 'label' ? 30 : 5}
                  error={trouble ? w.trouble[trouble] : null}
                  onChange={(text) =>
                    setHours(day.hours.map((one) => (one.key === hour.key ? { ...one, [field]: text } : one)))
                  }
                />
              )
            })}
            <Button
              kind="quiet"
              icon={<IconTrash size={20} aria-hidden />}
              aria-label={w.removeOf(hour.hour)}
              onClick={() => setHours(day.hours.filter(({ key }) => key !== hour.key))}
            >
              {w.remove}
            </Button>
          </fieldset>
        ))}
      </div>
      <div>
        <Button
          icon={<IconPlus size={20} aria-hidden />}
          onClick={() => setHours([...day.hours, nextHour(day, hourName)])}
        >
          {w.add}
        </Button>
      </div>
      <div className={css['ends']}>
        <TextField
          label={w.dayEnds}
          hint={w.dayEndsHint(last ?? null)}
          value={day.ends}
          maxLength={5}
          error={isEndFine(day) ? null : w.dayEndsWrong}
          onChange={(ends) => onChange({ ...day, ends })}
        />
      </div>
      {others.length > 0 && (
        <Row gap={4}>
          <span className="muted">{w.copy}</span>
          {others.map((weekday) => (
            <Button
              key={weekday}
              kind="quiet"
              aria-label={w.copyTo(weekdayName(weekday))}
              onClick={() => copy(weekday)}
            >
              {weekdayShort(weekday)}
            </Button>
          ))}
          <output className="muted small">{copied}</output>
        </Row>
      )}
    </Stack>
  )
}
