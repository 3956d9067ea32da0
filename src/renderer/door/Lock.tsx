import { useState } from 'react'
import type { Staff } from '../../contract/accounts'
import { fullName } from '../../contract/names'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { ErrorLine } from '../parts/ErrorLine'
import { PasswordField } from '../parts/PasswordField'
import { useWords } from '../words'
import { Hall } from './Hall'
import { PinPad } from './PinPad'

/** The screen is locked: the PIN where the password was used today, the password otherwise. */
export function Lock({ staff, byPin, sample }: { staff: Staff; byPin: boolean; sample: boolean }) {
  const { lock, signIn, sample: hints } = useWords().door
  const [pinning, setPinning] = useState(byPin)
  const [password, setPassword] = useState('')
  const pin = useDo(api.accounts.signInByPin)
  const open = useDo(api.accounts.signIn)
  const leave = useDo(api.accounts.signOut)
  const unlock = (event: React.FormEvent) => {
    event.preventDefault()
    open.run({ code: staff.code, password }).catch(() => setPassword(''))
  }
  return (
    <Hall title={lock.title} text={lock.of(fullName(staff))}>
      {pinning ? (
        <PinPad
          sample={sample}
          busy={pin.busy}
          problem={pin.problem}
          onPin={(six) =>
            pin.run({ staffId: staff.id, pin: six }).then(
              () => true,
              () => false
            )
          }
        />
      ) : (
        <form onSubmit={unlock} style={{ display: 'grid', gap: 16 }}>
          <PasswordField
            label={signIn.password}
            hint={sample ? hints.password : undefined}
            value={password}
            startHere
            onChange={setPassword}
          />
          <ErrorLine problem={open.problem} />
          <Button kind="primary" type="submit" busy={open.busy} disabled={password === ''}>
            {lock.unlock}
          </Button>
        </form>
      )}
      <div style={{ display: 'grid', gap: 4 }}>
        {byPin && (
          <Button kind="quiet" onClick={() => setPinning(!pinning)}>
            {pinning ? lock.usePassword : lock.usePin}
          </Button>
        )}
        <Button kind="quiet" busy={leave.busy} onClick={() => void leave.attempt({})}>
          {lock.other}
        </Button>
      </div>
    </Hall>
  )
}
