import type { Letter } from '../../contract/letters'
import { FilterChip } from '../parts/Chip'
import { Row } from '../parts/Stack'
import { useWords } from '../words'
import css from './OnFile.module.css'
import { filters, isShown, type LetterFilter } from './filters'

interface LetterFiltersProps {
  letters: readonly Letter[]
  mailTrouble: ReadonlySet<string>
  value: LetterFilter
  /** Talks that are not in the pupil system either: they are listed with those letters. */
  talks: number
  onChange: (filter: LetterFilter) => void
}

const rare: ReadonlySet<LetterFilter> = new Set(['undeliverable', 'mail-trouble'])

/** Which letters are listed, each with how many there are. */
export function LetterFilters({ letters, mailTrouble, value, talks, onChange }: LetterFiltersProps) {
  const { filters: w } = useWords().onFile
  const counted = filters.map((filter) => ({
    filter,
    n:
      letters.filter((letter) => isShown(letter, filter, mailTrouble)).length +
      (filter === 'not-in-dossier' ? talks : 0)
  }))
  // Hardly ever does a letter come back, or not get through: those chips are there only when one did.
  const shown = counted.filter(({ filter, n }) => !rare.has(filter) || n > 0 || filter === value)
  return (
    <fieldset className={css['filters']}>
      <legend className="unseen">{w.label}</legend>
      <Row>
        {shown.map(({ filter, n }) => (
          <FilterChip
            key={filter}
            pressed={filter === value}
            onChange={(on) => onChange(on ? filter : 'all')}
          >
            {w[filter]} {n}
          </FilterChip>
        ))}
      </Row>
    </fieldset>
  )
}
