import { api } from '../api'
import { useAsk } from '../ask'
import { PresetChoice } from '../ladder/PresetChoice'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { useWords } from '../words'
import type { Asked } from './draft'

/** The ladder to begin with; the ones made for the school's way of keeping phones come first, the empty one last. */
export function LadderPage({ draft, change }: Asked) {
  const { firstRun } = useWords()
  const { value: presets, problem } = useAsk(api.ladder.presets, {})
  if (!presets) return problem ? <ErrorLine problem={problem} /> : <Skeleton height={180} rows={3} />
  const place = ({ custodyMode, ladder }: (typeof presets)[number]) =>
    ladder.rungs.length === 0 ? 2 : Number(custodyMode !== draft.custodyMode)
  return (
    <PresetChoice
      label={firstRun.ladder.title}
      presets={presets.toSorted((a, b) => place(a) - place(b))}
      fits={draft.custodyMode}
      value={draft.preset}
      onChange={(preset) => change({ preset })}
    />
  )
}
