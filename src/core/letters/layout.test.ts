import { describe, expect, test } from 'vitest'
import { contentOf, letterOf, press, withSlip, wordsOf } from '../../../tests/support/letters'
import { placesIn, type Placed } from '../../../tests/support/pdf-places'
import { textOf } from '../../../tests/support/pdf-text'
import type { LetterContent } from './content'

const letter = letterOf('nl', 'director')
const usual = contentOf(withSlip(letter))
const of200 = (name: string) => `${name} `.repeat(100).slice(0, 200).trim()
const sentence =
  'Eerdere gesprekken hebben niet genoeg geholpen en wij willen dat de klas rustig kan werken. '
const words = (length: number) => sentence.repeat(100).slice(0, length).trim()
const withField = (fields: Partial<typeof letter.fields>) =>
  contentOf(withSlip({ ...letter, fields: { ...letter.fields, ...fields } }))
const addressedTo = (name: string): LetterContent => ({
  ...usual,
  recipient: [name, ...usual.recipient.slice(1)],
  salutation: `Geachte ${name},`
})
const withBlocks = (change: (blocks: LetterContent['blocks']) => LetterContent['blocks']): LetterContent => ({
  ...usual,
  blocks: change(usual.blocks)
})
const items = Array.from({ length: 30 }, (_, at) => [{ text: `Punt ${at + 1}: ${words(90)}` }])

const cases: readonly [string, LetterContent][] = [
  ['as usual', usual],
  ['to a name of 200 characters', addressedTo(of200('Van der Heijden-Łukasiewicz'))],
  ['to a name of 200 characters without a space', addressedTo('Abcdefghij'.repeat(20))],
  ['about a name of 200 characters', withField({ 'leerling.volledig': of200('Wilhelmina Alexandra') })],
  [
    'signed by a name of 200 characters',
    { ...usual, signer: { name: of200('Jorien'), role: of200('mentor van') } }
  ],
  [
    'with contacts of 200 characters',
    {
      ...usual,
      contact: { name: of200('Jorien'), role: of200('mentor'), phone: '0570 12 34 56 toestel 1234567' }
    }
  ],
  ['with a foot as long as it may be', { ...usual, foot: words(243) }],
  ['with a reason that has Arabic letters', withField({ 'besluit.reden': 'Met محمد is gesproken.' })],
  [
    'with a reason that has an emoji',
    withField({ 'besluit.reden': 'Dat ging goed 😀 en toch weer niet 🙈.' })
  ],
  [
    'with 40 counted offences',
    contentOf(
      withSlip({ ...letter, offences: Array.from({ length: 40 }, (_, at) => letter.offences[at % 3]!) })
    )
  ],
  [
    'with an offence of 1,000 characters',
    contentOf(withSlip({ ...letter, offences: [{ ...letter.offences[0]!, what: words(1000) }] }))
  ],
  ['with a reason of 4,000 characters', withField({ 'besluit.reden': words(4000) })],
  ['with a measure of 4,000 characters', withField({ 'maatregel.omschrijving': words(4000) })],
  [
    'that ends in 4,000 characters',
    withBlocks((blocks) => [...blocks, { kind: 'paragraph', runs: [{ text: words(4000) }] }])
  ],
  [
    'that ends in 3,400 characters',
    withBlocks((blocks) => [...blocks, { kind: 'paragraph', runs: [{ text: words(3400) }] }])
  ],
  [
    'that ends in 9,000 characters',
    withBlocks((blocks) => [...blocks, { kind: 'paragraph', runs: [{ text: words(9000) }] }])
  ],
  [
    'that ends in a measure of 4,000 characters',
    withBlocks((blocks) => [...blocks, { kind: 'measure', runs: [{ text: words(4000) }] }])
  ],
  ['with a list of 30', withBlocks((blocks) => blocks.toSpliced(2, 0, { kind: 'list', items }))],
  ['that ends in a list of 30', withBlocks((blocks) => [...blocks, { kind: 'list', items }])],
  [
    'with 30 who get a copy',
    {
      ...usual,
      copyTo: Array.from({ length: 30 }, (_, at) => `Kopie ${at + 1} ${of200('Naam').slice(0, 40)}`)
    }
  ]
]

