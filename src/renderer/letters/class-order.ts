import type { Letter } from '../../contract/letters'
import { compareText } from '../../contract/names'

type Placed = Pick<Letter, 'className' | 'reference'>

/** Letters as they come out of the printer: by class, then by reference, so that a mentor's pile is one pile. */
export const inClassOrder = <L extends Placed>(letters: readonly L[]): L[] =>
  letters.toSorted(
    (a, b) => compareText(a.className ?? '', b.className ?? '') || compareText(a.reference, b.reference)
  )
