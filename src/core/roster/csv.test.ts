import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Table, readTable } from './csv'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))

function tableOf(bytes: Uint8Array): Table {
  const read = readTable(bytes)
  if ('refused' in read) throw new Error(read.refused)
  return read.ok
}

describe('a class list is read', () => {
  test.each([
    ['UTF-8', utf8('Klas;Naam\nH3;Zoë'), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8('\uFEFFKlas;Naam\nH3;Zoë'), 'utf-8'],
    ['what Excel calls Unicode text', utf16('Klas\tNaam\r\nH3\tZoë'), 'utf-16le'],
    ['Windows-1252', Uint8Array.from(Buffer.from('Klas;Naam\r\nH3;Zoë', 'latin1')), 'windows-1252']
  ])('in %s', (_, bytes, encoding) => {
    expect(tableOf(bytes)).toMatchObject({
      headers: ['Klas', 'Naam'],
      rows: [['H3', 'Zoë']],
      encoding,
      problems: []
    })
  })

  test('with the euro sign and the curled apostrophe of Windows-1252', () => {
    const bytes = Uint8Array.from([...utf8('Naam;Bedrag\n'), 0x92, ...utf8('t Hart;'), 0x80, 0x8a, 0x9e])
    expect(tableOf(bytes).rows).toEqual([['’t Hart', '€Šž']])
  })

  test.each([
    [';', 'Nummer;Naam, voorletters;Klas\n1;Berg, S.;H3\n2;Bos, D.;H3'],
    [',', 'Nummer,Naam;nog iets,Klas\n1,"Berg, S.",H3'],
    ['\t', 'Nummer\tNaam\tKlas\n1\tBerg, Sanne; van den\tH3'],
    [';', 'Nummer;Naam;Klas\n1;"Berg, Sanne, van, den, enzovoort";H3'],
    [';', 'Nummer\n1']
  ])('with %o between its columns', (separator, text) => {
    const table = tableOf(utf8(text))
    expect([table.separator, table.problems]).toEqual([separator, []])
    expect(table.rows.every((row) => row.length === table.headers.length)).toBe(true)
  })

  test('with quoted separators, quotes and line ends, each row knowing the line it begins on', () => {
    const table = tableOf(utf8('Klas;Naam\r\nH3;"Bos; ""Bo"""\r\n\r\n;\r\nH3;"twee\r\nregels"\rH4;Vos\n'))
    expect(table.rows).toEqual([
      ['H3', 'Bos; "Bo"'],
      ['H3', 'twee\nregels'],
      ['H4', 'Vos']
    ])
    expect(table.lines).toEqual([2, 5, 7])
  })

  test('without the spaces around its cells and the empty columns Excel leaves at the end', () => {
    expect(tableOf(utf8(' Klas ;Naam\nH3 ;\u00a0Bos;;\n'))).toMatchObject({
      headers: ['Klas', 'Naam'],
      rows: [['H3', 'Bos', '', '']],
      problems: []
    })
  })

  test('with its ragged rows, which are named', () => {
    const table = tableOf(utf8('Nummer;Naam;Klas\n1;Bos\n2;Vos;H3\n3;Berg;van den;H3\n'))
    expect(table.rows).toEqual([
      ['1', 'Bos', ''],
      ['2', 'Vos', 'H3'],
      ['3', 'Berg', 'van den', 'H3']
    ])
    expect(table.problems).toEqual([
      { line: 2, column: null, code: 'row-short', value: '1 | Bos' },
      { line: 4, column: null, code: 'row-long', value: 'H3' }
    ])
  })

  test('with a header that stands there twice, which is named', () => {
    expect(tableOf(utf8('Klas;E-mail;E-mail;;\nH3;a;b;;\n')).problems).toEqual([
      { line: 1, column: 'E-mail', code: 'header-twice', value: 'E-mail' }
    ])
  })

  test('up to 20,000 rows', () => {
    expect(tableOf(utf8(`Nummer;Klas\n${'1;H3\n'.repeat(20_000)}`)).rows.length).toBe(20_000)
  })
})

