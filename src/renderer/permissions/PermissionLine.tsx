import type { Permission } from '../../contract/permissions'
import { Recording } from '../consents/Recording'
import { Button } from '../parts/Button'
import { Chip } from '../parts/Chip'
import { Row, Stack } from '../parts/Stack'
import { useMe } from '../who'
import { useWords } from '../words'
import { hourName, momentOf } from '../words/when'
import { Facts } from './Facts'
import { ToBoard } from './ToBoard'
import { useWhoSaid } from './who-said'

interface PermissionLineProps {
  permission: Permission
  isNow: boolean
  /** It is of today, and runs or comes: what the board may show. */
  toBoard: boolean
  onWithdraw: () => void
}

/** One permission: when, for whom, what for and by whom. Who gave it can take it back; a director any. */
export function PermissionLine({ permission, isNow, toBoard, onWithdraw }: PermissionLineProps) {
  const { permissions: w, consents } = useWords()
  const me = useMe()
  const whoSaid = useWhoSaid()
  const { starts, ends, hour, pupils, purpose, withdrawnAt, withdrawnBy, withdrawnWhy } = permission
  const stands = withdrawnAt === null
  return (
    <Row between align="start">
      <Stack gap={4}>
        <Row>
          <strong>
            <time>{`${starts} – ${ends}`}</time>
          </strong>
          {hour !== null && <span className="muted">{hourName(hour)}</span>}
          <span>{whoSaid(permission)}</span>
          {isNow && stands && <Chip kind="order">{w.now}</Chip>}
          {!stands && <Chip>{w.withdrawn}</Chip>}
          {permission.seriesId !== null && <Chip>{w.series.chip}</Chip>}
          {permission.recording && <Chip>{consents.recording.chip}</Chip>}
          {permission.afterwards && <Chip>{w.afterwards}</Chip>}
        </Row>
        <Facts permission={permission} />
        {permission.recording && stands && (
          <Recording
            classId={permission.classId}
            pupilIds={pupils.map(({ id }) => id)}
            day={permission.day}
          />
        )}
        {!stands && (
          <p className="small muted">
            {w.withdrawnBy(withdrawnBy ?? '', momentOf(withdrawnAt), withdrawnWhy ?? '')}
          </p>
        )}
      </Stack>
      {stands && (
        <Row>
          {toBoard && <ToBoard permissions={[permission]} />}
          {(permission.mine || me?.role === 'director') && (
            <Button aria-label={w.withdrawOf(purpose)} onClick={onWithdraw}>
              {w.withdraw}
            </Button>
          )}
        </Row>
      )}
    </Row>
  )
}
