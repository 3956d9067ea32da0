import { useId, type Ref } from 'react'
import css from './CodeField.module.css'
import { focusFirst } from './given'

interface CodeFieldProps {
  label: string
  value: string
  onChange: (digits: string) => void
  /** Called with the sixth digit: nobody should have to press a button after a PIN. */
  onFull?: (digits: string) => void
  hint?: string | undefined
  error?: string | null | undefined
  /** The cursor begins here, on a page of its own or in a dialog. */
  startHere?: boolean | undefined
  disabled?: boolean | undefined
  ref?: Ref<HTMLInputElement>
}

const length = 6

/** A PIN of six digits: one field that looks like six places, so that it is typed, pasted and read out as one. */
export function CodeField({
  label,
  value,
  onChange,
  onFull,
  hint,
  error,
  startHere,
  ref,
  ...rest
}: CodeFieldProps) {
  const id = useId()
  const told = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const change = (text: string) => {
    const digits = text.replace(/\D/g, '').slice(0, length)
    if (digits === value) return
    onChange(digits)
    if (digits.length === length) onFull?.(digits)
  }
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="small muted">
          {hint}
        </p>
      )}
      <div className={css['places']} data-wrong={error ? true : undefined}>
        {Array.from({ length }, (_, place) => (
          <span key={place} data-here={place === value.length || undefined} aria-hidden>
            {place < value.length ? '●' : ''}
          </span>
        ))}
        <input
          {...rest}
          {...focusFirst(startHere)}
          ref={ref}
          id={id}
          type="password"
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={error ? true : undefined}
          aria-describedby={told || undefined}
          value={value}
          onChange={(event) => change(event.currentTarget.value)}
        />
      </div>
      {error && (
        <p id={`${id}-error`} className={css['error']}>
          {error}
        </p>
      )}
    </div>
  )
}
