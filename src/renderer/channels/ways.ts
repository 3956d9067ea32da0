import type { Goes, PreferredChannel } from '../../contract/preferred-channel'
import type { Letter } from '../../contract/letters'

/** The ways a letter can go, in the order in which they are told. */
export const ways = ['paper', 'mail', 'portal'] as const satisfies readonly PreferredChannel[]

type Instead = Goes & { why: 'no-address' | 'refused' }
/** It was to go by e-mail and cannot: it goes on paper instead, and somebody is told. */
export const isInstead = (goes: Goes): goes is Instead => goes.why === 'no-address' || goes.why === 'refused'

type Going = Pick<Letter, 'goes'>

/** Letters by the way they are proposed to go; one that went before, and is sent once more, goes on paper. */
export function byWay<L extends Going>(
  letters: readonly L[]
): Readonly<Record<PreferredChannel, readonly L[]>> {
  const of = (way: PreferredChannel) => letters.filter(({ goes }) => (goes?.channel ?? 'paper') === way)
  return { paper: of('paper'), mail: of('mail'), portal: of('portal') }
}

/** All of it goes on paper as was meant: there is nothing to tell before it goes to the printer. */
export const isAllPaper = (letters: readonly Going[]): boolean =>
  letters.every(({ goes }) => goes === null || (goes.channel === 'paper' && !isInstead(goes)))
