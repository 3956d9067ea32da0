import type { Problem } from '../../contract/roster'
import { ToFile } from '../lists/ToFile'
import { useWords } from '../words'

/** Every remark on the files with its line, for who mends them at the source: the screen shows a few of each kind. */
export function ProblemsToFile({ problems }: { problems: readonly Problem[] }) {
  const { roster, lists: w } = useWords()
  const { problem, problems: texts } = roster.importing
  return (
    <ToFile<Problem>
      list="import-problems"
      rows={problems}
      columns={[
        { title: w.file, of: ({ file }) => file },
        { title: w.line, kind: 'number', of: ({ line }) => line },
        { title: w.inColumn, of: ({ column }) => column },
        { title: w.what, of: ({ code }) => problem[code]?.title ?? code },
        { title: w.value, of: ({ value }) => value },
        { title: w.kind, of: ({ severity }) => (severity === 'error' ? texts.errors : texts.warnings) }
      ]}
    />
  )
}
