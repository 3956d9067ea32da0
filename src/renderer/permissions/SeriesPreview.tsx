import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { useWords } from '../words'
import { shortSpan } from '../words/span'
import { listed, shortDay } from '../words/when'
import { useSeriesDays, type AskedWhen } from './series-days'

/** Which days a series becomes, counted and said before it is granted: "8 lessen, 12 jan t/m 9 mrt; niet in de …". */
export function SeriesPreview({ asked }: { asked: AskedWhen }) {
  const w = useWords().permissions.form
  const { value: found, problem } = useSeriesDays(asked)
  if (!asked) return null
  if (problem) return <ErrorLine problem={problem} />
  if (!found) return <Skeleton rows={1} height={56} />
  const { days, free, without, begun } = found
  const named = (isHoliday: boolean) => free.filter(({ kind }) => (kind === 'holiday') === isHoliday)
  const holidays = named(true).map(({ name }) => name.charAt(0).toLowerCase() + name.slice(1))
  const others = named(false).map(({ name }) => name)
  const skipped = [
    holidays.length > 0 ? w.notIn(holidays) : '',
    others.length > 0 ? w.notOn(others) : '',
    without.length > 0 ? w.without(without.length) : ''
  ].filter(Boolean)
  return (
    <div className="permission-series">
      <output>
        <strong>
          {days.length > 0 ? w.becomes(days.length, shortSpan(days[0]!, days.at(-1)!)) : w.becomesNone}
        </strong>
        {skipped.length > 0 && <span>; {listed(skipped)}</span>}
        {begun && <p>{w.begun}</p>}
      </output>
      {days.length > 0 && (
        <details>
          <summary>{w.whichDays}</summary>
          <p className="figures permission-dates">
            {days.map((day) => (
              <span key={day}>{shortDay(day)}</span>
            ))}
          </p>
        </details>
      )}
    </div>
  )
}
