import { createHash } from 'node:crypto'
import type { CommandContext } from '../context'
import type { Draft, Sheet, Workshop } from './make'
import { insertLetter, markRetracted } from './store'
import { takenBack } from './taking-back'

/** A letter as its file has it, to be frozen. */
export interface Printed {
  readonly pdf: Uint8Array
  readonly sha256: string
  readonly pages: number
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Prints letters; one that was printed before, word for word, is not printed again. */
export function printer({ press }: Workshop): (sheet: Sheet) => Printed {
  const printed = new Map<string, Printed>()
  return ({ content, pictures }) => {
    const key = JSON.stringify(content)
    const known = printed.get(key)
    if (known) return known
    const pdf = press.pdf([content], pictures)
    const made = { pdf, sha256: sha256(pdf), pages: press.pages(content, pictures).length }
    printed.set(key, made)
    return made
  }
}

/** Puts letters on file with their frozen pages, and takes back what they take back; returns their ids. */
export async function fileLetters(
  ctx: CommandContext,
  drafts: readonly Draft[],
  print: (sheet: Sheet) => Printed
): Promise<string[]> {
  const ids: string[] = []
  for (const { content, pictures, retracts, ...draft } of drafts) {
    const id = ctx.newId()
    const approved = { at: ctx.now, by: ctx.actor.id }
    const common = { ...draft, id, language: draft.recipient.language, approved }
    // The earlier one makes room first: of one thing there stands one letter to a person.
    if (retracts) await takenBack(ctx, retracts, retracts)
    await insertLetter(ctx.db, {
      ...common,
      content: JSON.stringify(content),
      ...print({ content, pictures })
    })
    if (retracts) await markRetracted(ctx.db, retracts, id)
    ids.push(id)
  }
  return ids
}
