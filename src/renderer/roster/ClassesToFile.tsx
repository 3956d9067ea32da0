import type { SchoolClass } from '../../contract/roster'
import { ToFile } from '../lists/ToFile'
import { useWords } from '../words'

interface ClassesToFileProps {
  classes: readonly SchoolClass[]
  /** How devices are kept, in words. */
  keeps: (one: SchoolClass) => string
}

/** The classes with mentor and size, for a spreadsheet. */
export function ClassesToFile({ classes, keeps }: ClassesToFileProps) {
  const { classes: w, lists } = useWords()
  return (
    <ToFile<SchoolClass>
      list="classes"
      rows={classes}
      idsOf={({ id }) => id}
      columns={[
        { title: w.name, of: ({ name }) => name },
        { title: lists.kind, of: ({ kind }) => (kind === 'group' ? w.group : w.name.toLowerCase()) },
        { title: w.mentor, of: ({ mentor }) => mentor },
        { title: w.pupils, kind: 'number', of: ({ pupils }) => pupils },
        { title: w.keeps, of: keeps }
      ]}
    />
  )
}
