import { useState } from 'react'
import type { Place } from '../../contract/offences'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { DayField } from '../parts/DayField'
import { Select } from '../parts/Select'
import { Row, Stack } from '../parts/Stack'
import { useWords } from '../words'
import { hourName, longDay } from '../words/when'
import type { Moment } from './moment'

interface MomentFieldProps {
  moment: Moment
  today: string
  onChange: (moment: Moment) => void
}

const outside = 'none'
const places: readonly Place[] = ['lesson', 'break', 'grounds', 'trip', 'outside']

/** When and where: filled in from the lesson that runs, and changed only when that is not it. */
export function MomentField({ moment, today, onChange }: MomentFieldProps) {
  const { offences: w, labels } = useWords()
  const [changing, setChanging] = useState(false)
  const hours = useAsk(api.calendar.hours, changing ? { day: moment.day } : null, { keepPrevious: true })
  const day = moment.day === today ? w.today : longDay(moment.day)
  if (!changing)
    return (
      <Row between>
        <p>
          <span className="muted">{w.when}: </span>
          {[day, moment.hour === null ? null : hourName(moment.hour), labels.place[moment.place]]
            .filter(Boolean)
            .join(', ')}
        </p>
        <Button kind="quiet" onClick={() => setChanging(true)}>
          {w.changeWhen}
        </Button>
      </Row>
    )
  return (
    <Stack gap={12}>
      <DayField
        label={w.day}
        value={moment.day}
        latest={today}
        onChange={(next) => next && onChange({ ...moment, day: next })}
      />
      <Select
        label={w.hour}
        value={moment.hour === null ? outside : String(moment.hour)}
        onChange={(hour) =>
          onChange({ ...moment, hour: hour === null || hour === outside ? null : Number(hour) })
        }
        options={[
          ...(hours.value ?? []).map(({ hour }) => ({ value: String(hour), label: hourName(hour) })),
          { value: outside, label: w.noHour }
        ]}
      />
      <Select
        label={w.place}
        value={moment.place}
        onChange={(place) => place && onChange({ ...moment, place })}
        options={places.map((place) => ({ value: place, label: labels.place[place] }))}
      />
    </Stack>
  )
}
