import type { Role } from '../../contract/call'
import { Choice } from '../parts/Choice'
import { useWords } from '../words'

interface RoleChoiceProps {
  /** Only a director makes a director. */
  byDirector: boolean
  value: Role
  onChange: (role: Role) => void
}

/** The four roles, each with what it may do. */
export function RoleChoice({ byDirector, value, onChange }: RoleChoiceProps) {
  const { settings, labels } = useWords()
  const roles: readonly Role[] = [
    'teacher',
    'mentor',
    'administrator',
    ...(byDirector ? (['director'] as const) : [])
  ]
  return (
    <Choice
      label={settings.staff.role}
      value={value}
      options={roles.map((role) => ({
        value: role,
        title: labels.role[role],
        text: settings.staff.roleText[role]
      }))}
      onChange={onChange}
    />
  )
}
