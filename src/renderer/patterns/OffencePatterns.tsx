import type { api } from '../api'
import { weekdayName } from '../calendar/say'
import { LinkButton } from '../parts/Button'
import { Empty } from '../parts/Empty'
import { Row, Stack } from '../parts/Stack'
import { useWords } from '../words'
import { hourName, plainDay } from '../words/when'
import { BarFigure } from './BarFigure'
import { CellFigure } from './CellFigure'
import { asParts, rowOf } from './figure-rows'
import css from './Patterns.module.css'
import { isNarrowed, type View } from './view'

interface OffencePatternsProps {
  seen: Awaited<ReturnType<typeof api.patterns.overview>>
  view: View
  onChange: (view: View) => void
}

/** When, where and in which classes offences happen. A line of a class or a kind narrows the rest to it. */
export function OffencePatterns({ seen, view, onChange }: OffencePatternsProps) {
  const { patterns: w, labels } = useWords()
  const o = w.offences
  if (seen.total === 0 && !isNarrowed(view)) return <Empty>{o.none}</Empty>
  const weights = { lessons: { of: o.lessons, rate: o.perLessons }, days: { of: o.days, rate: o.perDays } }
  const weight = { count: o.count, ...weights[seen.per] }
  const parts = { count: o.count, rate: o.share }
  return (
    <>
      <div className={css['notes']}>
        <p className={css['total']}>{o.total(seen.total)}</p>
        <p className="muted">
          {o.how} {o.by[seen.per]}
        </p>
        {seen.since !== null && <p className="muted">{o.since(plainDay(seen.since))}</p>}
      </div>
      <div className={css['figures']}>
        <BarFigure
          title={o.byHour}
          heads={{ label: o.hour, ...weight }}
          rows={seen.hours.map((one) =>
            rowOf(one.hour ?? 'outside', one.hour === null ? w.outsideLessons : hourName(one.hour), one)
          )}
        />
        <Stack>
          <BarFigure
            title={o.byWeekday}
            heads={{ label: o.weekday, ...weight }}
            rows={seen.weekdays.map((one) => rowOf(one.weekday, weekdayName(one.weekday), one))}
          />
          <BarFigure
            title={o.byPlace}
            heads={{ label: o.place, ...parts }}
            rows={asParts(
              seen.places.map(({ place, count }) => ({ key: place, label: labels.place[place], count }))
            )}
          />
        </Stack>
        <div className={css['wide']}>
          <CellFigure cells={seen.cells} heads={weight} />
        </div>
        <div className={css['wide']}>
          <BarFigure
            title={o.byKind}
            note={o.kindNote}
            heads={{ label: o.kind, ...parts }}
            rows={asParts(seen.kinds.map(({ kindId, label, count }) => ({ key: kindId, label, count })))}
            choosing={{
              chosen: view.kindId,
              onChoose: (kindId) => onChange({ ...view, kindId }),
              does: w.chooseKind
            }}
          />
        </div>
        <div className={css['wide']}>
          <BarFigure
            title={o.byClass}
            note={o.classNote}
            heads={{ label: o.class, count: o.count, of: o.pupils, rate: o.perPupils }}
            rows={seen.classes.map((one) => rowOf(one.classId, one.className, one))}
            choosing={{
              chosen: view.classId,
              onChoose: (classId) => onChange({ ...view, classId }),
              does: w.chooseClass
            }}
          />
        </div>
      </div>
      <Row between>
        <p className="muted">
          {[
            o.toList,
            seen.otherDays > 0 && o.otherDays(seen.otherDays),
            seen.noClass > 0 && o.noClass(seen.noClass)
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        <LinkButton to="/directie">{o.toListLink}</LinkButton>
      </Row>
    </>
  )
}
