import { useId, type ReactNode } from 'react'
import css from './CheckField.module.css'

interface CheckFieldProps {
  label: ReactNode
  hint?: string | undefined
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean | undefined
}

/** Yes or no. */
export function CheckField({ label, hint, checked, onChange, disabled = false }: CheckFieldProps) {
  const id = useId()
  return (
    <div className={css['check']}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="small muted">
          {hint}
        </p>
      )}
    </div>
  )
}
