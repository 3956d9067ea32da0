import type { Letter } from '../../contract/letters'
import { Chip } from '../parts/Chip'
import { useWords } from '../words'
import { isInstead } from './ways'

/** A letter was to go by e-mail and cannot: why it goes on paper, in a few words. */
export function InsteadChip({ goes }: Pick<Letter, 'goes'>) {
  const { channels: w } = useWords()
  if (!goes || !isInstead(goes)) return null
  return (
    <span>
      <Chip kind="attention">{w.instead[goes.why]}</Chip>
    </span>
  )
}
