import { useState } from 'react'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { ErrorLine } from '../parts/ErrorLine'
import { PasswordField } from '../parts/PasswordField'
import { Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'

/** Code and password. After a wrong try the code stays and the password is typed anew. */
export function PasswordForm({ sample }: { sample: boolean }) {
  const { signIn, sample: hints } = useWords().door
  const [code, setCode] = useState('')
  const [password, setPassword] = useState('')
  const enter = useDo(api.accounts.signIn)
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    enter.run({ code: code.trim(), password }).catch(() => setPassword(''))
  }
  return (
    <form onSubmit={submit}>
      <Stack gap={16}>
        <TextField
          label={signIn.code}
          hint={signIn.codeHint}
          value={code}
          startHere
          autoComplete="username"
          onChange={setCode}
        />
        <PasswordField
          label={signIn.password}
          hint={sample ? hints.password : undefined}
          value={password}
          onChange={setPassword}
        />
        <ErrorLine problem={enter.problem} />
        <Button
          kind="primary"
          type="submit"
          wide
          busy={enter.busy}
          disabled={code.trim().length < 2 || password === ''}
        >
          {signIn.go}
        </Button>
        <p className="small muted">{signIn.forgotten}</p>
      </Stack>
    </form>
  )
}
