import { api } from '../api'
import { useAsk } from '../ask'
import { Choice } from '../parts/Choice'
import { DayField } from '../parts/DayField'
import { Select } from '../parts/Select'
import { Row, Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import { hourName } from '../words/when'
import { SeriesFields } from './SeriesFields'
import { clockTyped, type Now, type When } from './when'

interface WhenFieldsProps {
  when: When
  today: Now
  onChange: (when: When) => void
}

/** When a permission holds. */
export function WhenFields({ when, today, onChange }: WhenFieldsProps) {
  const w = useWords().permissions.form
  const set = (change: Partial<When>) => onChange({ ...when, ...change })
  const hours = useAsk(api.calendar.hours, { day: when.day }).value ?? []
  const repeats = when.kind !== 'lesson' && when.weekdays !== null
  const running = today.hours.find((one) => one.hour === today.hour)
  const trouble = (text: string) => (text !== '' && clockTyped(text) === null ? w.clock : null)
  return (
    <Stack gap={12}>
      <Choice
        label={w.when}
        options={[
          ...(running
            ? [
                {
                  value: 'lesson' as const,
                  title: w.thisLesson,
                  text: (today.time <= running.starts ? w.thisLessonWhen : w.thisLessonLeft)(
                    hourName(running.hour),
                    running.starts,
                    running.ends
                  )
                }
              ]
            : []),
          { value: 'hour' as const, title: w.otherHour },
          { value: 'span' as const, title: w.span }
        ]}
        value={when.kind}
        onChange={(kind) => set({ kind })}
      />
      {when.kind !== 'lesson' && (
        <DayField
          label={repeats ? w.from : w.day}
          value={when.day}
          earliest={today.day}
          onChange={(day) => day && set({ day })}
        />
      )}
      {when.kind === 'hour' && (
        <Select
          label={w.hour}
          options={hours.map((one) => ({
            value: String(one.hour),
            label: `${hourName(one.hour)} (${one.starts} – ${one.ends})`
          }))}
          value={when.hour === null ? null : String(when.hour)}
          onChange={(hour) => set({ hour: hour === null ? null : Number(hour) })}
        />
      )}
      {when.kind === 'span' && (
        <Row gap={16} align="start">
          <TextField
            label={w.starts}
            value={when.starts}
            error={trouble(when.starts)}
            maxLength={5}
            onChange={(starts) => set({ starts })}
          />
          <TextField
            label={w.ends}
            value={when.ends}
            error={trouble(when.ends)}
            maxLength={5}
            onChange={(ends) => set({ ends })}
          />
        </Row>
      )}
      {when.kind !== 'lesson' && <SeriesFields when={when} today={today} onChange={onChange} />}
    </Stack>
  )
}
