import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LetterLanguage } from '../../contract/letter-languages'
import example from '../../../resources/letters/example.json'
import { books, letters as all } from '../../../tests/support/letters'
import { FieldName, LetterContent, TemplateKind, type LetterBook, type LetterTemplate } from './content'
import { isTemplateSound, mergeLetter, whyTemplateUnsound, type Fields } from './merge'

const letterOf = (kind: TemplateKind) => all.find((letter) => letter.template.kind === kind)!

function contentOf(merge: Parameters<typeof mergeLetter>[0]) {
  const merged = mergeLetter(merge)
  if ('missing' in merged) throw new Error(merged.missing.join())
  return merged.content
}

/** All text of a letter, one line per part. */
function textOf({ subject, salutation, blocks, closing }: LetterContent) {
  const parts = blocks.flatMap((block) => {
    if (block.kind === 'offences') return block.rows.map((row) => `${row.date} | ${row.lesson} | ${row.what}`)
    const lines = block.kind === 'list' ? block.items : [block.runs]
    return lines.map((runs) => runs.map((run) => run.text).join(''))
  })
  return [subject, salutation, ...parts, closing].join('\n')
}

const isEmpty = (fields: Fields, name: string) => /^[\s\p{C}]*$/u.test(fields[name as FieldName] ?? '')

/** The fields a template cannot do without, given which are filled. */
function asked(template: LetterTemplate, fields: Fields) {
  const shown = (part: { when?: FieldName | undefined }) => !part.when || !isEmpty(fields, part.when)
  const parts = template.blocks
    .filter(shown)
    .flatMap((block) =>
      block.kind === 'list'
        ? block.items.filter(shown).map((item) => item.runs)
        : block.kind === 'offences'
          ? []
          : [block.runs]
    )
  const runs = [template.subject, ...parts, template.closing].flat()
  return new Set(runs.flatMap((run) => ('field' in run ? [run.field] : [])))
}

describe('a letter', () => {
  test('of every kind exists in every language, with the same fields in the same parts', () => {
    const shape = ({ templates }: LetterBook) =>
      templates.map((template) => [template.kind, [...asked(template, example.nl.fields)].sort()])
    expect(books.map(({ language }) => language)).toEqual(LetterLanguage.options)
    for (const book of books) {
      expect(book.templates.map(({ kind }) => kind)).toEqual(TemplateKind.options)
      expect([book.language, shape(book)]).toEqual([book.language, shape(books[0]!)])
    }
  })

  test('has the same parts under the same conditions in every language, and tells the same in each', () => {
    const parts = ({ templates }: LetterBook) =>
      templates.map(({ blocks }) =>
        blocks.map((block) => [
          block.kind,
          block.when,
          ...(block.kind === 'list' ? block.items.map(({ when }) => when) : [])
        ])
      )
    for (const book of books) {
      expect([book.language, parts(book)]).toEqual([book.language, parts(books[0]!)])
      expect(book.slip.options).toHaveLength(books[0]!.slip.options.length)
      expect(new Set(book.templates.map(({ language }) => language))).toEqual(new Set([book.language]))
    }
  })

  test('asks for every field on the list somewhere, so that none is there in vain', () => {
    const used = new Set(all.flatMap(({ template }) => [...asked(template, allFilled)]))
    expect(FieldName.options.filter((name) => !used.has(name))).toEqual([])
  })

  test('of a first breach says what was seen, which rule, what was done, what follows and whom to call', () => {
    expect(textOf(contentOf(letterOf('informed'))).replaceAll('\u00a0', ' ')).toBe(
      [
        'Telefoonregels niet nagekomen – Sanne van den Berg, H3b',
        'Geachte mevrouw De Vries,',
        'Op donderdag 5 maart 2026, in het 3e uur, heeft Sanne zich niet aan onze telefoonregels gehouden: de telefoon was niet ingeleverd en werd tijdens de uitleg gebruikt. Dit is gezien door de docent Engels.',
        'Onze afspraak staat in artikel 4 van het telefoonprotocol: ‘De leerling levert de telefoon aan het begin van de les in.’ Die afspraak geldt voor alle leerlingen, zodat iedereen de aandacht bij de les kan houden.',
        'Wij hebben de telefoon veilig bewaard (bij de conciërge). Vanaf donderdag 5 maart 2026 om 15.10 uur kon Sanne hem weer meenemen.',
        'Sanne levert de telefoon vijf schooldagen lang ’s ochtends in bij de receptie en haalt hem na de laatste les weer op.',
        'Sanne vertelde ons zelf: ‘Ik wilde alleen even kijken hoe laat de bus ging.’',
        'Wij vertrouwen erop dat het hierbij blijft. Gebeurt het toch nog een keer, dan is dit de volgende stap: een gesprek met u, Sanne en de teamleider.',
        'Wij horen graag uw kijk op wat er is gebeurd. Bel met Jorien Bakker, mentor van H3b: 0570 12 34 56.',
        'Deze brief en de overtreding staan in het leerlingdossier van Sanne. U mag het dossier inzien. Klopt er iets niet, dan kunt u ons vragen om het te verbeteren.',
        'Met vriendelijke groet,'
      ].join('\n')
    )
  })

  test.each(all)('$template.language $template.kind can be stored as JSON and read back', (letter) => {
    const content = contentOf(letter)
    expect(LetterContent.parse(JSON.parse(JSON.stringify(content)))).toEqual(content)
  })

  test.each(all)(
    '$template.language $template.kind is refused with the name of any field it needs',
    (letter) => {
      for (const name of asked(letter.template, letter.fields)) {
        const optional = letter.template.blocks.some(
          (block) =>
            block.when === name || (block.kind === 'list' && block.items.some((item) => item.when === name))
        )
        if (optional) continue
        for (const empty of [null, '', '  ', '\u200b\u00a0'])
          expect(mergeLetter({ ...letter, fields: { ...letter.fields, [name]: empty } })).toEqual({
            missing: [name]
          })
      }
    }
  )

  test('is refused with all that is missing at once, on the page too', () => {
    const letter = letterOf('repeated')
    const page = { ...letter.page, reference: ' ', recipient: [], signer: { name: '', role: 'mentor' } }
    const fields = { ...letter.fields, 'leerling.klas': null, 'regel.tekst': '' }
    expect(mergeLetter({ ...letter, fields, page, offences: [] })).toEqual({
      missing: ['geadresseerde', 'kenmerk', 'ondertekenaar', 'leerling.klas', 'overtredingen', 'regel.tekst']
    })
  })

  test('leaves out what is optional and empty, and asks for the rest of a part that is shown', () => {
    const letter = letterOf('repeated')
    const without = { ...letter.fields, 'gesprek.moment': null, 'gesprek.plaats': null }
    expect(textOf(contentOf({ ...letter, fields: without }))).not.toContain('U bent welkom')
    expect(mergeLetter({ ...letter, fields: { ...letter.fields, 'gesprek.plaats': null } })).toEqual({
      missing: ['gesprek.plaats']
    })
  })

  test.each(['{{leerling.klas}}', '[naam school]', '#leerling', '$1 $&', '*Sanne*'])(
    'takes a value that looks like a gap as text: %s',
    (value) => {
      const letter = letterOf('informed')
      const content = contentOf({ ...letter, fields: { ...letter.fields, 'leerling.roepnaam': value } })
      expect(textOf(content)).toContain(`heeft ${value} zich niet`)
    }
  )

  test('never has an unfilled gap: whatever is known, it is whole or it is refused by name', () => {
    const value = fc.option(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', ' ', '{{x}}', 'Sanne'))
    )
    const known = fc.record(Object.fromEntries(FieldName.options.map((name) => [name, value])))
    const isWhole = fc.property(fc.constantFrom(...all), known, (letter, fields: Fields) => {
      const merged = mergeLetter({ ...letter, fields })
      if ('missing' in merged)
        return merged.missing.every((name) => !name.includes('.') || isEmpty(fields, name))
      const content = LetterContent.parse(merged.content)
      const text = textOf(content)
      return (
        !JSON.stringify(content.blocks).includes('"field":') &&
        [...asked(letter.template, fields)].every((name) => text.includes(fields[name]!))
      )
    })
    expect(fc.check(isWhole, { numRuns: 1000 }).counterexample).toBeNull()
  })
})

