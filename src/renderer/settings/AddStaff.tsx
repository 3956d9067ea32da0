import { useState } from 'react'
import type { NewStaff } from '../../contract/accounts'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { Drawer } from '../parts/Drawer'
import { ErrorLine } from '../parts/ErrorLine'
import { PasswordField } from '../parts/PasswordField'
import { Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { RoleChoice } from './RoleChoice'

const nobody: NewStaff = {
  code: '',
  givenName: '',
  prefix: '',
  familyName: '',
  role: 'teacher',
  password: '',
  pin: null
}

/** A new colleague, with a first password that is handed over in person. */
export function AddStaff({ byDirector, onClose }: { byDirector: boolean; onClose: () => void }) {
  const { settings, firstRun } = useWords()
  const [person, setPerson] = useState(nobody)
  const add = useDo(api.accounts.add)
  const set = (part: Partial<NewStaff>) => setPerson({ ...person, ...part })
  const complete =
    person.familyName.trim() !== '' && person.code.trim().length >= 2 && person.password.length >= 8
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    add.run(person).then(
      () => {
        toast.say(settings.staff.added)
        onClose()
      },
      () => undefined
    )
  }
  return (
    <Drawer open title={settings.staff.add} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap={16}>
          <TextField
            label={firstRun.director.givenName}
            value={person.givenName}
            startHere
            maxLength={80}
            onChange={(givenName) => set({ givenName })}
          />
          <TextField
            label={firstRun.director.prefix}
            value={person.prefix}
            maxLength={80}
            onChange={(prefix) => set({ prefix })}
          />
          <TextField
            label={firstRun.director.familyName}
            value={person.familyName}
            maxLength={80}
            onChange={(familyName) => set({ familyName })}
          />
          <TextField
            label={firstRun.director.code}
            hint={firstRun.director.codeHint}
            value={person.code}
            maxLength={40}
            onChange={(code) => set({ code })}
          />
          <RoleChoice byDirector={byDirector} value={person.role} onChange={(role) => set({ role })} />
          <PasswordField
            label={settings.staff.password}
            hint={settings.staff.passwordHint}
            purpose="new"
            value={person.password}
            onChange={(password) => set({ password })}
          />
          <ErrorLine problem={add.problem} />
          <Button kind="primary" type="submit" busy={add.busy} disabled={!complete}>
            {settings.staff.add}
          </Button>
        </Stack>
      </form>
    </Drawer>
  )
}
