import type { Permission } from '../../contract/permissions'
import { useDeviceName } from '../device-name'
import { useWords } from '../words'
import { momentOf } from '../words/when'

/** What a permission is for, what may be used and with what, and who gave it. */
export function Facts({ permission }: { permission: Permission }) {
  const w = useWords().permissions
  const nameOf = useDeviceName()
  const { purpose, allowedUse, devices, grantedBy, grantedAt } = permission
  return (
    <>
      <p>
        {purpose}
        {allowedUse && <span className="muted">{` · ${w.uses(allowedUse)}`}</span>}
        {devices.length > 0 && <span className="muted">{` · ${w.onlyWith(devices.map(nameOf))}`}</span>}
      </p>
      <p className="small muted">{w.grantedBy(grantedBy, momentOf(grantedAt))}</p>
    </>
  )
}
