import { useState } from 'react'
import type { Staff } from '../../contract/accounts'
import { fullName } from '../../contract/names'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { PasswordField } from '../parts/PasswordField'
import { Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'

/** A new password for a colleague who forgot it. */
export function ResetPassword({ who, onClose }: { who: Staff; onClose: () => void }) {
  const { settings, frame } = useWords()
  const [password, setPassword] = useState('')
  const reset = useDo(api.accounts.resetPassword)
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    reset.run({ staffId: who.id, password }).then(
      () => {
        toast.say(settings.staff.resetDone)
        onClose()
      },
      () => undefined
    )
  }
  return (
    <Dialog
      open
      title={settings.staff.resetFor(fullName(who))}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{frame.part.cancel}</Button>
          <Button
            kind="primary"
            type="submit"
            form="reset-password"
            busy={reset.busy}
            disabled={password.length < 8}
          >
            {frame.part.save}
          </Button>
        </>
      }
    >
      <form id="reset-password" onSubmit={submit}>
        <Stack>
          <p>{settings.staff.resetText}</p>
          <PasswordField
            label={settings.staff.reset}
            hint={settings.staff.passwordHint}
            purpose="new"
            startHere
            value={password}
            onChange={setPassword}
          />
          <ErrorLine problem={reset.problem} />
        </Stack>
      </form>
    </Dialog>
  )
}
