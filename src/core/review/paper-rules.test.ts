import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asDrawn, lostFrom, textOf as printedIn, tight } from '../../../tests/support/pdf-text'
import { FactKind, FactState } from '../../contract/fact'
import type { FileContent } from '../slips/file-content'
import { slipPressIn } from '../slips/press'
import { aPaper, manyFacts } from './paper.fixture'
import { fileNameOf, fileOnPaper, type PaperFacts } from './paper-rules'
import { paperWords } from './paper-words'

const press = slipPressIn(fileURLToPath(new URL('../../../resources', import.meta.url)))
const factsOn = (content: FileContent) =>
  content.years.flatMap(({ days }) => days.flatMap(({ facts }) => facts))
const sayings = (content: FileContent): string =>
  content.rows.find(({ label }) => label === 'Wat erin staat')?.value ?? ''

/** Every text that is printed on the page itself. */
function textsOf({ school, heading, reference, rows, main, years }: FileContent): string[] {
  const said: string[] = []
  JSON.stringify([heading, reference[0]!.value, rows, main, years], (key, value: unknown) => {
    if (typeof value === 'string') said.push(value)
    return value
  })
  return [school.name, ...said]
}

describe('a file on paper', () => {
  test.each(['nl', 'en'] as const)('has a word for every kind and every state (%s)', (language) => {
    const facts = FactState.options.map((state, at) => ({ ...manyFacts(10)[0]!, id: `${at}`, state }))
    const told = factsOn(fileOnPaper(aPaper({ language, facts: [...facts, ...manyFacts(10)] })))
    expect(told.every(({ state, kind, what }) => state !== '' && kind !== '' && what !== '')).toBe(true)
    expect(Object.keys(paperWords[language].kinds).sort()).toEqual([...FactKind.options].sort())
  })

  test('holds each fact once, in the order of the file, under its own year and day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), (count) => {
        const facts = manyFacts(count, (at) => ({ kind: 'offence', what: `nummer ${at}`, state: 'counts' }))
        const content = fileOnPaper(aPaper({ facts }))
        expect(factsOn(content).map(({ what }) => what)).toEqual(facts.map(({ what }) => what))
        expect(new Set(content.years.map(({ heading }) => heading)).size).toBe(content.years.length)
      })
    )
  })

  test.each<[string, Partial<PaperFacts>, string]>([
    ['everything', {}, 'alles wat is vastgelegd; over alle dagen'],
    ['since a day', { from: '2025-08-01' }, 'vanaf 1 augustus 2025'],
    ['until a day', { until: '2025-12-31' }, 'tot en met 31 december 2025'],
    [
      'some kinds in some days',
      { kinds: ['letter', 'contact'], from: '2025-08-01', until: '2025-12-31' },
      'alleen: brief, contact; van 1 augustus 2025 tot en met 31 december 2025'
    ],
    ['names', { namesOthers: true }, 'met namen van andere leerlingen: deel dit niet met ouders'],
    ['grounds', { tellsGrounds: true }, 'met de grond van vrijstellingen: alleen voor de directie']
  ])('says that it holds %s', (_name, more, said) => {
    expect(sayings(fileOnPaper(aPaper(more)))).toContain(said)
  })

  test('says what was put on record on another day, and when', () => {
    const [fact] = manyFacts(1, () => ({ at: '2025-01-07T09:00:00.000Z' }))
    expect(factsOn(fileOnPaper(aPaper({ facts: [fact!] })))[0]?.by).toBe(
      'door T. de Jonge, vastgelegd op 7 januari 2025'
    )
  })

  test('says how often somebody refused, that a count goes on, and that there is no ladder', () => {
    const { ladder } = aPaper()
    const more = { refusal: { count: 2 }, carried: 'Afspraak met thuis' }
    expect(fileOnPaper(aPaper({ ladder: { ...ladder!, ...more } })).main.value).toBe(
      '3 overtredingen tellen mee in schooljaar 2025-2026. Bereikt: stap 2, Gesprek met de mentor. ' +
        'Weigeren telt apart: 2 keer. De telling van de vorige periode loopt door. Reden: Afspraak met thuis'
    )
    expect(fileOnPaper(aPaper({ ladder: null })).main.value).toBe('Er is geen stappenplan van kracht.')
  })

  test('is called after its kind and day, and after nobody', () => {
    expect(fileNameOf(aPaper())).toBe('Dossier 2026-01-21.pdf')
    expect(fileNameOf(aPaper({ language: 'en' }))).toBe('File 2026-01-21.pdf')
    expect(fileOnPaper(aPaper()).title).toBe('Dossier 2026-01-21')
  })
})

describe('the press', () => {
  test('prints every word of five hundred facts, in one tagged PDF/A file', async () => {
    const facts = manyFacts(500)
    const content = fileOnPaper(aPaper({ facts }))
    const pdf = await press.batch([content])
    const words = printedIn(pdf)
    for (const text of new Set(textsOf(content))) expect(words).toContain(tight(text))
    expect(words.split(tight('Inleveren geweigerd'))).toHaveLength(
      facts.filter(({ kind }) => kind === 'round').length + 1
    )
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/<pdfaid:part>2<[^]*<pdfaid:conformance>A</)
  })

  test.each([
    ['markup', '#panic("x") *vet* = Kop \\ [x] <label> @ref $x$'],
    ['Arabic', 'محمد العربي'],
    ['a name of 200 letters', 'Wolfeschlegelsteinhausenbergerdorff'.repeat(6).slice(0, 200)],
    ['emoji', 'Sanne 😀'],
    ['one word as long as a note may be', 'a'.repeat(500)]
  ])('prints %s as it is, wherever it stands', (_name, typed) => {
    const more = {
      what: typed,
      detail: typed,
      reason: typed,
      by: typed,
      kind: 'offence',
      state: 'counts'
    } as const
    const content = fileOnPaper(
      aPaper({
        pupil: typed,
        className: typed,
        mentor: typed,
        printedBy: typed,
        facts: manyFacts(3, () => more)
      })
    )
    const words = printedIn(press.pdf([content]))
    const meant = tight(Array.from({ length: 15 }, () => typed).join(''))
    expect(lostFrom(asDrawn(words), asDrawn(meant))).toBe('')
  })

  test('sets a fact that is longer than a page over more of them', () => {
    const long = Array.from({ length: 200 }, (_, at) => `regel ${at}`).join('\n')
    const content = fileOnPaper(aPaper({ facts: manyFacts(1, () => ({ detail: long })) }))
    expect(printedIn(press.pdf([content]))).toContain('regel199')
  })
})
