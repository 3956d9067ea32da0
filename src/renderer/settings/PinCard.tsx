import { useState } from 'react'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { CodeField } from '../parts/CodeField'
import { ErrorLine } from '../parts/ErrorLine'
import { PasswordField } from '../parts/PasswordField'
import { toast } from '../parts/toast'
import { useMe } from '../who'
import { useWords } from '../words'
import css from './Settings.module.css'

/** A PIN to unlock with; setting or removing it asks the password. */
export function PinCard() {
  const texts = useWords().settings.account
  const me = useMe()
  const [password, setPassword] = useState('')
  const [pin, setPin] = useState('')
  const set = useDo(api.accounts.setPin)
  const keep = (next: string | null) =>
    set.run({ password, pin: next }).then(
      () => {
        setPassword('')
        setPin('')
        toast.say(next ? texts.pinDone : texts.pinGone)
      },
      () => setPassword('')
    )
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    void keep(pin)
  }
  return (
    <Card title={texts.pin}>
      <p className="muted">{me?.hasPin ? texts.pinHas : texts.pinNone}</p>
      <form onSubmit={submit} className={css['narrow']}>
        <PasswordField label={texts.present} value={password} onChange={setPassword} />
        <CodeField label={texts.pinNew} value={pin} onChange={setPin} />
        <ErrorLine problem={set.problem} />
        <div className={css['end']}>
          <Button kind="primary" type="submit" busy={set.busy} disabled={password === '' || pin.length < 6}>
            {texts.pinSet}
          </Button>
          {me?.hasPin && (
            <Button disabled={password === '' || set.busy} onClick={() => void keep(null)}>
              {texts.pinRemove}
            </Button>
          )}
        </div>
      </form>
    </Card>
  )
}
