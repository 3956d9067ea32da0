import type { RegisterLine } from '../../contract/taken'
import { useDeviceName } from '../device-name'
import { ToFile } from '../lists/ToFile'
import { useWords } from '../words'

/** The register as it is filtered, for a spreadsheet. */
export function RegisterToFile({ lines }: { lines: readonly RegisterLine[] }) {
  const { taken, lists: w } = useWords()
  const { register, why, story } = taken
  const nameOf = useDeviceName()
  return (
    <ToFile<RegisterLine>
      list="devices"
      rows={lines}
      idsOf={({ pupilId }) => pupilId}
      columns={[
        { title: w.pupil, of: (line) => line.pupilName },
        { title: w.class, of: (line) => line.className },
        { title: register.device, of: (line) => nameOf(line.device) },
        { title: w.why, of: (line) => why[line.why] },
        { title: w.since, kind: 'instant', of: (line) => line.since },
        { title: register.due, kind: 'instant', of: (line) => line.due },
        { title: w.keeper, of: (line) => line.holder },
        { title: w.place, of: (line) => line.place },
        { title: w.takenBy, of: (line) => line.takenBy },
        { title: w.returned, kind: 'instant', of: (line) => line.returnedAt },
        { title: w.returnedTo, of: (line) => line.returnedTo && story.returnedTo[line.returnedTo] },
        { title: w.schoolDays, kind: 'number', of: (line) => line.age }
      ]}
    />
  )
}
