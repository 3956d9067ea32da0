import { useState } from 'react'
import type { OffenceKind } from '../../contract/catalogue'
import { useKeys } from '../keys'
import { Button } from '../parts/Button'
import { Choice } from '../parts/Choice'
import { Keys } from '../parts/Keys'
import { Select } from '../parts/Select'
import { Stack } from '../parts/Stack'
import { useWords } from '../words'

interface ReasonsProps {
  kinds: readonly OffenceKind[]
  value: string | null
  onChange: (kindId: string) => void
  startHere: boolean
}

const most = 6

/** What happened: the six commonest as large choices with a digit each, everything else in a list behind them. */
export function Reasons({ kinds, value, onChange, startHere }: ReasonsProps) {
  const { offences: w, labels } = useWords()
  const [all, setAll] = useState(false)
  const common = kinds.slice(0, most)
  const others = kinds.slice(most)
  useKeys(Object.fromEntries(common.map(({ id }, at) => [String(at + 1), () => onChange(id)])), true)
  const isOther = others.some(({ id }) => id === value)
  return (
    <Stack gap={8}>
      <Choice
        label={w.reason}
        columns={2}
        startHere={startHere}
        value={value}
        onChange={onChange}
        options={common.map(({ id, label }, at) => ({
          value: id,
          title: label,
          icon: <Keys keys={String(at + 1)} />
        }))}
      />
      {others.length > 0 &&
        (all || isOther ? (
          <Select
            label={w.otherReason}
            placeholder={w.chooseOther}
            searchable
            value={isOther ? value : null}
            onChange={(kindId) => kindId && onChange(kindId)}
            options={others.map(({ id, label, counts }) => ({
              value: id,
              label: counts === 'counts' ? label : `${label} (${labels.counts[counts]})`
            }))}
          />
        ) : (
          <div>
            <Button kind="quiet" onClick={() => setAll(true)}>
              {w.otherReason}
            </Button>
          </div>
        ))}
    </Stack>
  )
}
