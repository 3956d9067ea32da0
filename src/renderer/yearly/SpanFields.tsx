import type { OverDays } from '../../contract/repeated'
import { Select } from '../parts/Select'
import { Row } from '../parts/Stack'
import { useWords } from '../words'
import { monthOf } from '../words/when'

interface SpanFieldsProps {
  span: OverDays
  onChange: (span: OverDays) => void
  /** The days that are looked over now: months of one's own begin as those. */
  days: { readonly from: string; readonly until: string }
  today: string
}

/** As far back as is offered, in months. */
const monthsBack = 72

function monthsUntil(today: string): string[] {
  const [year, month] = today.split('-').map(Number) as [number, number]
  return Array.from({ length: monthsBack }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 10)
  )
}
const monthStart = (day: string) => `${day.slice(0, 7)}-01`

/** Over which months: a school year, the one before, or months of one's own; a day within a month is never chosen. */
export function SpanFields({ span, onChange, days, today }: SpanFieldsProps) {
  const w = useWords().yearly
  const months = monthsUntil(today).map((month) => ({ value: month, label: monthOf(month) }))
  const choose = (kind: OverDays['kind'] | null) => {
    if (kind === 'days') onChange({ kind, from: monthStart(days.from), until: monthStart(days.until) })
    else if (kind !== null) onChange({ kind })
  }
  return (
    <Row gap={12} align="end">
      <Select
        label={w.span}
        options={(['year', 'last-year', 'days'] as const).map((value) => ({
          value,
          label: w.spans[value]
        }))}
        value={span.kind}
        onChange={choose}
      />
      {span.kind === 'days' && (
        <>
          <Select
            label={w.from}
            options={months.filter(({ value }) => value <= span.until)}
            value={span.from}
            onChange={(from) => from && onChange({ ...span, from })}
          />
          <Select
            label={w.until}
            options={months.filter(({ value }) => value >= span.from)}
            value={span.until}
            onChange={(until) => until && onChange({ ...span, until })}
          />
        </>
      )}
    </Row>
  )
}
