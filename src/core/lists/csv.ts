import { stringify } from 'csv-stringify/sync'
import type { ListTable } from '../../contract/lists'
import { typed, type TypedCell } from './list-rules'

/**
 * A table as a Dutch Excel opens it with a double click: semicolons, a byte order mark, days as 21-01-2026. A text that
 * would begin a formula gets an apostrophe before it (CSV injection).
 */
export function csvOf({ columns, rows }: ListTable): Uint8Array {
  const lines = [
    columns.map(({ title }) => title),
    ...rows.map((row) => row.map((value, at) => written(typed(value, columns[at]!.kind), columns[at]!.kind)))
  ]
  const text = stringify(lines, {
    delimiter: ';',
    record_delimiter: 'windows',
    bom: true,
    escape_formulas: true
  })
  return new TextEncoder().encode(text)
}

function written(value: TypedCell, kind: string): string | number | null {
  if (!(value instanceof Date)) return value
  const [date, time] = value.toISOString().split('T') as [string, string]
  const day = date.split('-').toReversed().join('-')
  return kind === 'instant' ? `${day} ${time.slice(0, 5)}` : day
}
