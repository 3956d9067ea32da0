import { api } from '../api'
import { useAsk } from '../ask'
import { PresetChoice } from '../ladder/PresetChoice'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { useWords } from '../words'
import type { Asked } from './draft'

/** The ladder to begin with; the ones made for the school's way of keeping phones come first. */
export function LadderPage({ draft, change }: Asked) {
  const { firstRun } = useWords()
  const { value: presets, problem } = useAsk(api.ladder.presets, {})
  if (!presets) return problem ? <ErrorLine problem={problem} /> : <Skeleton height={180} rows={3} />
  return (
    <PresetChoice
      label={firstRun.ladder.title}
      presets={presets.toSorted(
        (a, b) => Number(b.custodyMode === draft.custodyMode) - Number(a.custodyMode === draft.custodyMode)
      )}
      fits={draft.custodyMode}
      value={draft.preset}
      onChange={(preset) => change({ preset })}
    />
  )
}
