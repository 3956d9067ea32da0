import { describe, expect, test } from 'vitest'
import { StepState } from '../../contract/step'
import { textOf } from './content'
import { whyOnPaper } from './why-rules'
import { aStep, inEnglish, line, whyFacts } from './why.fixture'

const linesOf = (facts: Parameters<typeof whyOnPaper>[0]) => textOf(whyOnPaper(facts)).split('\n')

describe('a step on paper', () => {
  test('says which step, at which count in which window, how it stands, what counts and until when', () => {
    expect(linesOf(whyFacts()).slice(0, 14)).toEqual([
      'Waarom deze stap?',
      'Leerling: Amira Bakker',
      'Klas: H3b',
      'Datum: woensdag 21 januari 2026',
      'Dit blad laat zien hoe de school heeft geteld en volgens welke regel. Het is een uitleg voor het gesprek, geen brief en geen besluit.',
      'Stap: 2. Gesprek met de mentor',
      'Bereikt: bij de 2e keer in schooljaar 2025-2026, op 16 januari 2026',
      'Voorstel: Een gesprek over de telefoonregels en een bericht naar huis',
      'Periode: 1 augustus 2025 tot en met 31 juli 2026',
      'Hoe het nu staat: Dit is een voorstel. De school heeft nog niets besloten.',
      'Deze keren tellen mee',
      '12 januari 2026, 2e uur: Telefoon gebruikt. Telt tot en met: 31 juli 2026',
      '16 januari 2026, Pauze: Telefoon gebruikt. Telt tot en met: 31 juli 2026',
      'Wat komt hierna'
    ])
  })

  test('names the rule and since when it is in force, whom to ask, and the right to see and correct', () => {
    expect(linesOf(whyFacts()).slice(14)).toEqual([
      'Bij de 4e keer is de volgende stap: Bij 4.',
      'Wat meetelt, telt mee tot en met 31 juli 2026. Daarna begint de telling opnieuw.',
      'De telling beslist niets. Over elke stap beslist iemand van de school.',
      'Volgens welke regel',
      'Stappenplan: Stappenplan telefoon',
      'Geldt sinds: 1 augustus 2025',
      'Staat in: Protocol, art. 5',
      'Regels van de school: Telefoonprotocol 2025',
      'Vragen, of klopt er iets niet?',
      'Vraag het aan de school: de teamleider, 000-1234567, info@vlierhof.example.',
      'Ouders mogen het dossier van hun kind inzien. Klopt er iets niet, dan kunnen zij vragen om het te verbeteren of er hun eigen verhaal bij te zetten. Een leerling van 16 jaar of ouder doet dat zelf. Dat staat in de privacywet (AVG).'
    ])
  })

  test.each(StepState.options.map((state) => [state]))('%s has words in both languages', (state) => {
    const facts = whyFacts({ step: aStep({ state }) })
    expect(whyOnPaper(facts).main.value).toMatch(/\.$/)
    expect(whyOnPaper(inEnglish(facts)).main.value).toMatch(/\.$/)
    expect(whyOnPaper(facts).main.value.includes('19 januari 2026')).toBe(state !== 'proposed')
  })

  test.each([
    ['proposed', 'Voorstel'],
    ['approved', 'Besloten'],
    ['basis-gone', 'Besloten'],
    ['carried-out', 'Besloten'],
    ['closed', 'Besloten'],
    ['waived', undefined],
    ['lapsed', undefined],
    ['retracted', undefined]
  ] as const)('%s tells its measures under %s', (state, label) => {
    const told = whyOnPaper(whyFacts({ step: aStep({ state }) })).rows.find(({ value }) =>
      value.startsWith('Een gesprek over')
    )
    expect(told?.label).toBe(label)
  })

  test.each(['lapsed', 'basis-gone', 'retracted'] as const)(
    '%s names no number at which it was reached: its basis is not what it was',
    (state) => {
      const facts = whyFacts({ step: aStep({ state, count: 1 }), count: 1 })
      expect(linesOf(facts)).toContain('Bereikt: in schooljaar 2025-2026, op 16 januari 2026')
    }
  )

  test('tells how many count by now, where more came after it', () => {
    expect(linesOf(whyFacts({ count: 3 }))).toContain('Telt nu mee: 3 keer')
    expect(linesOf(whyFacts()).join()).not.toContain('Telt nu mee')
  })

  test('of a possibly criminal act is past the ladder: no count, no next step, no ladder quoted', () => {
    const facts = whyFacts(
      {
        step: aStep({ track: 'direct', rung: 1, count: 1 }),
        offences: [line('a', { until: null })],
        next: null
      },
      { track: 'direct' }
    )
    expect(whyOnPaper(facts).tables).toMatchObject([
      {
        heading: 'Dit voorval',
        columns: ['Datum', 'Les of plek', 'Wat'],
        rows: [{ what: 'Telefoon gebruikt' }]
      }
    ])
    const text = linesOf(facts).join('\n')
    expect(text).toContain('De directeur beslist zelf over dit voorval.')
    expect(text).toContain('12 januari 2026, 2e uur: Telefoon gebruikt\n')
    expect(text).not.toMatch(/keer|Telt|Stappenplan|Wat komt hierna/)
  })
})

describe('where a pupil stands', () => {
  test.each([
    [0, 'nog geen', 'Er telt nu niets mee in schooljaar 2025-2026.'],
    [1, '1. Bij 1', 'Er telt nu 1 keer mee in schooljaar 2025-2026.'],
    [3, '2. Bij 2', 'Er tellen nu 3 keer mee in schooljaar 2025-2026.']
  ])('with %i counted: step %s', (count, step, said) => {
    const content = whyOnPaper(whyFacts({ step: null, count }))
    expect(content.heading).toBe('Waar staat Amira nu?')
    expect(content.rows[0]).toEqual({ label: 'Hoort bij stap', value: step })
    expect(content.main.value).toBe(said)
  })

  test('on the branch for refusing says what it is about', () => {
    expect(linesOf(whyFacts({ step: null, count: 0 }, { track: 'refusal' }))).toContain(
      'Waarover: weigeren om de telefoon af te geven'
    )
  })

  test('of a name that no font draws is headed without it', () => {
    const pupil = { given: '', full: '1023', className: null }
    expect(linesOf(whyFacts({ step: null }, { pupil })).slice(0, 3)).toEqual([
      'Waar staat deze leerling nu?',
      'Leerling: 1023',
      'Datum: woensdag 21 januari 2026'
    ])
  })
})
