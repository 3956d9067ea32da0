import { lineOf, type Letterhead, type Row, type Sheet } from './sheet'

/** An offence as parents read it: when, where, what, and until when it counts or why it does not. */
export interface WhyRow {
  readonly date: string
  readonly place: string
  readonly what: string
  /** Contested, taken along: what a reader should know of it beside the rest. */
  readonly marks: string
  /** Empty in a table without that column. */
  readonly last: string
}

export interface WhyTable {
  readonly heading: string
  /** Date, place and what; mostly a last one: until when it counts, or why it does not. */
  readonly columns: readonly string[]
  readonly rows: readonly WhyRow[]
  /** What stands there when nothing does. */
  readonly none: string
}

/** The rule, what comes next, what was before, whom to ask: facts in rows, then whole sentences. */
export interface WhyPart {
  readonly heading: string
  readonly rows: readonly Row[]
  readonly lines: readonly string[]
}

/** "Waarom deze stap?" or where a pupil stands, all text final. */
export interface WhyContent extends Sheet {
  readonly kind: 'why'
  readonly school: Letterhead
  /** Whose it is, under each page: loose sheets find each other. */
  readonly foot: string
  readonly reference: readonly Row[]
  readonly intro: string
  readonly rows: readonly Row[]
  /** How it stands, set apart. */
  readonly main: Row
  readonly tables: readonly WhyTable[]
  readonly parts: readonly WhyPart[]
}

const rowText = ({ date, place, what, marks, last }: WhyRow, label?: string): string =>
  [
    `${date}, ${place}: ${[what, marks].filter(Boolean).join(', ')}`,
    ...(label === undefined ? [] : [`${label}: ${last}`])
  ].join('. ')

/** The whole explanation in lines, each offence in one, for who cannot see its pages. */
export function textOfWhy({ heading, intro, reference, main, rows, tables, parts }: WhyContent): string {
  return [
    heading,
    ...reference.map(lineOf),
    intro,
    ...rows.map(lineOf),
    lineOf(main),
    ...tables.flatMap(({ heading: about, columns, rows: told, none }) => [
      about,
      ...(told.length === 0 ? [none] : told.map((row) => rowText(row, columns[3])))
    ]),
    ...parts.flatMap((part) => [part.heading, ...part.rows.map(lineOf), ...part.lines])
  ].join('\n')
}
