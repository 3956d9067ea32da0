import css from './Switch.module.css'

interface SwitchProps {
  /** What it switches, as it is read out: "Tablet in gebruik". */
  label: string
  /** The state in a word, beside it. */
  word: string
  on: boolean
  onChange: (on: boolean) => void
}

/** On or off, at once: there is no button to save it. */
export function Switch({ label, word, on, onChange }: SwitchProps) {
  return (
    <label className={css['switch']}>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-label={label}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span aria-hidden>{word}</span>
    </label>
  )
}
