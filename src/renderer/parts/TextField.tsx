import { TextInput, Textarea } from '@mantine/core'
import type { ReactNode, Ref } from 'react'
import { focusFirst, given } from './given'

interface Field {
  label: string
  value: string
  onChange: (value: string) => void
  /** Why it is asked, under the label. */
  hint?: ReactNode
  /** What is not right, under the field; it is read out with the field. */
  error?: string | null | undefined
  placeholder?: string | undefined
  required?: boolean | undefined
  disabled?: boolean | undefined
  /** The cursor begins here, on a page of its own or in a dialog. */
  startHere?: boolean | undefined
  maxLength?: number
}

interface TextFieldProps extends Field {
  type?: 'text' | 'email' | 'tel' | 'search'
  autoComplete?: string
  /** The label is read out and not shown: only where the place says enough, as in a search field. */
  labelUnseen?: boolean
  icon?: ReactNode
  ref?: Ref<HTMLInputElement>
  onKeyDown?: (event: React.KeyboardEvent<HTMLInputElement>) => void
}

const shown = (label: string, hint: ReactNode, unseen = false) =>
  unseen ? { 'aria-label': label } : { label, description: hint }

/** One line of text. */
export function TextField({
  label,
  hint,
  labelUnseen,
  icon,
  onChange,
  startHere,
  autoComplete = 'off',
  ...rest
}: TextFieldProps) {
  return (
    <TextInput
      {...given({ ...shown(label, hint, labelUnseen), ...rest, ...focusFirst(startHere) })}
      size="md"
      autoComplete={autoComplete}
      leftSection={icon}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

/** A few sentences; grows with what is written. */
export function TextArea({ label, hint, onChange, startHere, ...rest }: Field & { rows?: number }) {
  const { rows = 3, ...field } = rest
  return (
    <Textarea
      {...given({ ...shown(label, hint), ...field, ...focusFirst(startHere) })}
      size="md"
      minRows={rows}
      rows={rows}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
