import type { Compared } from '../../contract/yearly'
import type { YearlyWords } from './words'

export interface Named extends Compared {
  readonly label: string
}

type Trend = Pick<YearlyWords, 'most' | 'more' | 'less' | 'steady' | 'allHidden'>

/** The lines with the highest of something; none where nothing can be seen. */
function highest(lines: readonly Named[], of: (line: Named) => number): readonly Named[] {
  const most = Math.max(0, ...lines.map(of))
  return most === 0 ? [] : lines.filter((line) => of(line) === most)
}

const names = (lines: readonly Named[]): string => lines.map(({ label }) => label).join(', ')

/**
 * What a table says, as facts and no judgement: what there was most of, and what rose and fell most where both years may be
 * seen. Made of the printed numbers alone.
 */
export function trendOf(lines: readonly Named[], withBefore: boolean, say: Trend): string[] {
  const most = highest(lines, ({ now }) => now ?? 0)
  if (most.length === 0) return [say.allHidden]
  // Of many that are equal nothing stands out.
  const first = most.length <= 3 ? [say.most(names(most), most[0]!.now!)] : []
  if (!withBefore || !lines.some(({ change }) => change !== null)) return first
  const moved = (way: 1 | -1, words: Trend['more']) =>
    highest(lines, ({ change }) => way * (change ?? 0))
      .slice(0, 3)
      .map(({ label, before, now }) => words(label, before!, now!))
  const changes = [...moved(1, say.more), ...moved(-1, say.less)]
  return [...first, ...(changes.length > 0 ? changes : [say.steady])]
}
