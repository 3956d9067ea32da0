import type { Permission } from '../../contract/permissions'
import { useDeviceName } from '../device-name'
import { ToFile } from '../lists/ToFile'
import { useWords } from '../words'
import { seriesIn } from './series'

/** Who may use a phone and what for, for a spreadsheet. */
export function PermissionsToFile({ permissions }: { permissions: readonly Permission[] }) {
  const w = useWords().lists
  const nameOf = useDeviceName()
  // What belongs together gets a number that can be sorted and filtered on: the id itself says nothing to anybody.
  const numbers = new Map(seriesIn(permissions).map(({ id }, at) => [id, String(at + 1)]))
  return (
    <ToFile<Permission>
      list="permissions"
      rows={permissions}
      idsOf={({ pupils }) => pupils.map(({ id }) => id)}
      columns={[
        { title: w.day, kind: 'day', of: (one) => one.day },
        { title: w.from, of: (one) => one.starts },
        { title: w.until, of: (one) => one.ends },
        { title: w.class, of: (one) => one.className },
        { title: w.pupil, of: (one) => one.pupils.map(({ name }) => name).join(', ') },
        { title: w.purpose, of: (one) => one.purpose },
        { title: w.use, of: (one) => one.allowedUse },
        {
          title: w.devices,
          of: ({ devices }) => (devices.length > 0 ? devices.map(nameOf).join(', ') : w.allDevices)
        },
        { title: w.recording, of: (one) => (one.recording ? w.yes : w.no) },
        { title: w.series, of: ({ seriesId }) => (seriesId ? numbers.get(seriesId) : null) },
        { title: w.grantedBy, of: (one) => one.grantedBy },
        { title: w.grantedAt, kind: 'instant', of: (one) => one.grantedAt },
        { title: w.afterwards, of: (one) => (one.afterwards ? w.yes : w.no) },
        { title: w.withdrawnAt, kind: 'instant', of: (one) => one.withdrawnAt },
        { title: w.reason, of: (one) => one.withdrawnWhy }
      ]}
    />
  )
}
