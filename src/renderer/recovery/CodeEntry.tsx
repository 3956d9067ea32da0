import { useState } from 'react'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { ErrorLine } from '../parts/ErrorLine'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import css from './Recovery.module.css'

/** The recovery code opens the file where the key of this machine is gone. */
export function CodeEntry() {
  const { recovery } = useWords()
  const [code, setCode] = useState('')
  const open = useDo(api.safekeeping.openWithRecoveryCode)
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    open.run({ code }).catch(() => undefined)
  }
  return (
    <form className={css['code']} onSubmit={submit}>
      <TextField
        label={recovery.code}
        hint={recovery.codeHint}
        value={code}
        startHere
        maxLength={60}
        onChange={setCode}
      />
      <ErrorLine problem={open.problem} />
      <div>
        <Button kind="primary" type="submit" busy={open.busy} disabled={code.trim() === ''}>
          {recovery.open}
        </Button>
      </div>
    </form>
  )
}
