import { useState } from 'react'
import type { Permission } from '../../contract/permissions'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { Choice } from '../parts/Choice'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Row, Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { shortDay } from '../words/when'

/** Takes a permission back, with the reason, and of a series what follows too; it stays readable. */
export function Withdraw({ permission, onClose }: { permission: Permission; onClose: () => void }) {
  const { permissions, frame } = useWords()
  const w = permissions.withdrawing
  const withdraw = useDo(api.permissions.withdraw)
  const [reason, setReason] = useState('')
  const [which, setWhich] = useState<'one' | 'following'>('one')
  const isSaid = reason.trim().length >= 3
  async function save(event: React.FormEvent): Promise<void> {
    event.preventDefault()
    if (!isSaid) return
    try {
      await withdraw.run({ permissionId: permission.id, reason, following: which === 'following' })
    } catch {
      return
    }
    toast.say(w.done)
    onClose()
  }
  return (
    <Dialog open title={w.title} onClose={onClose}>
      <form onSubmit={(event) => void save(event)}>
        <Stack gap={16}>
          <p>
            <strong>{permission.purpose}</strong>
          </p>
          <p className="muted">{w.why}</p>
          {permission.seriesId !== null && (
            <Choice
              label={w.which}
              value={which}
              options={[
                { value: 'one', title: w.one(shortDay(permission.day)) },
                { value: 'following', ...w.following }
              ]}
              onChange={setWhich}
            />
          )}
          <TextField
            label={w.reason}
            hint={w.reasonHint}
            value={reason}
            maxLength={500}
            startHere
            onChange={setReason}
          />
          <ErrorLine problem={withdraw.problem} />
          <Row between>
            <Button onClick={onClose}>{frame.part.cancel}</Button>
            <Button kind="primary" type="submit" busy={withdraw.busy} disabled={!isSaid}>
              {w.save}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  )
}
