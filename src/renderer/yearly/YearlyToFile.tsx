import type { Yearly } from '../../contract/yearly'
import { ToFile } from '../lists/ToFile'
import { useWords } from '../words'
import { plainDay } from '../words/when'
import type { Line, Part } from './lines'

interface Row extends Line {
  readonly part: string
}

/** The whole report for a spreadsheet: a line per number, by part; what is hidden is so there too, as text. */
export function YearlyToFile({ report, parts }: { report: Yearly; parts: readonly Part[] }) {
  const w = useWords().yearly
  const daysOf = ({ from, until }: Yearly['now']) => w.days(plainDay(from), plainDay(until))
  const withBefore = report.before.held === 'whole'
  const hidden = { under: w.underFile, untold: w.untold }
  return (
    <ToFile<Row>
      list="yearly"
      rows={parts.flatMap(({ title, lines }) => lines.map((line) => ({ ...line, part: title })))}
      columns={[
        { title: w.part, of: ({ part }) => part },
        { title: w.what, of: ({ label }) => label },
        { title: w.now, kind: 'number', of: (row) => row.now ?? hidden[row.hidden.now] },
        ...(withBefore
          ? [
              {
                title: w.before,
                kind: 'number' as const,
                of: (row: Row) => row.before ?? hidden[row.hidden.before]
              },
              { title: w.change, kind: 'number' as const, of: (row: Row) => row.change }
            ]
          : []),
        { title: w.period, of: () => daysOf(report.now) },
        ...(withBefore ? [{ title: w.periodBefore, of: () => daysOf(report.before) }] : [])
      ]}
    />
  )
}
