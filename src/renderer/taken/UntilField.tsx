import type { PastDay, Until } from '../../contract/taken'
import { api } from '../api'
import { useAsk } from '../ask'
import { Select } from '../parts/Select'
import { Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { useMe } from '../who'
import { useWords } from '../words'
import { hourName } from '../words/when'
import { nearMoment } from './near'
import css from './taken.module.css'

/** A moment to choose, and what it costs the pupil. */
export interface Moment {
  readonly until: Until
  readonly due: string
  readonly past: readonly PastDay[]
  readonly usual: boolean
}

const keyOf = ({ day, hour }: Until) => `${day} ${hour ?? 'end'}`

/** The moments this person may choose for this pupil: past the day only a director. One of them is the usual one. */
export function useMoments(pupilId: string | null, chosen: Until | null) {
  const { value, problem } = useAsk(api.custody.dueMoments, pupilId === null ? {} : { pupilId }, {
    keepPrevious: true
  })
  const isDirector = useMe()?.role === 'director'
  const moments = (value ?? []).filter(({ past }) => isDirector || past.length === 0)
  const usual = moments.find((one) => one.usual)
  const wished = chosen && moments.find(({ until }) => keyOf(until) === keyOf(chosen))
  const moment = wished ?? usual
  return { moments, usual, moment, isDirector, problem, known: value !== undefined }
}

interface UntilFieldProps {
  today: string
  moments: readonly Moment[]
  moment: Moment | undefined
  onChange: (until: Until) => void
  reason: string
  onReason: (reason: string) => void
  isDirector: boolean
  /** A reason is asked whatever is chosen, and the cursor begins there. */
  always?: boolean
}

/** Until when a device stays: what a later moment costs, who decides it, and why it is so. */
export function UntilField(props: UntilFieldProps) {
  const { today, moments, moment, onChange, reason, onReason, isDirector, always = false } = props
  const w = useWords().taken.until
  const costs = moment?.past ?? []
  // Only a trip makes another day than today the usual one.
  const whenIs = ({ until, usual }: Moment): string => {
    if (until.hour !== null) return w.afterHour(hourName(until.hour))
    return usual && until.day !== today ? w.endOfTrip : w.endOfDay
  }
  return (
    <Stack gap={12}>
      <Select
        label={w.label}
        hint={isDirector ? undefined : w.later}
        options={moments.map((one) => ({
          value: keyOf(one.until),
          label: `${nearMoment(one.due, today)} · ${whenIs(one)}`
        }))}
        value={moment ? keyOf(moment.until) : null}
        onChange={(key) => {
          const next = moments.find(({ until }) => keyOf(until) === key)
          if (next) onChange(next.until)
        }}
      />
      {costs.length > 0 && (
        <div className={css['costs']} aria-live="polite">
          <ul>
            {costs.map((cost) => (
              <li key={cost}>{w.past[cost]}</li>
            ))}
          </ul>
          <p className="muted small">{w.decides}</p>
        </div>
      )}
      {(always || costs.length > 0) && (
        <TextField
          label={w.reason}
          value={reason}
          maxLength={500}
          required
          startHere={always}
          onChange={onReason}
        />
      )}
    </Stack>
  )
}
