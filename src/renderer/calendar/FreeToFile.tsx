import type { FreeDays } from '../../contract/calendar'
import { ToFile } from '../lists/ToFile'
import { useWords } from '../words'

/** The free days of a school year, for a spreadsheet. */
export function FreeToFile({ free }: { free: readonly FreeDays[] }) {
  const { calendar, lists } = useWords()
  const w = calendar.free
  return (
    <ToFile<FreeDays>
      list="free-days"
      rows={free}
      columns={[
        { title: w.name, of: ({ name }) => name },
        { title: lists.kind, of: ({ kind }) => w.kinds[kind] },
        { title: lists.from, kind: 'day', of: ({ firstDay }) => firstDay },
        { title: lists.until, kind: 'day', of: ({ lastDay }) => lastDay }
      ]}
    />
  )
}
