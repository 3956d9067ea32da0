import { IconUser } from '@tabler/icons-react'
import { useState } from 'react'
import type { Role } from '../../contract/call'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { useWords } from '../words'
import { Hall } from './Hall'
import css from './Hall.module.css'
import { PasswordForm } from './PasswordForm'
import { PinPad } from './PinPad'

type Quick = readonly { readonly id: string; readonly name: string; readonly role: Role }[]

/** Signing in: with a PIN for who used their password here today, with code and password for everyone else. */
export function SignIn({ quick, sample }: { quick: Quick; sample: boolean }) {
  const { door, labels } = useWords()
  const { signIn, sample: hints } = door
  const [byPassword, setByPassword] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const pin = useDo(api.accounts.signInByPin)
  const person = quick.find(({ id }) => id === chosen)
  const choose = (id: string | null) => {
    pin.forget()
    setChosen(id)
  }

  if (quick.length === 0 || byPassword)
    return (
      <Hall title={signIn.title} text={signIn.safe}>
        <PasswordForm sample={sample} />
        {quick.length > 0 && (
          <Button kind="quiet" onClick={() => setByPassword(false)}>
            {signIn.quickTitle}
          </Button>
        )}
      </Hall>
    )
  if (person)
    return (
      <Hall title={person.name}>
        <PinPad
          sample={sample}
          busy={pin.busy}
          problem={pin.problem}
          onPin={(six) =>
            pin.run({ staffId: person.id, pin: six }).then(
              () => true,
              () => false
            )
          }
        />
        <Button kind="quiet" onClick={() => choose(null)}>
          {signIn.back}
        </Button>
      </Hall>
    )
  return (
    <Hall title={sample ? hints.title : signIn.quickTitle} text={sample ? hints.text : signIn.quickText}>
      <ul className={css['people']}>
        {quick.map(({ id, name, role }) => (
          <li key={id}>
            <button type="button" className={css['person']} onClick={() => choose(id)}>
              <IconUser size={20} aria-hidden />
              <span>
                {name}
                <span className={css['role']}>{labels.role[role]}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button kind="quiet" onClick={() => setByPassword(true)}>
        {signIn.other}
      </Button>
    </Hall>
  )
}
