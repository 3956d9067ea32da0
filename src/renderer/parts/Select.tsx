import { Select as MantineSelect } from '@mantine/core'
import { useWords } from '../words'
import { focusFirst, given } from './given'

interface SelectProps<V extends string> {
  label: string
  labelUnseen?: boolean
  options: readonly { value: V; label: string }[]
  value: V | null
  onChange: (value: V | null) => void
  hint?: string | undefined
  error?: string | null | undefined
  placeholder?: string | undefined
  /** For long lists: typing narrows them. */
  searchable?: boolean | undefined
  clearable?: boolean | undefined
  disabled?: boolean | undefined
  /** The cursor begins here, on a page of its own or in a dialog. */
  startHere?: boolean | undefined
}

/** One of many, in a list that opens. */
export function Select<V extends string>(props: SelectProps<V>) {
  const { label, labelUnseen, options, hint, onChange, clearable = false, startHere, ...rest } = props
  const { part } = useWords().frame
  return (
    <MantineSelect
      {...given({
        ...rest,
        ...focusFirst(startHere),
        ...(labelUnseen ? { 'aria-label': label } : { label, description: hint })
      })}
      size="md"
      data={[...options]}
      limit={60}
      maxDropdownHeight={320}
      allowDeselect={clearable}
      clearable={clearable}
      clearButtonProps={{ 'aria-label': part.clear }}
      nothingFoundMessage={part.nothingFound}
      comboboxProps={{ transitionProps: { duration: 0 }, shadow: 'md' }}
      withScrollArea={false}
      styles={{ options: { maxHeight: 320, overflowY: 'auto' } }}
      onChange={(value) => onChange(value)}
    />
  )
}
