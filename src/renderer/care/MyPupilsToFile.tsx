import type { MyPupil } from '../../contract/my-pupils'
import { useDeviceName } from '../device-name'
import { ToFile } from '../lists/ToFile'
import { useWords } from '../words'
import { useNextOf, type Rung } from './columns'

/** A mentor's overview for a spreadsheet: every line of *Wat speelt er* in a column of its own. */
export function MyPupilsToFile({ rows, rungs }: { rows: readonly MyPupil[]; rungs: readonly Rung[] }) {
  const { lists: w, review, care } = useWords()
  const deviceName = useDeviceName()
  const nextOf = useNextOf(rungs)
  const { repeated } = review
  const { columns: c, mine } = care
  const weeks = Math.max(0, ...rows.map((row) => row.weeks.length))
  return (
    <ToFile<MyPupil>
      list="mentor"
      rows={rows}
      idsOf={({ pupilId }) => pupilId}
      columns={[
        { title: w.pupil, of: (row) => row.name },
        { title: w.class, of: (row) => row.className },
        { title: w.mentor, of: (row) => row.mentor },
        { title: repeated.count, kind: 'number', of: (row) => row.count },
        { title: repeated.rung, kind: 'number', of: (row) => row.rung },
        { title: repeated.toNext, kind: 'number', of: (row) => row.toNext },
        { title: c.next, of: nextOf },
        { title: repeated.last, kind: 'day', of: (row) => row.last },
        { title: c.step, of: ({ step }) => step && mine.step[step.waits ? 'waits' : 'runs'] },
        { title: c.letter, of: ({ letter }) => letter && mine.letter[letter.state] },
        { title: c.agreement, kind: 'day', of: ({ agreement }) => agreement?.until },
        {
          title: c.device,
          of: ({ device }) => device && mine.device(deviceName(device.device), device.where)
        },
        { title: c.exempt, kind: 'day', of: (row) => row.exemptUntil },
        { title: c.duty, kind: 'day', of: (row) => row.dutyUntil },
        { title: c.goodNews, kind: 'number', of: (row) => row.goodNews },
        { title: c.onAgenda, of: ({ itemId }) => (itemId === null ? w.no : w.yes) },
        ...Array.from({ length: weeks }, (_, at) => ({
          title: w.week(weeks - 1 - at),
          kind: 'number' as const,
          of: (row: MyPupil) => row.weeks.at(at - weeks)
        }))
      ]}
    />
  )
}
