import type { Permission } from '../../contract/permissions'
import { ToFile } from '../lists/ToFile'
import { useWords } from '../words'

/** Who may use a phone and what for, for a spreadsheet. */
export function PermissionsToFile({ permissions }: { permissions: readonly Permission[] }) {
  const w = useWords().lists
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
        { title: w.grantedBy, of: (one) => one.grantedBy },
        { title: w.grantedAt, kind: 'instant', of: (one) => one.grantedAt },
        { title: w.afterwards, of: (one) => (one.afterwards ? w.yes : w.no) },
        { title: w.withdrawnAt, kind: 'instant', of: (one) => one.withdrawnAt }
      ]}
    />
  )
}
