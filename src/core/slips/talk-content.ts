import { lineOf, type Letterhead, type Row, type Sheet } from './sheet'

/** The report of a talk, all text final. */
export interface TalkContent extends Sheet {
  readonly kind: 'talk'
  readonly school: Letterhead
  readonly reference: readonly Row[]
  readonly rows: readonly Row[]
  /** What was said, and what was added since: a heading and its lines each. */
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[]
  /** What was agreed, set apart. */
  readonly main: Row
  readonly signatures: readonly Row[]
  readonly signed: string
}

/** Everything it says, for who cannot see its pages. */
export function textOfTalk({ heading, reference, rows, parts, main, signatures }: TalkContent): string {
  const said = parts.flatMap((part) => [part.heading, ...part.lines])
  return [
    heading,
    ...[...reference, ...rows].map(lineOf),
    ...said,
    ...[main, ...signatures].map(lineOf)
  ].join('\n')
}
