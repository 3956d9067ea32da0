import { IconBell } from '@tabler/icons-react'
import { Link, useLocation } from 'react-router'
import type { Reminder } from '../../contract/schedule'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { useWords } from '../words'
import css from './Reminders.module.css'
import { addressOfReminder, isSaidThere } from './place'

/**
 * What speaks up by itself, in the rail above who is signed in (in a narrow window at its foot): it covers nothing and
 * moves nothing, and names no pupil, because the projector may be on.
 */
export function Reminders() {
  const w = useWords().reminders
  const { pathname } = useLocation()
  const asked = useAsk(api.schedule.reminders, {})
  const speaking = (asked.value ?? []).filter((reminder) => !isSaidThere(reminder, pathname))
  return (
    <section
      className={css['reminders']}
      aria-label={w.title}
      aria-busy={asked.loading}
      data-speaking={Math.min(speaking.length, 3)}
    >
      <ul aria-live="polite">
        {speaking.map((reminder) => (
          <One key={reminder.id} reminder={reminder} pathname={pathname} />
        ))}
      </ul>
    </section>
  )
}

function One({ reminder, pathname }: { reminder: Reminder; pathname: string }) {
  const w = useWords().reminders
  const away = useDo(api.schedule.putAway)
  const { id, kind, className, devices } = reminder
  const to = addressOfReminder(reminder)
  return (
    <li className={css['reminder']} data-attention={kind === 'overdue' || undefined}>
      <IconBell size={20} aria-hidden />
      <p>{w.says[kind](className ?? '', devices)}</p>
      <div>
        {to !== pathname && <Link to={to}>{w.goTo[kind]}</Link>}
        <button type="button" disabled={away.busy} onClick={() => void away.attempt({ id })}>
          {w.putAway}
        </button>
      </div>
    </li>
  )
}
