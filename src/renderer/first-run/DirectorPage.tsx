import { CodeField } from '../parts/CodeField'
import { PasswordField } from '../parts/PasswordField'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import css from './FirstRun.module.css'
import type { Asked, Draft } from './draft'

/** The first account: it decides, and it lets colleagues in. */
export function DirectorPage({ draft, change }: Asked) {
  const texts = useWords().firstRun.director
  const { director } = draft
  const set = (answer: Partial<Draft['director']>) => change({ director: { ...director, ...answer } })
  return (
    <>
      <div className={css['name']}>
        <TextField
          label={texts.givenName}
          value={director.givenName}
          startHere
          maxLength={80}
          onChange={(givenName) => set({ givenName })}
        />
        <TextField
          label={texts.prefix}
          value={director.prefix}
          maxLength={80}
          onChange={(prefix) => set({ prefix })}
        />
        <TextField
          label={texts.familyName}
          value={director.familyName}
          maxLength={80}
          onChange={(familyName) => set({ familyName })}
        />
      </div>
      <TextField
        label={texts.code}
        hint={texts.codeHint}
        value={director.code}
        maxLength={40}
        autoComplete="username"
        onChange={(code) => set({ code })}
      />
      <PasswordField
        label={texts.password}
        hint={texts.passwordHint}
        purpose="new"
        value={director.password}
        onChange={(password) => set({ password })}
      />
      <CodeField
        label={texts.pin}
        hint={texts.pinHint}
        value={director.pin}
        onChange={(pin) => set({ pin })}
      />
    </>
  )
}
