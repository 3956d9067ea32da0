import { memo } from 'react'
import { useWords } from '../words'
import type { DayFacts } from './day-facts'
import { weekOf } from './days'
import { dayAndMonth, monthName, weekdayName, weekdayShort } from './say'
import css from './year.module.css'

interface MonthProps {
  month: string
  weeks: readonly (readonly (DayFacts | null)[])[]
  /** The day of this month that Tab comes to; null when it is in another month. */
  stop: string | null
  /** The day of this month whose panel is open. */
  open: string | null
  onPress: (day: string) => void
  /** A key pressed on one of the days. */
  onKey: (event: React.KeyboardEvent) => void
}

const weekdays = [1, 2, 3, 4, 5, 6, 7]

/** One month as a grid of weeks, Monday first. */
export const Month = memo(function Month({ month, weeks, stop, open, onPress, onKey }: MonthProps) {
  const w = useWords().calendar.year
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the days are gone through by arrow
    <table role="grid" className={css['month']} onKeyDown={onKey}>
      <caption>{monthName(month)}</caption>
      <thead>
        <tr>
          <th className={css['week']}>
            <span className="unseen">{w.week}</span>
          </th>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={weekdayName(weekday)}>
              {weekdayShort(weekday)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => {
          const number = weekOf(week.find((one) => one !== null)?.day ?? `${month}-01`)
          return (
            <tr key={number}>
              <th scope="row" className={css['week']} aria-label={w.weekNumber(number)}>
                {number}
              </th>
              {week.map((facts, at) =>
                facts === null ? (
                  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a day of another month
                  <td key={weekdays[at]} />
                ) : (
                  <Day
                    key={facts.day}
                    facts={facts}
                    isStop={facts.day === stop}
                    isOpen={facts.day === open}
                    onPress={onPress}
                  />
                )
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
})

interface DayProps {
  facts: DayFacts
  isStop: boolean
  isOpen: boolean
  onPress: (day: string) => void
}

const Day = memo(function Day({ facts, isStop, isOpen, onPress }: DayProps) {
  const { day, kind, free, other, term, isToday } = facts
  const run = free.at(-1)
  return (
    <td
      data-kind={kind}
      data-free={free[0]?.kind}
      data-begins={run?.firstDay === day || undefined}
      data-ends={run?.lastDay === day || undefined}
      data-other={(kind === 'school' && other !== null) || undefined}
      data-term={term !== null || undefined}
      data-today={isToday || undefined}
    >
      <button
        type="button"
        data-day={day}
        tabIndex={isStop ? 0 : -1}
        aria-label={useDayName(facts)}
        aria-current={isToday ? 'date' : undefined}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => onPress(day)}
      >
        {Number(day.slice(8))}
      </button>
    </td>
  )
})

/** "woensdag 25 november, vrij: Herfstvakantie": what the colours and marks of a day say, in words. */
function useDayName({ day, kind, free, other, bell, term, isToday }: DayFacts): string {
  const { year: w, bells } = useWords().calendar
  const named = free.map(({ name }) => w.free(name))
  return [
    dayAndMonth(day),
    ...(kind === 'free' ? named : [w[kind]]),
    kind === 'school' && other?.bellId && w.other(bell?.name || bells.usual),
    kind === 'school' && other?.ends && w.endsAt(other.ends),
    term !== null && w.term(term),
    isToday && w.today
  ]
    .filter(Boolean)
    .join(', ')
}
