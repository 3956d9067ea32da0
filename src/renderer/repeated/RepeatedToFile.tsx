import type { Repeated } from '../../contract/repeated'
import { ToFile } from '../lists/ToFile'
import { useWords } from '../words'

/** Who has a pattern, for a spreadsheet: the weeks of the line of the screen as a column for each. */
export function RepeatedToFile({ rows }: { rows: readonly Repeated[] }) {
  const { lists: w, review } = useWords()
  const { repeated } = review
  const weeks = Math.max(0, ...rows.map((row) => row.weeks.length))
  return (
    <ToFile<Repeated>
      list="repeated"
      rows={rows}
      idsOf={({ pupilId }) => pupilId}
      columns={[
        { title: w.pupil, of: (row) => row.name },
        { title: w.class, of: (row) => row.className },
        { title: w.mentor, of: (row) => row.mentor },
        { title: repeated.count, kind: 'number', of: (row) => row.count },
        { title: repeated.rung, kind: 'number', of: (row) => row.rung },
        { title: repeated.toNext, kind: 'number', of: (row) => row.toNext },
        { title: repeated.last, kind: 'day', of: (row) => row.last },
        { title: repeated.waiting, of: (row) => (row.waiting !== null ? w.yes : w.no) },
        ...Array.from({ length: weeks }, (_, at) => ({
          title: w.week(weeks - 1 - at),
          kind: 'number' as const,
          of: (row: Repeated) => row.weeks.at(at - weeks)
        }))
      ]}
    />
  )
}
