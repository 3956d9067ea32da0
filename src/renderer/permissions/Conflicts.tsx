import { api } from '../api'
import { useAsk } from '../ask'
import { useWords } from '../words'
import { shortDay } from '../words/when'
import type { Who } from './WhoFields'
import css from './conflicts.module.css'

/** What a permission does not change by itself: pupils of it who hand in every day by decision. */
export function Conflicts({ who, days }: { who: Who; days: readonly string[] }) {
  const w = useWords().permissions.form
  const { classId, only } = who
  const isNamed = only === null ? classId !== null : only.length > 0
  const asked = useAsk(
    api.permissions.conflicts,
    isNamed && days.length > 0 ? { classId, pupilIds: [...(only ?? [])], days: [...days] } : null
  )
  const daily = asked.value?.daily ?? []
  if (daily.length === 0) return null
  return (
    <output className={css['conflicts']}>
      <strong>{w.daily}</strong>
      <ul>
        {daily.map(({ pupilId, name, until }) => (
          <li key={pupilId}>{w.dailyUntil(name, shortDay(until))}</li>
        ))}
      </ul>
      <span className="muted">{w.dailyWhy}</span>
    </output>
  )
}
