import { useId, type ReactNode } from 'react'
import css from './Choice.module.css'
import { focusFirst } from './given'

export interface Option<V extends string> {
  value: V
  title: string
  /** What choosing it means, in one or two sentences. */
  text?: ReactNode
  icon?: ReactNode
  /** Drawn under the text when the card is large, as the rungs of a ladder. */
  more?: ReactNode
}

interface ChoiceProps<V extends string> {
  label: string
  labelUnseen?: boolean
  options: readonly Option<V>[]
  value: V | null
  onChange: (value: V) => void
  /** Cards beside each other instead of under each other. */
  columns?: number
  /** The cursor begins here, on a page of its own or in a dialog. */
  startHere?: boolean | undefined
}

/** One of a few, each explained on its own card. Arrow keys move, as in any set of radio buttons. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const { label, labelUnseen = false, options, value, onChange, columns = 1, startHere = false } = props
  const name = useId()
  const focused = value ?? options[0]?.value
  return (
    <fieldset className={css['choice']}>
      <legend className={labelUnseen ? 'unseen' : undefined}>{label}</legend>
      <div className={css['cards']} style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
        {options.map((option) => (
          <label key={option.value} className={css['card']}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              {...focusFirst(startHere && option.value === focused)}
              aria-labelledby={`${name}-${option.value}`}
              aria-describedby={option.text ? `${name}-${option.value}-text` : undefined}
              onChange={() => onChange(option.value)}
            />
            <span className={css['words']}>
              <span id={`${name}-${option.value}`} className={css['title']}>
                {option.icon}
                {option.title}
              </span>
              {option.text && (
                <span id={`${name}-${option.value}-text`} className="muted">
                  {option.text}
                </span>
              )}
              {option.more}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
