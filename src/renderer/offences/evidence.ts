import type { Evidence } from '../../contract/offences'

/** What shows it, as it is being written down. */
export const noEvidence: Evidence = { what: '', holder: '', place: '' }

/** Nothing was written down here yet: it is left out. */
const isBlank = ({ what, holder, place }: Evidence): boolean => `${what}${holder}${place}`.trim() === ''
/** It says what it is and who has it. */
export const isTold = ({ what, holder }: Evidence): boolean =>
  what.trim().length >= 2 && holder.trim().length >= 2

/** The references that were written down; undefined while one of them is half done. */
export function evidenceTold(all: readonly Evidence[]): Evidence[] | undefined {
  const told = all.filter((one) => !isBlank(one))
  return told.every(isTold) ? told : undefined
}
