import { describe, expect, test } from 'vitest'
import { WhyNotCounted } from '../../contract/steps'
import { ladderAt } from '../steps/a-life.fixture'
import { textOf } from './content'
import { whyName, whyOnPaper } from './why-rules'
import { inEnglish, line, whyFacts } from './why.fixture'

const linesOf = (facts: Parameters<typeof whyOnPaper>[0]) => textOf(whyOnPaper(facts)).split('\n')
const partOf = (facts: Parameters<typeof whyOnPaper>[0], heading: string) =>
  whyOnPaper(facts).parts.find((part) => part.heading === heading)
const nextIn = (...given: Parameters<typeof whyFacts>) =>
  partOf(whyFacts(...given), 'Wat komt hierna')?.lines ?? []
const rolling = (weeks: number) => ladderAt([1, 2, 4], undefined, { window: { kind: 'rolling', weeks } })

describe('what counts and what does not', () => {
  test.each(WhyNotCounted.options.map((whyNot) => [whyNot]))('%s is said in words', (whyNot) => {
    const facts = whyFacts({ offences: [line('a', { whyNot, until: null })] })
    const [counted, others] = whyOnPaper(facts).tables
    expect(counted?.rows).toEqual([])
    expect(others?.columns[3]).toBe('Waarom niet')
    expect(others?.rows[0]?.last).toMatch(/^[A-Z][a-z]+( \p{L}+)*$/u)
    expect(whyOnPaper(inEnglish(facts)).tables[1]?.rows[0]?.last).toMatch(/^[A-Z][a-z]+( [a-z]+)*$/)
  })

  test('what is contested and what was taken along is marked', () => {
    const facts = whyFacts({ offences: [line('a', { contested: true, carried: true }), line('b')] })
    expect(whyOnPaper(facts).tables[0]?.rows.map(({ marks }) => marks)).toEqual([
      'betwist, de school zoekt dit nog uit, meegenomen van eerder',
      ''
    ])
    expect(linesOf(facts)).toContain(
      '12 januari 2026, 2e uur: Telefoon gebruikt, betwist, de school zoekt dit nog uit, meegenomen van eerder. Telt tot en met: 31 juli 2026'
    )
  })

  test('nothing that counts is said so; nothing that does not has no table', () => {
    const facts = whyFacts({ step: null, count: 0, offences: [] })
    expect(whyOnPaper(facts).tables).toHaveLength(1)
    expect(linesOf(facts)).toContain('Er telt niets mee.')
    expect(whyOnPaper(facts).main.value).toBe('Er telt nu niets mee in schooljaar 2025-2026.')
  })
})

describe('what comes next', () => {
  test('which steps were skipped is told', () => {
    expect(nextIn({ skipped: [1] })[0]).toBe(
      'De telling ging in één keer naar deze stap. Stap 1 is overgeslagen.'
    )
    expect(nextIn({ skipped: [1, 2] })[0]).toContain('De stappen 1, 2 zijn overgeslagen.')
  })

  test('past the last rung the director decides, where the ladder leaves it to the director', () => {
    const next = { at: 5, title: 'Bij 4' }
    expect(nextIn({ count: 4, next })[0]).toBe('Bij de 5e keer beslist de directeur wat er nodig is.')
    const again = ladderAt([1, 2, 4], { kind: 'every', each: 2 })
    expect(nextIn({ count: 4, next: { at: 6, title: 'Bij 4' } }, { version: again })[0]).toBe(
      'Bij de 6e keer is de volgende stap: Bij 4.'
    )
  })

  test('a ladder that ends says so', () => {
    expect(nextIn({ count: 4, next: null }, { version: ladderAt([1, 2, 4], { kind: 'none' }) })[0]).toBe(
      'Het stappenplan noemt hierna geen stap.'
    )
  })

  test('a rolling count lets go of each by its own last day', () => {
    expect(nextIn({}, { version: rolling(6) })[1]).toBe(
      'Elke keer telt 6 schoolweken mee. Vrije weken tellen niet. De laatste dag staat in de tabel.'
    )
    expect(nextIn({}, { version: rolling(1) })[1]).toContain('Elke keer telt één schoolweek mee.')
  })

  test('the totals of earlier windows stay readable', () => {
    const before = { label: 'schooljaar 2024-2025', from: '2024-08-01', until: '2025-07-31' }
    const facts = whyFacts({
      earlier: [
        { ...before, count: 4, rung: 3 },
        { ...before, count: 1, rung: null }
      ]
    })
    expect(partOf(facts, 'Eerdere perioden')?.rows.map(({ value }) => value)).toEqual([
      '4 keer, tot en met stap 3 (1 augustus 2024 tot en met 31 juli 2025)',
      '1 keer (1 augustus 2024 tot en met 31 juli 2025)'
    ])
  })
})

describe('the rule and whom to ask', () => {
  test('without a clause of its own the source of the ladder is quoted; without either none', () => {
    const ladder = { name: 'Plan', source: 'Protocol', effectiveFrom: '2025-08-01', clause: '' }
    expect(linesOf(whyFacts({ ladder }))).toContain('Staat in: Protocol')
    expect(linesOf(whyFacts({ ladder: { ...ladder, source: '' } })).join()).not.toContain('Staat in')
  })

  test('a school that has not said whom to ask has no empty line for it', () => {
    const { school } = whyFacts()
    const facts = whyFacts({}, { school: { ...school, contact: '', phone: '', email: '' } })
    expect(linesOf(facts).join()).not.toContain('Vraag het')
  })

  test.each([
    ['schooljaar 2025-2026', 'the 2025-2026 school year'],
    ['de laatste 6 schoolweken', 'the last 6 school weeks'],
    ['deze schoolweek', 'this school week'],
    ['Periode 2', 'Periode 2']
  ])('in English %s is %s', (label, said) => {
    const window = { label, from: '2025-08-01', until: '2026-07-31' }
    expect(linesOf(inEnglish(whyFacts({ window })))).toContain(
      `Reached: the 2nd time in ${said}, on 16 January 2026`
    )
  })
})

test('neither the file name nor the title names the pupil', () => {
  const standing = whyFacts({ step: null })
  expect([whyFacts(), standing, inEnglish(whyFacts()), inEnglish(standing)].map(whyName)).toEqual([
    'waarom-deze-stap-2026-01-21.pdf',
    'stand-2026-01-21.pdf',
    'why-this-step-2026-01-21.pdf',
    'standing-2026-01-21.pdf'
  ])
  expect([whyOnPaper(whyFacts()).title, whyOnPaper(standing).title]).toEqual([
    'Waarom deze stap? 2026-01-21',
    'Waar staat de leerling nu? 2026-01-21'
  ])
})
