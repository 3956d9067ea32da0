import type { Figure, Yearly } from '../../contract/yearly'
import { capital } from '../letters/phrases'
import type { Chapter, PaperRow } from './content'
import { trendOf, type Named } from './trend-rules'
import type { YearlyWords } from './words'

type Periods = Pick<Yearly, 'now' | 'before'>
type Told = Yearly['rounds']

/** '35', '<5', or that it cannot be told: fewer than five would not be true of what is hidden for another reason. */
function figureWords(figure: Figure, w: YearlyWords, isUntold: boolean): string {
  if (figure !== null) return String(figure)
  return isUntold ? w.untold : w.under
}

const changeWords = (change: number | null, w: YearlyWords): string => {
  if (change === null) return '–'
  return change === 0 ? w.same : `${change > 0 ? '+' : '−'}${Math.abs(change)}`
}

/** The tables of the report in words; the year before has columns only where it is wholly known. */
export function tablesIn({ now, before }: Periods, w: YearlyWords) {
  const withBefore = before.held === 'whole'
  const untold = { now: now.involved === 'too-few', before: before.involved === 'too-few' }
  const { columns: heads } = w
  const columns = [heads.label, heads.now, ...(withBefore ? [heads.before, heads.change] : [])]

  /** `isUntold`: what is hidden in them may be more than four. */
  const rows = (lines: readonly Named[], isUntold = false): PaperRow[] => {
    const longest = Math.max(1, ...lines.map((line) => line.now ?? 0))
    return lines.map((line) => ({
      label: capital(line.label),
      now: figureWords(line.now, w, isUntold || untold.now),
      before: withBefore ? figureWords(line.before, w, isUntold || untold.before) : '',
      change: withBefore ? changeWords(line.change, w) : '',
      bar: (line.now ?? 0) / longest
    }))
  }

  /** What is about nobody, as it is. */
  const exact = (label: string, told: Told): PaperRow => ({
    label,
    now: String(told.now),
    before: withBefore ? String(told.before ?? '–') : '',
    change: withBefore && told.before !== null ? changeWords(told.now - told.before, w) : '',
    bar: 0
  })

  /** A table with what it says; where many lines are hidden throughout, those are named under it. */
  const chapter = (heading: string, all: readonly Named[], { folds = false } = {}): Chapter => {
    if (untold.now) return { heading, lines: [w.tooFew], columns, rows: [], folded: '' }
    const isFolded = (line: Named) => folds && line.now === null && line.before === null
    const names = all.filter(isFolded).map(({ label }) => label)
    return {
      heading,
      lines: trendOf(all, withBefore, w),
      columns,
      rows: rows(all.filter((line) => !isFolded(line))),
      folded: names.length > 0 ? w.folded(names.join('; '), withBefore && !untold.before) : ''
    }
  }

  return { columns, rows, exact, chapter }
}
