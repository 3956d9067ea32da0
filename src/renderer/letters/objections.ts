import type { Letter } from '../../contract/letters'

type Reply = NonNullable<Letter['reply']>

/** A letter with the objection or refusal it got. */
export interface Objection {
  readonly reply: Reply & { readonly kind: 'objected' | 'refused' }
}

/** Does this letter have an objection or a refusal that nobody has settled? One that was taken back itself has none. */
export function isObjectedTo(letter: Letter): letter is Letter & Objection {
  const { state, reply, settled } = letter
  if (state !== 'answered' || settled !== null) return false
  return reply?.kind === 'objected' || reply?.kind === 'refused'
}
