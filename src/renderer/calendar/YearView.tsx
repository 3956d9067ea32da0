import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Bell } from '../../contract/calendar'
import type { Place } from '../parts/Popover'
import { useWords } from '../words'
import { DayPanel } from './DayPanel'
import { factsOf, type Year } from './day-facts'
import { addDays, monthFrom, monthsOf, weekdayOf, weeksOf } from './days'
import { Month } from './Month'
import css from './year.module.css'

interface YearViewProps {
  schoolYear: string
  year: Year
  bells: readonly Bell[]
  today: string
  /** May change the calendar. */
  keeps: boolean
}

/** The school year in twelve months. One tab stop; the arrows go from day to day, Enter opens one. */
export function YearView({ schoolYear, year, bells, today, keeps }: YearViewProps) {
  const { calendar } = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const months = useMemo(
    () =>
      monthsOf(schoolYear).map((month) => ({
        month,
        weeks: weeksOf(month).map((week) =>
          week.map((day) => (day === null ? null : factsOf(day, year, bells, today)))
        )
      })),
    [schoolYear, year, bells, today]
  )
  const [stop, setStop] = useState(isIn(year, today) ? today : year.firstDay)
  const [open, setOpen] = useState<{ readonly day: string; readonly at: Place } | null>(null)
  const press = useCallback((day: string) => {
    const [button, around] = [buttonOf(frame.current, day), frame.current]
    if (!button || !around) return
    const [inner, outer] = [button.getBoundingClientRect(), around.getBoundingClientRect()]
    const { width, height } = inner
    setStop(day)
    setOpen({ day, at: { left: inner.left - outer.left, top: inner.top - outer.top, width, height } })
  }, [])
  const close = () => {
    if (open) buttonOf(frame.current, open.day)?.focus({ preventScroll: true })
    setOpen(null)
  }
  useEffect(() => {
    // The months stand elsewhere then.
    const leave = () => setOpen(null)
    window.addEventListener('resize', leave)
    return () => window.removeEventListener('resize', leave)
  }, [])
  const move = useCallback(
    (event: React.KeyboardEvent) => {
      const day = (event.target as HTMLElement).dataset['day']
      const next = day && !event.altKey && !event.metaKey && dayAfter(event.key, event.ctrlKey, day, year)
      if (!next) return
      event.preventDefault()
      if (!isIn(year, next)) return
      setStop(next)
      buttonOf(frame.current, next)?.focus()
    },
    [year]
  )
  const facts = open && factsOf(open.day, year, bells, today)
  return (
    <div ref={frame} className={css['frame']}>
      <p id="year-keys" className="unseen">
        {calendar.year.keys}
      </p>
      <section
        className={css['months']}
        aria-label={calendar.schoolYear(schoolYear)}
        aria-describedby="year-keys"
      >
        {months.map(({ month, weeks }) => (
          <Month
            key={month}
            month={month}
            weeks={weeks}
            stop={stop.startsWith(month) ? stop : null}
            open={open?.day.startsWith(month) ? open.day : null}
            onPress={press}
            onKey={move}
          />
        ))}
      </section>
      {facts && open && (
        <DayPanel key={facts.day} facts={facts} bells={bells} at={open.at} keeps={keeps} onClose={close} />
      )}
    </div>
  )
}

const isIn = (year: Year, day: string) => day >= year.firstDay && day <= year.lastDay

const buttonOf = (frame: HTMLElement | null, day: string) =>
  frame?.querySelector<HTMLElement>(`[data-day="${day}"]`)

/** Where a key leads from a day, as in any calendar; null when it leads nowhere. */
function dayAfter(key: string, ctrl: boolean, day: string, year: Year): string | null {
  if (ctrl) return key === 'Home' ? year.firstDay : key === 'End' ? year.lastDay : null
  const steps: Readonly<Record<string, () => string>> = {
    ArrowLeft: () => addDays(day, -1),
    ArrowRight: () => addDays(day, 1),
    ArrowUp: () => addDays(day, -7),
    ArrowDown: () => addDays(day, 7),
    Home: () => addDays(day, 1 - weekdayOf(day)),
    End: () => addDays(day, 7 - weekdayOf(day)),
    PageUp: () => monthFrom(day, -1),
    PageDown: () => monthFrom(day, 1)
  }
  return steps[key]?.() ?? null
}
