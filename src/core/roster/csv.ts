import { CsvError, parse } from 'csv-parse/sync'

/** How a file was written; Windows-1252 is a guess that the screen shows, so that names can be looked at. */
export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252'

/** Why a file is no table: nothing in it, too big, not text, no column names, or a quotation mark out of place. */
export type TableRefusal = 'empty' | 'too-large' | 'binary' | 'no-header' | 'bad-quotes'

/** A line that does not fit the header, or a header that stands there twice. Line 1 is the first of the file. */
export type TableProblem = {
  readonly line: number
  readonly column: string | null
  readonly code: 'header-twice' | 'row-short' | 'row-long'
  readonly value: string
}

/** A file as rows of trimmed text, as wide as the header at least; `lines` tells where each row begins in the file. */
export type Table = {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly lines: readonly number[]
  readonly encoding: Encoding
  readonly separator: string
  readonly problems: readonly TableProblem[]
}

const maxBytes = 5 * 1024 * 1024
const maxRows = 20_000
// Every row is filled up to the width of the header: without a limit 5 MB of separators become gigabytes.
const maxColumns = 200
// No pupil takes this many characters: a quotation mark has swallowed the lines after it.
const maxRowLength = 10_000

type Refused = { readonly refused: TableRefusal; readonly line?: number }
type Decoded = { readonly text: string; readonly encoding: Encoding }
type Row = { readonly line: number; readonly cells: string[] }

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

const decodeAs = (encoding: Encoding, bytes: Uint8Array): Decoded | null => {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return null
  }
}

function decode(bytes: Uint8Array): Decoded | null {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return decodeAs('utf-8', bytes)
  if (startsWith(bytes, 0xff, 0xfe)) return decodeAs('utf-16le', bytes)
  return decodeAs('utf-8', bytes) ?? decodeAs('windows-1252', bytes)
}

// How often the separator stands outside quotes in each of the first lines.
function countsOf(separator: string, text: string): number[] {
  return text
    .slice(0, 65_536)
    .replaceAll(/"[^"]*"/gu, '')
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, 10)
    .map((line) => line.split(separator).length - 1)
}

function separatorOf(text: string): string {
  const scored = [';', ',', '\t'].map((separator) => {
    const counts = countsOf(separator, text)
    const header = counts[0] ?? 0
    return { separator, header, alike: header === 0 ? 0 : counts.filter((count) => count === header).length }
  })
  return scored.reduce((best, next) =>
    next.alike > best.alike || (next.alike === best.alike && next.header > best.header) ? next : best
  ).separator
}

function rowsOf(text: string, separator: string): Row[] | Refused {
  const rows: Row[] = []
  try {
    parse(text, {
      delimiter: separator,
      record_delimiter: '\n',
      max_record_size: maxRowLength,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      to: maxRows + 2,
      on_record: (cells, { lines }) => {
        const line = lines - cells.join('').split('\n').length + 1
        rows.push({ line, cells: cells.map((cell) => cell.trim()) })
        return null
      }
    })
    return rows
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { refused: 'bad-quotes', ...(typeof error['lines'] === 'number' && { line: error['lines'] }) }
  }
}

// A first line with a pupil number, a date or an address in it is a pupil, not a header.
const looksLikeData = (cell: string): boolean =>
  /^\d{3,}$|^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}$|^\S+@\S+$/u.test(cell)

function headerProblems({ line, cells }: Row): TableProblem[] {
  return cells
    .filter((header, at) => header !== '' && cells.indexOf(header) < at)
    .map((header) => ({ line, column: header, code: 'header-twice' as const, value: header }))
}

function rowProblems({ line, cells }: Row, width: number): TableProblem[] {
  if (cells.length < width)
    return [{ line, column: null, code: 'row-short', value: cells.join(' | ').slice(0, 80) }]
  const extra = cells.slice(width).filter((cell) => cell !== '')
  return extra.length === 0
    ? []
    : [{ line, column: null, code: 'row-long', value: extra.join(' | ').slice(0, 80) }]
}

/**
 * Reads a class list as a school system or Dutch Excel saves it: comma, semicolon or tab; UTF-8, UTF-16 or
 * Windows-1252; at most 5 MB, 20,000 rows and 200 columns. Never throws on
 * what a file holds; the line goes with the refusal where there is one.
 */
export function readTable(bytes: Uint8Array): { readonly ok: Table } | Refused {
  if (bytes.length > maxBytes) return { refused: 'too-large' }
  const decoded = decode(bytes)
  if (decoded === null || decoded.text.includes('\0')) return { refused: 'binary' }
  const text = decoded.text.replaceAll(/\r\n?/gu, '\n')
  const separator = separatorOf(text)
  const found = rowsOf(text, separator)
  if ('refused' in found) return found
  const [header, ...rows] = found
  if (header === undefined) return { refused: 'empty' }
  if (header.cells.some(looksLikeData)) return { refused: 'no-header', line: header.line }
  if (rows.length === 0) return { refused: 'empty' }
  if (header.cells.length > maxColumns || rows.length > maxRows) return { refused: 'too-large' }
  const width = header.cells.length
  return {
    ok: {
      headers: header.cells,
      rows: rows.map(({ cells }) => [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')]),
      lines: rows.map(({ line }) => line),
      encoding: decoded.encoding,
      separator,
      problems: [...headerProblems(header), ...rows.flatMap((row) => rowProblems(row, width))]
    }
  }
}
