import type { ImportPreview } from '../../contract/roster'
import { ToFile } from '../lists/ToFile'
import { useWords } from '../words'

interface Change {
  readonly what: string
  readonly who: string
  readonly field: string
  readonly from: string
  readonly to: string
}

/** What an import would change, line by line, for who checks it before it is done. */
export function ChangesToFile({ preview }: { preview: ImportPreview }) {
  const { roster, lists } = useWords()
  const { changes: w, target, leavers } = roster.importing
  const change =
    (what: string) =>
    ({ who, field, from, to }: ImportPreview['changed'][number]): Change => ({
      what,
      who,
      field: target.pupil[field] ?? field,
      from,
      to
    })
  const rows: Change[] = [
    ...preview.newPupils.map(({ who, className }) => ({
      what: w.newPupils(1),
      who,
      field: w.className,
      from: '',
      to: className
    })),
    ...preview.changed.map(change(w.changed(1))),
    ...preview.moved.map(change(w.moved())),
    ...preview.leftGroups.map(({ who, groupName }) => ({
      what: w.leftGroups(1),
      who,
      field: w.groupName,
      from: groupName,
      to: ''
    })),
    ...preview.leavers.map(({ who, className }) => ({
      what: leavers.one,
      who,
      field: w.className,
      from: className,
      to: ''
    }))
  ]
  return (
    <ToFile<Change>
      list="import-changes"
      rows={rows}
      columns={[
        { title: lists.kind, of: ({ what }) => what },
        { title: w.who, of: ({ who }) => who },
        { title: w.what, of: ({ field }) => field },
        { title: w.from, of: ({ from }) => from },
        { title: w.to, of: ({ to }) => to }
      ]}
    />
  )
}