const lengthOf = (block: LetterContent['blocks'][number]): number =>
  block.kind === 'paragraph' || block.kind === 'measure'
    ? block.runs.map(({ text }) => text).join('').length
    : 0
const signs = (text: string) => text.normalize('NFC').split('').toSorted().join('')
/** The paper: A4, with the margins of the template; what repeats on each page stands in those above and below. */
const paper = { left: 25, right: 188, top: 20, bottom: 272 }
/** Where the window of an envelope is. */
const inWindow = ({ page, top, bottom, left }: Placed) =>
  page === 1 && bottom > 50.5 && top < 85 && left < 120
const hair = 0.3

/** Two pieces of text over each other; what letters really cover is less than their full height. */
function covers(a: Placed, b: Placed): boolean {
  const topOf = (piece: Placed) => piece.bottom - (piece.bottom - piece.top) * 0.7
  return (
    a.page === b.page &&
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > hair &&
    Math.min(a.bottom, b.bottom) - Math.max(topOf(a), topOf(b)) > hair
  )
}

describe.each(cases)('a letter %s', (_, content) => {
  test('has all of its words on it', () => {
    expect(press.unprintable(content)).toEqual([])
    expect(signs(textOf(press.pdf([content])))).toBe(signs(wordsOf(content)))
  })

  test('stays on its paper, and no text lies over another', async () => {
    const places = await placesIn(press.pdf([content]))
    const beside = places.filter(({ left, right }) => left < paper.left - hair || right > paper.right + hair)
    expect(beside).toEqual([])
    const beyond = places.filter(({ top, bottom }) => top < 5 || bottom > 292)
    expect(beyond).toEqual([])
    const pairs = places.flatMap((a, at) =>
      places
        .slice(at + 1)
        .filter((b) => covers(a, b))
        .map((b) => [a.text, b.text])
    )
    expect(pairs).toEqual([])
  })

  test('shows the address in the window of the envelope, and nothing else', async () => {
    const shown = (await placesIn(press.pdf([content]))).filter(inWindow)
    expect(
      signs(
        shown
          .map(({ text }) => text)
          .join('')
          .replace(/[\s\u200b]/g, '')
      )
    ).toBe(signs(content.recipient.join('').replace(/\s/g, '')))
  })

  test('leaves room to sign between the last words and the name, on one page', async () => {
    const places = await placesIn(press.pdf([content]))
    const closing = places.findLast(({ text }) => text === content.closing)!
    const name = places.find(
      (piece) =>
        piece.page >= closing.page &&
        content.signer.name.startsWith(piece.text) &&
        (piece.page > closing.page || piece.top > closing.bottom)
    )!
    expect(name.page).toBe(closing.page)
    expect(name.top - closing.bottom).toBeGreaterThan(12)
    const between = places.filter(
      ({ page, top, bottom }) => page === name.page && top > closing.bottom + hair && bottom < name.top - hair
    )
    expect(between).toEqual([])
    // Last words that fill a page by themselves leave nothing to stand above the name.
    if (lengthOf(content.blocks.at(-1)!) > 3400) return
    const above = places.filter(
      ({ page, top, bottom }) => page === name.page && top > paper.top - 5 && bottom < closing.top
    )
    expect(above.length).toBeGreaterThan(0)
  })
})

// At some length the last words still fit on the page and the slip does not: then both wait for the next.
describe.each([
  ['nl', 'collect'],
  ['en', 'collect'],
  ['en', 'repeated']
] as const)('a slip under a letter in %s about “%s”', (language, kind) => {
  const content = contentOf(withSlip(letterOf(language, kind)))
  test.each(Array.from({ length: 12 }, (_, at) => at * 120))(
    'stands on the page of the name, also with %i characters more',
    async (length) => {
      const blocks: LetterContent['blocks'] =
        length === 0
          ? content.blocks
          : [{ kind: 'paragraph', runs: [{ text: words(length) }] }, ...content.blocks]
      const places = await placesIn(press.pdf([{ ...content, blocks }]))
      const name = places.findLast(({ text }) => text === content.signer.name)!
      const slip = places.findLast(({ text }) => text === content.slip!.title)!
      expect(slip.page).toBe(name.page)
      expect(slip.top).toBeGreaterThan(name.bottom)
    }
  )
})
