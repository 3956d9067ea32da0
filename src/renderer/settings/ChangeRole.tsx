import { useState } from 'react'
import type { Staff } from '../../contract/accounts'
import { fullName } from '../../contract/names'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { RoleChoice } from './RoleChoice'

/** Another role for a colleague; the director alone gives one. */
export function ChangeRole({ who, onClose }: { who: Staff; onClose: () => void }) {
  const { settings, frame } = useWords()
  const [role, setRole] = useState(who.role)
  const change = useDo(api.accounts.changeRole)
  const save = () =>
    change.run({ staffId: who.id, role }).then(
      () => {
        toast.say(settings.staff.roleChanged)
        onClose()
      },
      () => undefined
    )
  return (
    <Dialog
      open
      title={settings.staff.roleOf(fullName(who))}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{frame.part.cancel}</Button>
          <Button kind="primary" busy={change.busy} disabled={role === who.role} onClick={() => void save()}>
            {frame.part.save}
          </Button>
        </>
      }
    >
      <Stack>
        <RoleChoice byDirector value={role} onChange={setRole} />
        <ErrorLine problem={change.problem} />
      </Stack>
    </Dialog>
  )
}
