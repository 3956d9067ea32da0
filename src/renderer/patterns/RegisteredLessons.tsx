import type { api } from '../api'
import { weekdayName } from '../calendar/say'
import { Empty } from '../parts/Empty'
import { useWords } from '../words'
import { figure, hourName, listed } from '../words/when'
import type { BarTexts } from './Bars'
import { BarFigure } from './BarFigure'
import { rowOf } from './figure-rows'
import css from './Patterns.module.css'
import type { View } from './view'

interface RegisteredLessonsProps {
  seen: Awaited<ReturnType<typeof api.patterns.registered>>
  view: View
  onChange: (view: View) => void
}

const bases = ['timetable', 'rounds', 'days'] as const

/** Which lessons had a round, and which never did, with how it is known which lessons there were. */
export function RegisteredLessons({ seen, view, onChange }: RegisteredLessonsProps) {
  const { patterns: w } = useWords()
  const r = w.registered
  const { all } = seen
  const basisOf = new Map(seen.classes.map(({ classId, basis }) => [classId, basis]))
  const rest = [
    seen.unknown.length > 0 && r.unknown(listed(seen.unknown)),
    seen.noHandIn > 0 && r.noHandIn(seen.noHandIn)
  ].filter((one) => one !== false)
  const said = (rate: number | null) => (rate === null ? null : figure(rate))
  const texts: Partial<BarTexts> = {
    count: r.kept,
    rate: r.short,
    printed: ({ count, of, rate }) => ({ count: r.printed(count, of ?? 0), rate: said(rate) ?? w.no }),
    said: ({ label, count, of, rate }) => r.said(label, count, of ?? 0, said(rate))
  }
  const common = { texts, full: 100 }
  const heads = { count: r.kept, of: r.expected, rate: r.percent }
  if (all.of === 0 && seen.classes.length === 0)
    return (
      <Empty>
        {seen.since === null ? r.noneYet : r.none} {rest.join(' ')}
      </Empty>
    )
  return (
    <>
      <div className={css['notes']}>
        <p className={css['total']}>
          {r.total(all.count, all.of, all.rate)} · {r.missed(all.of - all.count)}
        </p>
        <p className="muted">{r.how}</p>
        <ul className="muted">
          {bases
            .filter((basis) => seen.classes.some((one) => one.basis === basis))
            .map((basis) => (
              <li key={basis}>{r.bases[basis]}</li>
            ))}
        </ul>
        {rest.length > 0 && <p>{rest.join(' ')}</p>}
      </div>
      <div className={css['figures']}>
        <BarFigure
          {...common}
          title={r.byHour}
          heads={{ label: w.offences.hour, ...heads }}
          rows={seen.hours.map((one) =>
            rowOf(one.hour ?? 'day', one.hour === null ? w.wholeDay : hourName(one.hour), one)
          )}
        />
        <BarFigure
          {...common}
          title={r.byWeekday}
          heads={{ label: w.offences.weekday, ...heads }}
          rows={seen.weekdays.map((one) => rowOf(one.weekday, weekdayName(one.weekday), one))}
        />
        <div className={css['wide']}>
          <BarFigure
            {...common}
            title={r.byClass}
            heads={{ label: w.offences.class, ...heads }}
            rows={seen.classes.map((one) => rowOf(one.classId, one.className, one))}
            more={{
              title: r.basis,
              of: ({ key }) => r.basisShort[basisOf.get(key) ?? 'rounds']
            }}
            choosing={{
              chosen: view.classId,
              onChoose: (classId) => onChange({ ...view, classId }),
              does: w.chooseClass
            }}
          />
        </div>
      </div>
    </>
  )
}
