import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { LetterLanguage } from '../../contract/letter-languages'
import { contentOf, letterOf, letters, press, withSlip, wordsOf } from '../../../tests/support/letters'
import { lostFrom, textOf } from '../../../tests/support/pdf-text'
import type { LetterContent } from './content'
import { mergeLetter } from './merge'

const latin = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')
const pagesOf = (pdf: Uint8Array) => latin(pdf).match(/\/Type \/Page\b/g)?.length
const sha256 = (pdf: Uint8Array) => createHash('sha256').update(pdf).digest('hex')

/** Every word is on it, in order; of an Arabic letter, whose signs stand as they are drawn, every sign. */
function expectAll(content: LetterContent) {
  const [printed, meant] = [textOf(press.pdf([content])), wordsOf(content)]
  if (content.language === 'ar') expect(lostFrom(printed, meant)).toBe('')
  else expect(printed).toBe(meant)
}

/** A letter that runs over three pages. */
const warning = letterOf('nl', 'warning')
const longLetter = () =>
  contentOf({ ...warning, offences: Array.from({ length: 40 }, () => warning.offences[0]!) })

describe('a printed letter', () => {
  test.each(letters)('$template.language $template.kind has every word of the letter on it', (letter) => {
    const content = contentOf(letter)
    expectAll(content)
    expect(press.unprintable(content)).toEqual([])
  })

  test.each([
    ['nl', 'nl-NL'],
    ['en', 'en-GB'],
    ['tr', 'tr'],
    ['ar', 'ar'],
    ['pl', 'pl'],
    ['uk', 'uk']
  ])('is a tagged PDF/A-2a file in its own language: %s', (language, said) => {
    const file = latin(press.pdf([contentOf(letterOf(language, 'repeated'))]))
    expect(file).toMatch(/<pdfaid:part>2</)
    expect(file).toMatch(/<pdfaid:conformance>A</)
    expect(file).toMatch(/\/MarkInfo <<\s*\/Marked true/)
    expect(file).toContain(`/Lang (${said})`)
    expect(file).toMatch(/\/S \/TH\b/)
    expect(file).toMatch(/\/S \/H1\b/)
  })

  test.each(LetterLanguage.options)('in %s is read from the side its language is read from', (language) => {
    const [first] = press.pages(contentOf(letterOf(language, 'warning')))
    // The thin rule beside the measure is the one blue shape, and stands where lines begin.
    const across = /fill="#0b4f94"[^>]*d="M 0 0m (-?[\d.]+)/.exec(first!)
    expect(Number(across![1]) > 300).toBe(language === 'ar')
  })

  test('carries its own fonts and no other', () => {
    const file = latin(press.pdf([contentOf(letterOf('nl', 'repeated'))]))
    const fonts = [...file.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map((match) => match[1])
    expect(new Set(fonts)).toEqual(new Set(['NotoSans-Regular', 'NotoSans-SemiBold']))
    expect(file.match(/\/FontFile2/g)).toHaveLength(2)
  })

  test('is titled by its reference, never by a name', () => {
    const [one, other] = ['informed', 'collect'].map((kind) => contentOf(letterOf('nl', kind)))
    const file = latin(press.pdf([one!]))
    expect(file).toContain('/Title (Brief TEL-2026-0042)')
    expect(file).toMatch(/<dc:title>.*Brief TEL-2026-0042/s)
    expect(file).not.toContain('Sanne')
    expect(latin(press.pdf([one!, { ...other!, reference: 'TEL-2026-0043' }]))).toContain(
      '<rdf:li xml:lang="x-default">Brieven TEL-2026-0042 – TEL-2026-0043'.replace('–', '\xe2\x80\x93')
    )
  })

  test('starts on a page of its own, and counts its own pages', () => {
    const short = contentOf(letterOf('nl', 'informed'))
    const long = longLetter()
    expect([short, long].map((content) => pagesOf(press.pdf([content])))).toEqual([1, 3])
    const batch = press.pdf([long, short, long])
    expect(pagesOf(batch)).toBe(7)
    expect(textOf(batch)).toBe([long, short, long].map(wordsOf).join(''))
  })

  test('gives the same bytes each time, whatever was printed in between', () => {
    const [a, b] = ['warning', 'collect'].map((kind) => contentOf(letterOf('nl', kind)))
    const first = sha256(press.pdf([a!]))
    press.pdf([b!, a!])
    press.pages(b!)
    expect(sha256(press.pdf([a!]))).toBe(first)
    expect(sha256(press.pdf([b!]))).not.toBe(first)
  })

  test('is dated by the letter, not by the clock', () => {
    expect(latin(press.pdf([contentOf(letterOf('nl', 'informed'))]))).toContain('/CreationDate (D:20260306')
  })

  test('that cannot be set throws what the engine says, and the next one prints', () => {
    const content = contentOf(letterOf('nl', 'informed'))
    expect(() => press.pdf([{ ...content, date: '2026-02-31' }])).toThrow(
      /could not be set.*(date|day|month)/i
    )
    expect(() => press.pdf([])).toThrow('there is none')
    expect(pagesOf(press.pdf([content]))).toBe(1)
  })
})

describe('a slip to answer on', () => {
  test.each(letters)('stands whole under the $template.language $template.kind letter', (letter) => {
    const content = contentOf(withSlip(letter))
    expect(content.slip!.ask).toContain(letter.fields['reactie.datum'])
    expectAll(content)
  })

  test('takes a page at most, and belongs to the pages of its letter', () => {
    for (const letter of letters) {
      const [bare, asked] = [letter, withSlip(letter)].map((one) => pagesOf(press.pdf([contentOf(one)]))!)
      expect(asked! - bare!).toBeOneOf([0, 1])
    }
  })

  test('without its day is refused like any other gap', () => {
    const letter = withSlip(letterOf('nl', 'repeated'))
    expect(mergeLetter({ ...letter, fields: { ...letter.fields, 'reactie.datum': null } })).toEqual({
      missing: ['reactie.datum']
    })
  })
})

describe('a letter on screen', () => {
  test('has one picture per page, each its own window, with nothing that runs or loads', () => {
    const long = longLetter()
    const pages = press.pages(long)
    expect(pages).toHaveLength(3)
    expect(
      pages.map((page) =>
        /viewBox="0 ([\d.]+) 595\.\d+ (841\.\d+)"/
          .exec(page)
          ?.slice(1)
          .map((n) => Math.round(Number(n)))
      )
    ).toEqual([
      [0, 842],
      [842, 842],
      [1684, 842]
    ])
    for (const page of pages) expect(page).not.toMatch(/<script|<foreignObject|href="(?!#)|url\((?!#)/i)
  })
})

test('what the fonts cannot draw is named, so that someone can spell it otherwise', () => {
  const content = { ...contentOf(letterOf('nl', 'informed')), recipient: ['李 Zoë 😀 محمد', '한 ก'] }
  expect(press.unprintable(content)).toEqual(['李', '한', 'ก'])
})
