import type { Compared } from '../../contract/yearly'
import { step } from './disclosure-rules'
import type { YearlyWords } from './words'

export interface Named extends Compared {
  readonly label: string
}

type Trend = Pick<YearlyWords, 'most' | 'moved' | 'more' | 'less' | 'steady' | 'allHidden'>

/** The lines with the highest of something; none where nothing can be seen. */
function highest(lines: readonly Named[], of: (line: Named) => number): readonly Named[] {
  const most = Math.max(0, ...lines.map(of))
  return most === 0 ? [] : lines.filter((line) => of(line) === most)
}

/** One step up or down may be one incident more or less: only what is more than that is called a change. */
export const isChange = (change: number | null): boolean => change !== null && Math.abs(change) > step

/** More that are equal than this: none of them stands out. */
const stand = 3

/**
 * What a table says, as facts and no judgement: what there was most of, and what rose and fell most where both years may be
 * seen. Made of the printed numbers alone.
 */
export function trendOf(lines: readonly Named[], withBefore: boolean, say: Trend): string[] {
  const most = highest(lines, ({ now }) => now ?? 0)
  if (most.length === 0) return [say.allHidden]
  const first =
    most.length <= stand ? [say.most(most.map(({ label }) => label).join(', '), most[0]!.now!)] : []
  if (!withBefore || lines.every(({ change }) => change === null)) return first
  const moved = (way: 1 | -1, words: Trend['more']) => {
    const far = highest(lines, ({ change }) => (isChange(change) ? way * change! : 0))
    const told = far.slice(0, stand).map(({ label, before, now }) => say.moved(label, before!, now!))
    return told.length > 0 ? [words(told.join('; '))] : []
  }
  const changes = [...moved(1, say.more), ...moved(-1, say.less)]
  return [...first, ...(changes.length > 0 ? changes : [say.steady])]
}
