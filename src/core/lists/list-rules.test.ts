import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import type { ListTable } from '../../contract/lists'
import { csvOf } from './csv'
import { typed } from './list-rules'
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

describe('a list as text with semicolons', () => {
  test('opens in a Dutch Excel: a byte order mark, semicolons, days as they are written here', () => {
    const bytes = csvOf(table([['Zoë; "van" Dijk', 3, '2026-01-21', '2026-01-21T09:20:00Z']]))
    expect(Buffer.from(bytes.slice(0, 3)).toString('hex')).toBe('efbbbf')
    expect(linesOf(bytes)).toEqual([
      ['Leerling', 'Aantal', 'Dag', 'Moment'],
      ['Zoë; "van" Dijk', '3', '21-01-2026', '21-01-2026 10:20']
    ])
  })

  test.each(['=1+1', '+31612345678', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    '%j is a text, never a formula',
    (text) => {
      expect(linesOf(csvOf(table([[text, 1, null, null]])))[1]![0]).toBe(`'${text}`)
    }
  )

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