const allFilled = Object.fromEntries(FieldName.options.map((name) => [name, 'x']))

describe('a template', () => {
  test.each(all)('that we ship is sound: $template.language $template.kind', ({ template }) => {
    expect(whyTemplateUnsound(template)).toEqual([])
    expect(isTemplateSound(template)).toBe(true)
  })

  test.each([
    '[naam onderwijsinstelling]',
    '(naam school)',
    '{{leerling.klas}}',
    '<datum>',
    '……',
    '____',
    '.....'
  ])('with a gap typed as text is unsound: %s', (gap) => {
    const { template } = letterOf('informed')
    const blocks = [
      ...template.blocks,
      { kind: 'paragraph' as const, runs: [{ text: `Groeten van ${gap}` }] }
    ]
    expect(whyTemplateUnsound({ ...template, blocks })).toEqual(['placeholder'])
  })

  test('lacks what only sometimes shows', () => {
    const { template } = letterOf('warning')
    const blocks = template.blocks.map((block) => ({ ...block, when: 'bezwaar.tekst' as const }))
    expect(whyTemplateUnsound({ ...template, blocks })).toEqual([
      'no-fact',
      'no-rule',
      'no-contact',
      'no-offences',
      'no-measure'
    ])
  })

  test.each([
    ['retraction', 'brief.kenmerk'],
    ['retraction', 'besluit.reden'],
    ['good-news', 'schoon.weken']
  ] as const)('of %s that only sometimes tells of %s is unsound', (kind, field) => {
    const { template } = letterOf(kind)
    const tells = (block: (typeof template.blocks)[number]) =>
      'runs' in block && block.runs.some((run) => 'field' in run && run.field === field)
    const blocks = template.blocks.map((block) => (tells(block) ? { ...block, when: field } : block))
    expect(whyTemplateUnsound({ ...template, blocks })).toContain('no-fact')
  })

  test.each([
    [[]],
    [[{ kind: 'paragraph' as const, runs: [{ text: ' ' }] }]],
    [[{ kind: 'list' as const, items: [] }]]
  ])('without words is unsound', (blocks) => {
    expect(whyTemplateUnsound({ ...letterOf('collect').template, blocks })).toContain('empty')
  })
})
