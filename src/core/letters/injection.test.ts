import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentOf, letterOf, letters, press, wordsOf } from '../../../tests/support/letters'
import { asDrawn, textOf } from '../../../tests/support/pdf-text'
import { mergeLetter } from './merge'

const long = (text: string, length = 200) => text.repeat(length).slice(0, length)
const payloads = [
  '#panic("x")',
  '#import "@preview/cetz:0.3.0": *',
  '#include "/etc/passwd"',
  '#read("/etc/passwd")',
  '#sys.inputs',
  '#eval("1+1")',
  '#{ while true {} }',
  '#set text(size: 99pt)',
  '#show: it => none',
  '#let x = 1',
  '#pagebreak()',
  '#link("https://x.example")[hier]',
  '#image("logo.png")',
  '#metadata(none) <end-0>',
  '@end-0',
  '<end-0>',
  '<start-0>',
  '$ x^2 $',
  '$\\alpha$',
  '\\',
  '\\\\',
  '\\u{202e}',
  '\\#',
  '\\n',
  '"',
  "'",
  '`raw`',
  '```js\nx\n```',
  '*vet*',
  '_schuin_',
  '= Kop',
  '== Kop',
  '- punt',
  '+ nummer',
  '/ term: uitleg',
  '// weg',
  '/* weg */',
  '~',
  '---',
  '...',
  '[x]',
  '{x}',
  '{{leerling.klas}}',
  '${x}',
  '%s %n',
  '</text><script>alert(1)</script>',
  '<b>vet</b>',
  '&amp; &#x27; &lt;',
  '<![CDATA[x]]>',
  'javascript:alert(1)',
  "'; DROP TABLE brief; --",
  ') Tj ET (',
  'endstream endobj',
  '%PDF-1.7',
  '\u202eomgekeerd\u202c',
  '\u2066a\u2069\u200f',
  'محمد',
  'שלום',
  '李明',
  '😀👨‍👩‍👧',
  'a\u200b\u200d\ufeffb\u00ad',
  '\u0000\u0001\u0007\u001b[31m',
  'x\ud800',
  'x\ue000\uffff',
  'Ĳssel ŉ ß ẞ ﬁ ﬀ',
  'regel 1\nregel 2\r\n\tregel 3',
  " Zoë  van 't  Hart ",
  'Şükrü Çağlayan-Łukasiewicz',
  long('Van der Heijden-'),
  long('x'),
  long('W'),
  long('ab '),
  long('\n', 5000) + 'x'
]

/** The same value with one text wherever there was a text; the day stays a day. */
const everywhere = <T>(value: T, payload: string): T =>
  JSON.parse(JSON.stringify(value), (key, text: unknown) =>
    typeof text === 'string' && key !== 'date' ? payload : text
  ) as T

describe('whatever is typed into a letter', () => {
  test.each(payloads)('%j is printed as it is, in every place', (payload) => {
    const language = ['nl', 'en', 'tr', 'pl', 'uk'][payload.length % 5]
    for (const letter of letters.filter(({ template }) => template.language === language)) {
      const { page, fields, offences } = everywhere(letter, payload)
      const rows = offences.map((row) => ({ ...row, date: payload }))
      const content = contentOf({ ...letter, fields, offences: rows, page: { ...page, copyTo: [payload] } })
      const odd = new Set(press.unprintable(content))
      const shown = wordsOf(content)
        .replace(/[\p{C}\p{DI}]/gu, '')
        .replace(/./gu, (sign) => (odd.has(sign) ? '�' : sign))
      expect(asDrawn(textOf(press.pdf([content])))).toBe(asDrawn(shown))
    }
  })

  test('it is printed, and the engine lives', () => {
    const letter = letterOf('nl', 'director')
    const strange = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...payloads)
    )
    const typed = fc.dictionary(fc.constantFrom(...Object.keys(letter.fields)), strange)
    const isPrinted = fc.property(typed, (fields) => {
      const merged = mergeLetter({ ...letter, fields: { ...letter.fields, ...fields } })
      if ('missing' in merged) return true
      const pages = textOf(press.pdf([merged.content]), 'whole').match(/Bladzijde\d+van\d+/g)!.length
      return press.pages(merged.content).length === pages
    })
    expect(fc.check(isPrinted, { numRuns: 60 }).counterexample).toBeNull()
  })
})
