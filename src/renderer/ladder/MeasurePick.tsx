import { IconX } from '@tabler/icons-react'
import { useId } from 'react'
import type { Measure } from '../../contract/ladder'
import { Select } from '../parts/Select'
import { useWords } from '../words'
import css from './Editor.module.css'
import { isDirectors, isForRungs } from './measure-facts'

interface MeasurePickProps {
  label: string
  chosen: readonly Measure[]
  /** What cannot be added here besides. */
  taken: readonly Measure[]
  /** Said while nothing is chosen. */
  none: string
  error?: string | null
  /** A mentor decides: say which measures are the director's. */
  mentor: boolean
  onAdd: (measure: Measure) => void
  onRemove: (measure: Measure) => void
}

/** The focus stays with the measures when one of them goes. */
function focusBeside(button: HTMLElement): void {
  const line = button.closest('li')
  const beside = (line?.nextElementSibling ?? line?.previousElementSibling)?.querySelector('button')
  const field = button.closest('[role=group]')?.querySelector('input')
  ;(beside ?? field)?.focus()
}

/** Some measures: each is taken out by its own button, and more are added from a list. */
export function MeasurePick(props: MeasurePickProps) {
  const { label, chosen, taken, none, error, mentor, onAdd, onRemove } = props
  const { labels, ladder } = useWords()
  const texts = ladder.rung
  const id = useId()
  const offered = (Object.keys(labels.measure) as Measure[]).filter(
    (measure) => isForRungs(measure) && !chosen.includes(measure) && !taken.includes(measure)
  )
  const named = (measure: Measure) =>
    mentor && isDirectors(measure)
      ? `${labels.measure[measure]} (${texts.forDirector})`
      : labels.measure[measure]
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset cannot be laid out as a grid everywhere
    <div role="group" aria-labelledby={id} className={css['pick']}>
      <p id={id} className={css['label']}>
        {label}
      </p>
      {chosen.length === 0 ? (
        <p className="muted small">{none}</p>
      ) : (
        <ul className={css['chosen']}>
          {chosen.map((measure) => (
            <li key={measure}>
              <button
                type="button"
                aria-label={texts.takeOut(named(measure))}
                onClick={(event) => {
                  focusBeside(event.currentTarget)
                  onRemove(measure)
                }}
              >
                {named(measure)}
                <IconX size={16} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Select
        label={`${label}: ${texts.addMeasure}`}
        labelUnseen
        placeholder={texts.addMeasure}
        options={offered.map((measure) => ({ value: measure, label: named(measure) }))}
        value={null}
        error={error}
        onChange={(measure) => measure && onAdd(measure)}
      />
    </div>
  )
}