describe('a file is refused', () => {
  test.each([
    ['empty', 'nothing', utf8('')],
    ['empty', 'a byte order mark alone', utf8('\uFEFF')],
    ['empty', 'white lines', utf8('\r\n \r\n;;\r\n')],
    ['empty', 'only column names', utf8('Nummer;Naam;Klas\r\n')],
    ['too-large', 'more than 5 MB', new Uint8Array(5 * 1024 * 1024 + 1).fill(65)],
    ['too-large', 'more than 20,000 rows', utf8(`Nummer;Klas\n${'1;H3\n'.repeat(20_001)}`)],
    ['too-large', 'more than 200 columns', utf8(`${'Naam;'.repeat(201)}\nBos\n`)],
    ['binary', 'a spreadsheet', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0])],
    ['binary', 'a NUL among text', utf8('Klas;Naam\nH3;B\0s')],
    ['binary', 'UTF-16 without its mark', Uint8Array.from(Buffer.from('Klas;Naam', 'utf16le'))],
    ['binary', 'half a character of UTF-16', Uint8Array.from([0xff, 0xfe, 0x4b])],
    ['binary', 'a UTF-8 mark before something else', Uint8Array.from([0xef, 0xbb, 0xbf, 0xe9, 0x3b])],
    ['no-header', 'a pupil on its first line', utf8('104233;Sanne;H3\n104250;Daan;H3')],
    ['no-header', 'a date on its first line', utf8('Sanne;14-03-2012\nDaan;01-02-2012')],
    ['no-header', 'an address on its first line', utf8('Sanne;s@school.example\nDaan;')],
    ['bad-quotes', 'a quotation mark that never closes', utf8('Klas;Naam\nH3;"Bos\nH4;Vos')],
    ['bad-quotes', 'a quotation mark inside a name', utf8('Klas;Naam\nH3;Jan "Jo" Bos')],
    [
      'bad-quotes',
      'a quotation mark that swallows lines',
      utf8(`Klas;Naam\nH3;"Bos\n${'H3;Vos\n'.repeat(2000)}H3";Bos`)
    ],
    ['bad-quotes', 'text after a closing quotation mark', utf8('Klas;Naam\nH3;"Jan" Bos')]
  ])('as %s: %s', (reason, _, bytes) => {
    expect(readTable(bytes)).toMatchObject({ refused: reason })
  })

  test('with the line its quotation mark stands on', () => {
    expect(readTable(utf8('Klas;Naam\nH3;Bos\nH3;Jan "Jo" Bos\n'))).toEqual({
      refused: 'bad-quotes',
      line: 3
    })
  })
})

const bit = fc.constantFrom(
  ';',
  ',',
  '\t',
  '"',
  '""',
  '\n',
  '\r\n',
  '\r',
  ' ',
  'Klas',
  'Ö',
  '’',
  '12',
  '\0',
  '=1+1'
)
const anyFile = fc.oneof(
  { weight: 6, arbitrary: fc.array(bit, { maxLength: 60 }).map((bits) => utf8(bits.join(''))) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map(utf8) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map(utf16) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) }
)

test('any bytes at all are a table as wide as its header, or a refusal', () => {
  fc.assert(
    fc.property(anyFile, (bytes) => {
      const read = readTable(bytes)
      if ('refused' in read) return
      const { headers, rows, lines } = read.ok
      expect(rows.length).toBe(lines.length)
      expect(rows.every((row) => row.length >= headers.length)).toBe(true)
      expect(lines.every((line, at) => line > (lines[at - 1] ?? 0))).toBe(true)
    }),
    { numRuns: 10_000 }
  )
})

test('what was written as RFC 4180 says comes back cell by cell', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\n', ' ', 'X') })
    .map((text) => text.trim())
  fc.assert(
    fc.property(
      fc.constantFrom(';', ',', '\t'),
      fc.array(fc.tuple(cell, cell), { minLength: 1 }),
      (separator, rows) => {
        const filled = rows.map((row, at) => [`r${at}`, ...row])
        const written = [['Een', 'Twee', 'Drie'], ...filled].map((row) =>
          row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator)
        )
        expect(tableOf(utf8(written.join('\r\n'))).rows).toEqual(filled)
      }
    )
  )
})
