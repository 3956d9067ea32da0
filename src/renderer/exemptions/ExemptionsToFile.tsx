import type { Exemption } from '../../contract/exemptions'
import { useDeviceName } from '../device-name'
import { ToFile } from '../lists/ToFile'
import { useWords } from '../words'
import { listed } from '../words/when'

/** The register as it is filtered, for a spreadsheet: as on the screen without why, which is in no file that leaves. */
export function ExemptionsToFile({ lines }: { lines: readonly Exemption[] }) {
  const { exemptions, lists: w } = useWords()
  const { columns, place, state } = exemptions
  const nameOf = useDeviceName()
  return (
    <ToFile<Exemption>
      list="exemptions"
      rows={lines}
      idsOf={({ pupilId }) => pupilId}
      columns={[
        { title: columns.name, of: (line) => line.pupilName },
        { title: columns.class, of: (line) => line.className },
        { title: columns.stays, of: (line) => listed(line.stays.map(nameOf)) },
        { title: w.place, of: (line) => listed(line.places.map((one) => place[one])) },
        { title: w.from, kind: 'day', of: (line) => line.from },
        { title: w.until, kind: 'day', of: (line) => line.until },
        { title: w.state, of: (line) => state[line.state] },
        { title: columns.review, kind: 'day', of: (line) => line.reviewOn }
      ]}
    />
  )
}
