import type { LetterKind, Measure } from '../../contract/ladder'
import type { CommandContext } from '../context'
import { withholdAbout } from '../withhold'
import { callBackMail } from './mail-back'
import { markRetracted, standingLetters, type Standing } from './store'

/** Nobody is reminded any more of a letter that is taken back, and it leaves no more by mail. */
export async function takenBack(ctx: CommandContext, letterId: string, by: string): Promise<void> {
  const { db } = ctx
  await markRetracted(db, letterId, by)
  await withholdAbout(db, letterId)
  await callBackMail(ctx, [letterId], 'retracted')
}

/**
 * Letters of a step that still lie ready are never sent: its decision was taken back, or replaced by these measures, of
 * which a moment or a suspension may still stand.
 */
export async function withholdLetters(
  ctx: CommandContext,
  stepId: string,
  measures: readonly Measure[]
): Promise<void> {
  for (const letter of await standingLetters(ctx.db, stepId))
    if (!letter.issued && falls(letter, measures)) await takenBack(ctx, letter.id, letter.id)
}

const measureOf: Partial<Record<LetterKind, Measure>> = {
  conversation: 'talk-with-guardians',
  suspension: 'suspension'
}

/** Does a letter of a step fall with its decision? Not when it is about a measure that was chosen again. */
export const falls = ({ kind }: Pick<Standing, 'kind'>, measures: readonly Measure[]): boolean => {
  const measure = measureOf[kind]
  return measure === undefined || !measures.includes(measure)
}
