import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { ListName, type ListTable } from '../../contract/lists'
import { csvOf } from './csv'
import { fileNameOf, titleOf, typed } from './list-rules'
import { xlsxOf } from './xlsx'

const table = (rows: ListTable['rows']): ListTable => ({
  columns: [
    { title: 'Leerling', kind: 'text' },
    { title: 'Aantal', kind: 'number' },
    { title: 'Dag', kind: 'day' },
    { title: 'Moment', kind: 'instant' }
  ],
  rows
})
const linesOf = (bytes: Uint8Array) => parse(Buffer.from(bytes), { delimiter: ';', bom: true })

describe('a cell', () => {
  test.each([
    ['a text that looks like a number stays text', '0123', 'text', '0123'],
    ['a number is a number', 7, 'number', 7],
    ['a number that is none stays text', 'geen', 'number', 'geen'],
    ['nothing is nothing', null, 'day', null],
    ['an empty text is nothing', '', 'text', null],
    ['a school day is that day', '2026-03-29', 'day', new Date('2026-03-29T00:00:00Z')],
    ['a day that does not exist stays text', '2026-13-45', 'day', '2026-13-45'],
    [
      'an instant in winter is an hour later at school',
      '2026-01-21T09:20:00Z',
      'instant',
      new Date('2026-01-21T10:20:00Z')
    ],
    [
      'an instant in summer is two hours later',
      '2026-06-21T22:30:00Z',
      'instant',
      new Date('2026-06-22T00:30:00Z')
    ],
    ['what is no instant stays text', 'vandaag', 'instant', 'vandaag']
  ] as const)('%s', (_name, value, kind, cell) => {
    expect(typed(value, kind)).toEqual(cell)
  })
})

test.each(ListName.options)(
  'the list "%s" has a name of its own that a file and a sheet may have',
  (list) => {
    for (const language of ['nl', 'en'] as const) {
      const title = titleOf(list, language)
      expect(title).toMatch(/^\p{Lu}[\p{L} ]{1,30}$/u)
      expect(ListName.options.filter((other) => titleOf(other, language) === title)).toEqual([list])
      expect(fileNameOf(title, '2026-01-21', 'csv')).toBe(`${title} 2026-01-21.csv`)
    }
  }
)

describe('a list as text with semicolons', () => {
  test('opens in a Dutch Excel: a byte order mark, semicolons, days as they are written here', () => {
    const bytes = csvOf(table([['Zoë; "van" Dijk', 3, '2026-01-21', '2026-01-21T09:20:00Z']]))
    expect(Buffer.from(bytes.slice(0, 3)).toString('hex')).toBe('efbbbf')
    expect(linesOf(bytes)).toEqual([
      ['Leerling', 'Aantal', 'Dag', 'Moment'],
      ['Zoë; "van" Dijk', '3', '21-01-2026', '21-01-2026 10:20']
    ])
  })

  test.each([
    '=1+1',
    '+31612345678',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠A1',
    '  =1',
    '\u00a0=1',
    '\u3000＝1',
    '\u200b=1',
    '\ufeff=1',
    '\u0000=1',
    '\u202e=1'
  ])('%j is a text, never a formula', (text) => {
    expect(linesOf(csvOf(table([[text, 1, null, null]])))[1]![0]).toBe(`'${text}`)
  })

  const kinds = ['text', 'number', 'day', 'instant'] as const
  const begins = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠')
  const skipped = fc.string({
    unit: fc.constantFrom(' ', '\u00a0', '\u2003', '\u200b', '\ufeff', '\t', '\n')
  })
  test('whatever the kind of column, no cell and no heading begins a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), skipped, begins, fc.string(), (kind, space, sign, rest) => {
        // A number below nought is none.
        fc.pre(kind !== 'number' || Number.isNaN(Number(space + sign + rest)))
        const text = space + sign + rest
        const cells = linesOf(csvOf({ columns: [{ title: text, kind }], rows: [[text]] }))
        expect(cells.flat()).toEqual([`'${text}`, `'${text}`])
      })
    )
  })

  test.each(['\n', '\r', '\r\n'])('a note of two lines (%j) is one cell', (end) => {
    const note = `Zat te appen.${end}Daarna weer.`
    expect(linesOf(csvOf(table([[note, 1, null, null]])))).toHaveLength(2)
    expect(linesOf(csvOf(table([[note, 1, null, null]])))[1]![0]).toBe(note)
  })

  test('what begins no formula is left as it is, and a number is a number', () => {
    const [, cells] = linesOf(csvOf(table([['’s-Hertogenbosch', -2, '2026-01-21', null]])))
    expect(cells).toEqual(['’s-Hertogenbosch', '-2', '21-01-2026', ''])
  })

  test('whatever is in it comes back, a line for each row', () => {
    const cells = fc.array(fc.string(), { minLength: 1, maxLength: 20 })
    const comesBack = fc.property(cells, (texts) => {
      const lines = linesOf(csvOf(table(texts.map((text) => [`x${text}`, 1, null, null]))))
      return lines.slice(1).every(([text], at) => text === `x${texts[at]}`)
    })
    expect(fc.check(comesBack).counterexample).toBeNull()
  })
})

describe('a list as a workbook', () => {
  test('holds numbers and dates as what they are, and formulas as text', async () => {
    const bytes = await xlsxOf(
      'Herhaalde overtredingen',
      table([
        ['=HYPERLINK("http://evil.example")', 12, '2026-01-21', '2026-06-21T22:00:00Z'],
        ['Şükrü <b>&', 0, null, null]
      ])
    )
    expect(await readSheet(Buffer.from(bytes))).toEqual([
      ['Leerling', 'Aantal', 'Dag', 'Moment'],
      [
        '=HYPERLINK("http://evil.example")',
        12,
        new Date('2026-01-21T00:00:00Z'),
        new Date('2026-06-22T00:00:00Z')
      ],
      ['Şükrü <b>&', 0, null, null]
    ])
  })

  test('never holds a formula, whatever the kind of column', async () => {
    const texts = ['=1+1', '+31', '-x', '@A1', '＝1', ' =1', '\t=1']
    const cells = ['text', 'number', 'day', 'instant'] as const
    const bytes = await xlsxOf('Brieven', {
      columns: cells.map((kind) => ({ title: kind, kind })),
      rows: texts.map((text) => cells.map(() => text))
    })
    const sheet = (await readSheet(Buffer.from(bytes))).slice(1)
    const typedAs = (text: string) => cells.map((kind) => (kind === 'number' && text === '+31' ? 31 : text))
    expect(sheet.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.trim() : cell)))).toEqual(
      texts.map((text) => typedAs(text).map((cell) => (typeof cell === 'string' ? cell.trim() : cell)))
    )
  })

  test.each(['\u0000', '\u0001\u001f', '\ud800', '￿', ']]>', 'x'.repeat(4000)])(
    '%j does not break the file',
    async (text) => {
      const rows = await readSheet(
        Buffer.from(await xlsxOf('Brieven', table([[`a${text}z`, 1, null, null]])))
      )
      expect(rows[1]![1]).toBe(1)
    }
  )
})
