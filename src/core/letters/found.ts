import { Refusal, type Actor, type Reading } from '../context'
import { LetterContent } from './content'
import { sha256 } from './filing'
import { frozenLetters, type FrozenLetter } from './store'

/** All that a frozen letter shows. */
export const contentOf = ({ content }: FrozenLetter): LetterContent =>
  LetterContent.parse(JSON.parse(content))

/** Letters that exist and that this person may see: a mentor those of the own class. */
export async function permitted(db: Reading, ids: readonly string[], actor: Actor): Promise<FrozenLetter[]> {
  const found = await frozenLetters(db, ids)
  if (found.length < new Set(ids).size) throw new Refusal('letter-unknown')
  if (actor.role !== 'director' && !found.every(({ mentorIds }) => mentorIds.includes(actor.id)))
    throw new Refusal('not-your-pupil')
  return found
}

/** The same, each with the very bytes that were frozen: a changed file is named and not opened. */
export async function readable(db: Reading, ids: readonly string[], actor: Actor): Promise<FrozenLetter[]> {
  const found = await permitted(db, ids, actor)
  const damaged = found.find(({ pdf, sha256: frozen }) => sha256(pdf) !== frozen)
  if (damaged) throw new Refusal('letter-damaged', { reference: damaged.reference })
  return found
}

/** Letters that may still go out: none of them was taken back. */
export function standing(letters: readonly FrozenLetter[]): void {
  const held = letters.find(({ retracted }) => retracted)
  if (held) throw new Refusal('letter-retracted', { reference: held.reference })
}
