import { lineOf, type Letterhead, type Row, type Sheet } from './sheet'
import { textOfTalk, type TalkContent } from './talk-content'
import { textOfWhy, type WhyContent } from './why-content'

/** A receipt or a hand-back slip, all text final. */
export interface SlipContent extends Sheet {
  readonly kind: 'slip'
  readonly school: Letterhead
  readonly reference: readonly Row[]
  readonly intro: string
  readonly rows: readonly Row[]
  /** The one line to remember, set apart. */
  readonly main: Row
  /** Who signs: a line each, with the name that is known. */
  readonly signatures: readonly Row[]
  readonly signed: string
}

/** A pocket of the wall bag; without a name nobody's, to be filled in by hand. */
export interface Pocket {
  readonly number: string
  readonly name: string
}

/** The card beside a class's wall bag, as many pockets wide as the bag. */
export interface CardContent extends Sheet {
  readonly kind: 'card'
  readonly school: { readonly name: string }
  readonly under: string
  readonly columns: number
  readonly pockets: readonly Pocket[]
  readonly foot: string
}

export type Content = SlipContent | CardContent | WhyContent | TalkContent

/**
 * A pupil's name without the signs that no font of ours draws. Where nothing is left of it, the pupil's number stands in.
 */
export function nameOnPaper(name: string, number: string, strange: ReadonlySet<string>): string {
  const drawn = name.replaceAll(/./gu, (sign) => (strange.has(sign) ? '' : sign))
  return /[\p{L}\p{N}]/u.test(drawn) ? drawn.replaceAll(/\s+/gu, ' ').trim() : number
}

/** Everything a slip or card says, for who cannot see its pages. */
export function textOf(content: Content): string {
  if (content.kind === 'why') return textOfWhy(content)
  if (content.kind === 'talk') return textOfTalk(content)
  if (content.kind === 'card') {
    const pockets = content.pockets.map(({ number, name }) => `${number} ${name}`.trim())
    return [content.heading, content.under, ...pockets, content.foot].join('\n')
  }
  const { heading, intro, reference, rows, main, signatures } = content
  const lines = [...reference, ...rows, main].map(lineOf)
  return [heading, intro, ...lines, ...signatures.map(lineOf)].join('\n')
}
