import { Button } from '../parts/Button'
import { Select } from '../parts/Select'
import { Row } from '../parts/Stack'
import { SpanFields } from '../repeated/SpanFields'
import { useWords } from '../words'
import { isNarrowed, type View } from './view'

interface Option {
  readonly id: string
  readonly label: string
}

interface FieldsProps {
  view: View
  onChange: (view: View) => void
  days: { readonly from: string; readonly until: string }
  classes?: readonly Option[]
  kinds?: readonly Option[]
}

const asOptions = (options: readonly Option[]) => options.map(({ id, label }) => ({ value: id, label }))

/** Over which days, of which class and of which kind. What does not bear on the figures in front is not there. */
export function Fields({ view, onChange, days, classes, kinds }: FieldsProps) {
  const { repeated: w, patterns } = useWords()
  const change = (part: Partial<View>) => onChange({ ...view, ...part })
  return (
    <Row gap={12} align="end">
      <SpanFields span={view.span} onChange={(span) => change({ span })} days={days} />
      {classes && (
        <Select
          label={w.class}
          placeholder={w.everyClass}
          options={asOptions(classes)}
          value={view.classId}
          onChange={(classId) => change({ classId })}
          searchable
          clearable
        />
      )}
      {kinds && (
        <Select
          label={w.kind}
          placeholder={w.everyKind}
          options={asOptions(kinds)}
          value={view.kindId}
          onChange={(kindId) => change({ kindId })}
          searchable
          clearable
        />
      )}
      {isNarrowed(view) && (classes ?? kinds) && (
        <Button kind="quiet" onClick={() => change({ classId: null, kindId: null })}>
          {patterns.clear}
        </Button>
      )}
    </Row>
  )
}
