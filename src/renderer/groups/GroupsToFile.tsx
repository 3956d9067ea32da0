import type { SchoolClass } from '../../contract/roster'
import { ToFile } from '../lists/ToFile'
import { useWords } from '../words'
import { keepingOf } from './keeping'

/** Groups and trips with their days, for a spreadsheet. */
export function GroupsToFile({ groups }: { groups: readonly SchoolClass[] }) {
  const { groups: w, lists } = useWords()
  return (
    <ToFile<SchoolClass>
      list="groups"
      rows={groups}
      idsOf={({ id }) => id}
      columns={[
        { title: lists.kind, of: ({ kind }) => (kind === 'trip' ? w.form.trip : w.form.group) },
        { title: w.name, of: ({ name }) => name },
        { title: lists.from, kind: 'day', of: ({ firstDay }) => firstDay },
        { title: lists.until, kind: 'day', of: ({ lastDay }) => lastDay },
        { title: lists.keeps, of: (one) => (one.kind === 'trip' ? w.keeps[keepingOf(one)] : null) },
        { title: w.pupils, kind: 'number', of: ({ pupils }) => pupils }
      ]}
    />
  )
}
