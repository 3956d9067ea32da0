import { PasswordInput } from '@mantine/core'
import { useWords } from '../words'
import { focusFirst, given } from './given'

interface PasswordFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string | undefined
  error?: string | null | undefined
  /** `new` where one is chosen: a password manager then offers one and does not fill in the present one. */
  purpose?: 'present' | 'new'
  /** The cursor begins here, on a page of its own or in a dialog. */
  startHere?: boolean | undefined
}

/** A password, hidden until its eye is pressed; pasting is welcome (ASVS 6.2.7). */
export function PasswordField({
  label,
  hint,
  purpose = 'present',
  onChange,
  startHere,
  ...rest
}: PasswordFieldProps) {
  const { part } = useWords().frame
  return (
    <PasswordInput
      {...given({ ...rest, label, description: hint, ...focusFirst(startHere) })}
      size="md"
      autoComplete={purpose === 'new' ? 'new-password' : 'current-password'}
      visibilityToggleButtonProps={{ 'aria-label': part.showPassword, tabIndex: 0 }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
