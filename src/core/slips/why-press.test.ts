import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { textOf as printedIn, tight } from '../../../tests/support/pdf-text'
import { slipPressIn } from './press'
import type { WhyContent } from './why-content'
import { whyOnPaper } from './why-rules'
import { line, whyFacts } from './why.fixture'

const press = slipPressIn(fileURLToPath(new URL('../../../resources', import.meta.url)))
const offences = [
  line('a'),
  line('b', { contested: true }),
  line('c', { whyNot: 'withdrawn', until: null }),
  line('d', { whyNot: 'covered', until: null })
]
const earlier = [
  { label: 'schooljaar 2024-2025', from: '2024-08-01', until: '2025-07-31', count: 2, rung: 2 }
]
const content = whyOnPaper(whyFacts({ offences, earlier }))

/** Every text that is printed on the page itself; the foot is no part of what is read. */
function textsOf({ school, heading, reference, intro, rows, main, tables, parts }: WhyContent): string[] {
  const said: string[] = []
  JSON.stringify([school, heading, reference, intro, rows, main, tables, parts], (key, value: unknown) => {
    if (typeof value === 'string' && key !== 'none') said.push(value)
    return value
  })
  return said
}

/** The same sheet with one text wherever there was a text. */
const everywhere = (payload: string): WhyContent =>
  JSON.parse(JSON.stringify(content), (key, value: unknown) =>
    typeof value === 'string' && !['date', 'language', 'kind'].includes(key) ? payload : value
  ) as WhyContent

const rowWithDate = (payload: string): WhyContent => {
  const sheet = everywhere(payload)
  const tables = sheet.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, date: payload }))
  }))
  return { ...sheet, tables }
}

describe('the press', () => {
  test('prints every word of the sheet, in one tagged PDF/A file with headings and tables', () => {
    const pdf = press.pdf([content])
    const words = printedIn(pdf)
    for (const text of textsOf(content)) expect(words).toContain(tight(text))
    const file = Buffer.from(pdf).toString('latin1')
    expect(file).toMatch(/<pdfaid:part>2<[^]*<pdfaid:conformance>A</)
    for (const tag of ['/S /H1', '/S /H2', '/S /TH', '/S /TD']) expect(file).toContain(tag)
    expect(file).not.toContain('Amira')
  })

  test.each([
    '#panic("x")',
    '#read("/etc/passwd")',
    '#set page(width: 1pt)',
    '*vet* _schuin_ $x^2$ `raw`',
    '= Kop \\ [x] {x} <label> @ref',
    '</text><script>alert(1)</script>',
    ') Tj ET ( endstream',
    '// weg /* weg */',
    '"; #panic(); "'
  ])('%j is printed as it is, in every place', (payload) => {
    const sheet = rowWithDate(payload)
    const words = printedIn(press.pdf([sheet]))
    expect(words.split(tight(payload)).length - 1).toBe(textsOf(sheet).filter((text) => text !== '').length)
    expect(press.pages(sheet).join('')).not.toMatch(/<script|<foreignObject|href="(?!#)/i)
  })

  test('a long list goes on over the page with its head again, and every page says whose it is', () => {
    const many = Array.from({ length: 60 }, (_, at) => line(`o${at}`))
    const sheet = whyOnPaper(whyFacts({ offences: many }))
    expect(press.pages(sheet).length).toBeGreaterThan(2)
    const whole = printedIn(press.pdf([sheet]), 'whole')
    expect(whole.split(tight('Waarom deze stap? · Amira Bakker, H3b')).length - 1).toBe(
      press.pages(sheet).length
    )
  })
})
