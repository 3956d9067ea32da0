import { Autocomplete } from '@mantine/core'
import { focusFirst, given } from './given'

interface SuggestFieldProps {
  label: string
  /** What is offered while typing; anything else may be typed as well. */
  suggestions: readonly string[]
  value: string
  onChange: (value: string) => void
  hint?: string | undefined
  error?: string | null | undefined
  required?: boolean | undefined
  /** The cursor begins here, on a page of its own or in a dialog. */
  startHere?: boolean | undefined
  maxLength?: number
}

/** One line of text with a list beside it of what is often meant. */
export function SuggestField({ label, suggestions, hint, startHere, ...rest }: SuggestFieldProps) {
  return (
    <Autocomplete
      {...given({ ...rest, label, description: hint, ...focusFirst(startHere) })}
      size="md"
      autoComplete="off"
      data={[...new Set(suggestions)]}
      limit={60}
      openOnFocus={false}
      maxDropdownHeight={240}
      comboboxProps={{ transitionProps: { duration: 0 }, shadow: 'md' }}
      withScrollArea={false}
      styles={{ options: { maxHeight: 240, overflowY: 'auto' } }}
      // What stands there already is no search: the whole list shows, to choose another from.
      filter={({ options, search }) => {
        const all = options as { value: string; label: string }[]
        const sought = search.trim().toLowerCase()
        const isWhole = all.some(({ label: text }) => text.toLowerCase() === sought)
        return isWhole ? all : all.filter(({ label: text }) => text.toLowerCase().includes(sought))
      }}
    />
  )
}
