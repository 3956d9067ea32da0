import type { Staff } from '../../contract/accounts'
import { ToFile } from '../lists/ToFile'
import { useWords } from '../words'

/** Who works with the app and as what, for a spreadsheet: nothing of how they sign in but their code. */
export function StaffToFile({ staff }: { staff: readonly Staff[] }) {
  const { settings, lists, labels } = useWords()
  const w = settings.staff
  return (
    <ToFile<Staff>
      list="staff"
      rows={staff}
      columns={[
        { title: lists.family, of: ({ familyName }) => familyName },
        { title: lists.prefix, of: ({ prefix }) => prefix },
        { title: lists.given, of: ({ givenName }) => givenName },
        { title: w.code, of: ({ code }) => code },
        { title: w.role, of: ({ role }) => labels.role[role] },
        { title: w.left, kind: 'instant', of: ({ leftAt }) => leftAt }
      ]}
      idsOf={({ id }) => id}
    />
  )
}
