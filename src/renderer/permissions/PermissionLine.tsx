import type { Permission } from '../../contract/permissions'
import { Recording } from '../consents/Recording'
import { Button } from '../parts/Button'
import { Chip } from '../parts/Chip'
import { Row, Stack } from '../parts/Stack'
import { useMe } from '../who'
import { useWords } from '../words'
import { hourName, listed, momentOf } from '../words/when'

interface PermissionLineProps {
  permission: Permission
  isNow: boolean
  onWithdraw: () => void
}

/** One permission: when, for whom, what for and by whom. Who gave it can take it back; a director any. */
export function PermissionLine({ permission, isNow, onWithdraw }: PermissionLineProps) {
  const { permissions: w, consents } = useWords()
  const me = useMe()
  const { starts, ends, hour, pupils, className, purpose, allowedUse, withdrawnAt } = permission
  const stands = withdrawnAt === null
  const who = [
    className && pupils.length === 0 ? w.wholeClass(className) : className,
    pupils.length > 0 ? listed(pupils.map(({ name }) => name)) : ''
  ]
  return (
    <Row between align="start">
      <Stack gap={4}>
        <Row>
          <strong>
            <time>{`${starts} – ${ends}`}</time>
          </strong>
          {hour !== null && <span className="muted">{hourName(hour)}</span>}
          <span>{who.filter(Boolean).join(': ')}</span>
          {isNow && stands && <Chip kind="order">{w.now}</Chip>}
          {!stands && <Chip>{w.withdrawn}</Chip>}
          {permission.recording && <Chip>{consents.recording.chip}</Chip>}
          {permission.afterwards && <Chip>{w.afterwards}</Chip>}
        </Row>
        <p>
          {purpose}
          {allowedUse && <span className="muted">{` · ${w.uses(allowedUse)}`}</span>}
        </p>
        {permission.recording && stands && (
          <Recording
            classId={permission.classId}
            pupilIds={pupils.map(({ id }) => id)}
            day={permission.day}
          />
        )}
        <p className="small muted">{w.grantedBy(permission.grantedBy, momentOf(permission.grantedAt))}</p>
      </Stack>
      {stands && (permission.mine || me?.role === 'director') && (
        <Button aria-label={w.withdrawOf(purpose)} onClick={onWithdraw}>
          {w.withdraw}
        </Button>
      )}
    </Row>
  )
}
