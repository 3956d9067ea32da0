import type { Letter } from '../../contract/letters'
import { Chip } from '../parts/Chip'
import { useWords } from '../words'
import { isInstead } from './ways'

/** How a letter that lies ready is proposed to go, in two words; nothing when that is on paper, as most do. */
export function GoesChip({ goes }: Pick<Letter, 'goes'>) {
  const { channels: w } = useWords()
  if (!goes) return null
  if (isInstead(goes))
    return (
      <span>
        <Chip kind="attention">{w.instead[goes.why]}</Chip>
      </span>
    )
  if (goes.channel === 'paper') return null
  return (
    <span>
      <Chip>{w.way[goes.channel]}</Chip>
    </span>
  )
}
