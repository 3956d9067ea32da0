import type { ListColumn } from '../lists/ToFile'
import { useWords } from '../words'
import { figure } from '../words/when'
import { Bars, type BarTexts, type Choosing } from './Bars'
import { Figure } from './Figure'
import type { FigureRow } from './figure-rows'

interface BarFigureProps {
  title: string
  note?: string | undefined
  rows: readonly FigureRow[]
  /** What the lines are, and the number, what it is a number of (where it is) and the rate. */
  heads: { readonly label: string; readonly count: string; readonly of?: string; readonly rate: string }
  texts?: Partial<BarTexts>
  full?: number
  choosing?: Choosing
  more?: ListColumn<FigureRow>
}

/** Bars with the table behind them. */
export function BarFigure({ title, note, rows, heads, texts, full, choosing, more }: BarFigureProps) {
  const { patterns: w } = useWords()
  const said = (rate: number | null) => (rate === null ? null : figure(rate, 1))
  const written: BarTexts = {
    count: heads.count,
    rate: heads.rate,
    printed: ({ count, rate }) => ({ count: figure(count), rate: said(rate) ?? w.no }),
    said: ({ label, count, rate }) => w.offences.said(label, count, said(rate), heads.rate),
    ...texts
  }
  const of = heads.of
  return (
    <Figure
      title={title}
      note={note}
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        { title: heads.label, of: ({ label }) => label },
        { title: heads.count, kind: 'number', of: ({ count }) => count },
        ...(of ? [{ title: of, kind: 'number' as const, of: (row: FigureRow) => row.of }] : []),
        {
          title: heads.rate,
          kind: 'number' as const,
          of: (row: FigureRow) => row.rate,
          shown: ({ rate }: FigureRow) => said(rate) ?? w.no
        },
        ...(more ? [more] : [])
      ]}
    >
      <Bars rows={rows} texts={written} full={full} choosing={choosing} />
    </Figure>
  )
}
