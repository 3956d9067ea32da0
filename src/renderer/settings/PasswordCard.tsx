import { useState } from 'react'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { PasswordField } from '../parts/PasswordField'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import css from './Settings.module.css'

/** A new password, for who knows the present one. */
export function PasswordCard() {
  const texts = useWords().settings.account
  const [present, setPresent] = useState('')
  const [password, setPassword] = useState('')
  const change = useDo(api.accounts.changePassword)
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    change.run({ present, password }).then(
      () => {
        setPresent('')
        setPassword('')
        toast.say(texts.changed)
      },
      () => setPresent('')
    )
  }
  return (
    <Card title={texts.password}>
      <form onSubmit={submit} className={css['narrow']}>
        <PasswordField label={texts.present} value={present} onChange={setPresent} />
        <PasswordField
          label={texts.next}
          hint={texts.nextHint}
          purpose="new"
          value={password}
          onChange={setPassword}
        />
        <ErrorLine problem={change.problem} />
        <div>
          <Button
            kind="primary"
            type="submit"
            busy={change.busy}
            disabled={present === '' || password.length < 8}
          >
            {texts.change}
          </Button>
        </div>
      </form>
    </Card>
  )
}
