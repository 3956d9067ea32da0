import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import type { ColumnKind, ListTable } from '../../contract/lists'
import { typed } from './list-rules'

const formats: Partial<Record<ColumnKind, string>> = { day: 'dd-mm-yyyy', instant: 'dd-mm-yyyy hh:mm' }
/** The longest name a sheet may have, and what may not stand in it. */
const sheetName = (title: string): string => title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
const widest = 60

/** A table as a workbook of one sheet: headings that stay in sight, numbers and dates as what they are, text as text. */
export async function xlsxOf(title: string, { columns, rows }: ListTable): Promise<Uint8Array> {
  const cells = rows.map((row) => row.map((value, at) => cellOf(value, columns[at]!.kind)))
  const head = columns.map(({ title: value }): Cell => ({ value, type: String, fontWeight: 'bold' }))
  const wide = columns.map(({ title: heading, kind }, at) => {
    const longest = Math.max(
      heading.length,
      ...rows.map((row) => (kind === 'text' ? String(row[at] ?? '').length : 0))
    )
    return { width: Math.min(widest, Math.max(kind === 'instant' ? 17 : 11, longest + 2)) }
  })
  return writeXlsxFile([head, ...cells], {
    sheet: sheetName(title),
    columns: wide,
    stickyRowsCount: 1
  }).toBuffer()
}

function cellOf(value: ListTable['rows'][number][number], kind: ColumnKind): Cell {
  const cell = typed(value, kind)
  if (cell === null) return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'string') return { value: cell, type: String, wrap: cell.length > widest }
  return { value: cell, type: Date, format: formats[kind] ?? 'dd-mm-yyyy' }
}
