import type { Repeated, RepeatedView } from '../../contract/repeated'
import { api } from '../api'
import { useAsk } from '../ask'
import { Select } from '../parts/Select'
import { Row } from '../parts/Stack'
import { useWords } from '../words'
import { SpanFields } from './SpanFields'
import { tellsRungs, told } from './view'

interface ViewFieldsProps {
  view: RepeatedView
  onChange: (view: RepeatedView) => void
  /** The days that are looked over now. */
  days: { readonly from: string; readonly until: string }
  rows: readonly Repeated[]
  rungs: readonly { readonly title: string }[]
}

const named = (name: string) => ({ value: name, label: name })

/** What the list is narrowed to, each from what there is to choose. */
export function ViewFields({ view, onChange, days, rows, rungs }: ViewFieldsProps) {
  const { repeated: w } = useWords()
  const kinds = useAsk(api.offences.kinds, {}).value ?? []
  const change = (part: Partial<RepeatedView>) => onChange({ ...view, ...part })
  const mentors = told(rows.map(({ mentor }) => mentor))
  return (
    <Row gap={12} align="end">
      <SpanFields span={view.span} onChange={(span) => change({ span })} days={days} />
      <Select
        label={w.kind}
        placeholder={w.everyKind}
        options={kinds.map(({ id, label }) => ({ value: id, label }))}
        value={view.kindId}
        onChange={(kindId) => change({ kindId })}
        searchable
        clearable
      />
      <Select
        label={w.class}
        placeholder={w.everyClass}
        options={told(rows.map(({ className }) => className)).map(named)}
        value={view.className}
        onChange={(className) => change({ className })}
        searchable
        clearable
      />
      {mentors.length > 1 && (
        <Select
          label={w.mentor}
          placeholder={w.everyMentor}
          options={mentors.map(named)}
          value={view.mentor}
          onChange={(mentor) => change({ mentor })}
          searchable
          clearable
        />
      )}
      {tellsRungs(view) && (
        <Select
          label={w.rung}
          placeholder={w.everyRung}
          options={told(rows.map(({ rung }) => rung)).map((rung) => ({
            value: String(rung),
            label: w.rungOf(rung, rungs[rung - 1]?.title ?? rungs.at(-1)?.title ?? '')
          }))}
          value={view.rung === null ? null : String(view.rung)}
          onChange={(rung) => change({ rung: rung === null ? null : Number(rung) })}
          clearable
        />
      )}
    </Row>
  )
}
