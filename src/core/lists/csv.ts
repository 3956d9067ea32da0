import { stringify } from 'csv-stringify/sync'
import type { ListTable } from '../../contract/lists'
import { typed, type TypedCell } from './list-rules'

/**
 * What a spreadsheet may take for a formula (CSV injection): a sign that begins one, also written wide as in East Asian
 * text, after whatever a reader skips; and a break at the start, which some read past.
 */
const startsFormula = /^[\s\p{C}\p{DI}]*[=+\-@＝＋－＠]|^[\t\r\n]/u
const asText = (text: string): string => (startsFormula.test(text) ? `'${text}` : text)

/**
 * A table as a Dutch Excel opens it with a double click: semicolons, a byte order mark, days as 21-01-2026. A text that
 * would begin a formula gets an apostrophe before it; a number stays a number, below nought too.
 */
export function csvOf({ columns, rows }: ListTable): Uint8Array {
  const lines = [
    columns.map(({ title }) => asText(title)),
    ...rows.map((row) => row.map((value, at) => written(typed(value, columns[at]!.kind), columns[at]!.kind)))
  ]
  const text = stringify(lines, {
    delimiter: ';',
    record_delimiter: 'windows',
    bom: true,
    // A note of two lines is one cell: any break is quoted, not only the one that ends a row.
    quoted_match: /[\r\n]/
  })
  return new TextEncoder().encode(text)
}

function written(value: TypedCell, kind: string): string | number | null {
  if (typeof value === 'string') return asText(value)
  if (!(value instanceof Date)) return value
  const [date, time] = value.toISOString().split('T') as [string, string]
  const day = date.split('-').toReversed().join('-')
  return kind === 'instant' ? `${day} ${time.slice(0, 5)}` : day
}
