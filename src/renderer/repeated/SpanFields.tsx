import type { Span } from '../../contract/repeated'
import { DayField } from '../parts/DayField'
import { Select } from '../parts/Select'
import { useWords } from '../words'
import { choiceOf, spanOf, type SpanChoice } from './view'

interface SpanFieldsProps {
  span: Span
  onChange: (span: Span) => void
  /** The days that are looked over now. */
  days: { readonly from: string; readonly until: string }
}

/** Over which days is looked: one of the usual spans, or days of one's own. */
export function SpanFields({ span, onChange, days }: SpanFieldsProps) {
  const { repeated: w } = useWords()
  const choices = Object.entries(w.spans) as [SpanChoice, string][]
  return (
    <>
      <Select
        label={w.span}
        options={choices.map(([value, label]) => ({ value, label }))}
        value={choiceOf(span)}
        onChange={(choice) => choice && onChange(spanOf(choice, days))}
      />
      {span.kind === 'days' && (
        <>
          <DayField
            label={w.from}
            value={span.from}
            latest={span.until}
            onChange={(from) => from && onChange({ ...span, from })}
          />
          <DayField
            label={w.until}
            value={span.until}
            earliest={span.from}
            onChange={(until) => until && onChange({ ...span, until })}
          />
        </>
      )}
    </>
  )
}
