import type { Hour } from '../../contract/calendar'
import { api } from '../api'
import { useAsk } from '../ask'
import { Choice } from '../parts/Choice'
import { DayField } from '../parts/DayField'
import { Select } from '../parts/Select'
import { Row, Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import { hourName } from '../words/when'
import './permissions.css'

/** The lesson that runs, another hour, or a span of the clock, as the form holds it. */
export interface When {
  readonly kind: 'lesson' | 'hour' | 'span'
  readonly day: string
  readonly hour: number | null
  readonly starts: string
  readonly ends: string
}

interface Now {
  readonly day: string
  readonly time: string
  readonly hour: number | null
  readonly hours: readonly Hour[]
}

/** `9:05` and `9.05` are `09:05`; null when it is no clock time. */
export function clockTyped(text: string): string | null {
  const [, hour, minute] = /^([01]?\d|2[0-3])[:.]?([0-5]\d)$/.exec(text.trim()) ?? []
  return hour && minute ? `${hour.padStart(2, '0')}:${minute}` : null
}

/** What the form asks for; null while it does not say enough. */
export function whenOf(when: When, now: Now) {
  if (when.kind === 'lesson') return restOfLesson(now)
  if (when.kind === 'hour') return when.hour === null ? null : { day: when.day, hour: when.hour, span: null }
  const [starts, ends] = [clockTyped(when.starts), clockTyped(when.ends)]
  return starts && ends ? { day: when.day, hour: null, span: { starts, ends } } : null
}

/** This lesson: all of it while it has to begin, and what is left of it from now on. */
function restOfLesson({ day, time, hour, hours }: Now) {
  const lesson = hours.find((one) => one.hour === hour)
  if (!lesson) return null
  if (time <= lesson.starts) return { day, hour: lesson.hour, span: null }
  return { day, hour: null, span: { starts: time, ends: lesson.ends } }
}

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
          label={w.day}
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
    </Stack>
  )
}
