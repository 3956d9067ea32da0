import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { letterOf, letters, pupilLetters } from '../../../tests/support/letters'
import type { TemplateBlock, TemplateRun, TemplateText } from '../../contract/letter-templates'
import { FieldName, LetterTemplate } from './content'
import { mergeLetter } from './merge'
import { faultOf, findingsOf, longestText } from './template-rules'
import { textOfTemplate } from './templates'

const shipped = [
  ...letters.map((letter) => ({ ...letter, audience: 'guardian' as const })),
  ...pupilLetters.map((letter) => ({ ...letter, audience: 'pupil' as const }))
]
const repeated = letterOf('nl', 'repeated').template
const paragraph = (...runs: TemplateRun[]): TemplateBlock => ({ kind: 'paragraph', runs })
const text = (words: string): TemplateRun => ({ text: words })
/** The letter of a repeated breach, changed. */
const changed = (change: Partial<TemplateText>): TemplateText => ({ ...textOfTemplate(repeated), ...change })
const more = (...blocks: TemplateBlock[]) => changed({ blocks: [...repeated.blocks, ...blocks] })
const said = (draft: TemplateText) =>
  findingsOf(draft, repeated, 'guardian').map(({ what, block, about }) => [what, block, about])
const without = (kind: TemplateBlock['kind']) =>
  changed({ blocks: repeated.blocks.filter((block) => block.kind !== kind) })
const asks = (field: string) => (block: TemplateBlock) =>
  'runs' in block && block.runs.some((run) => 'field' in run && run.field === field)

describe('what is to be looked at in a letter', () => {
  test.each(shipped)('is nothing in what we ship: $template.language $template.kind', (letter) => {
    expect(findingsOf(textOfTemplate(letter.template), letter.template, letter.audience)).toEqual([])
  })

  test.each(letters.filter(({ template }) => template.kind !== 'retraction'))(
    'is the right to see the file, when that was there and is gone: $template.language $template.kind',
    ({ template }) => {
      const blocks = template.blocks.slice(0, -1)
      const found = findingsOf({ ...textOfTemplate(template), blocks }, template, 'guardian')
      expect(found).toContainEqual(expect.objectContaining({ what: 'no-file-rights', fault: false }))
    }
  )

  test.each([
    ['an empty subject', changed({ subject: [text('  ')] }), ['no-subject', null, '']],
    ['no closing words', changed({ closing: [] }), ['no-closing', null, '']],
    ['no text at all', changed({ blocks: [] }), ['no-block', null, '']],
    ['an empty paragraph', more(paragraph()), ['empty-block', 10, '']],
    ['a list without a line', more({ kind: 'list', items: [] }), ['empty-block', 10, '']],
    ['an empty line in a list', more({ kind: 'list', items: [{ runs: [] }] }), ['empty-block', 10, '']],
    [
      'a gap nobody knows',
      more(paragraph({ field: 'leerling.schoen' })),
      ['field-unknown', 10, 'leerling.schoen']
    ],
    [
      'a condition nobody knows',
      more({ ...paragraph(text('Tot ziens.')), when: 'leerling.schoen' }),
      ['field-unknown', 10, 'leerling.schoen']
    ],
    [
      'a condition on what stands nowhere',
      more({ ...paragraph(text('Tot ziens.')), when: 'bezwaar.tekst' }),
      ['condition-nowhere', 10, 'bezwaar.tekst']
    ],
    [
      'a gap typed as text',
      more(paragraph(text('Groeten van [naam school]'))),
      ['typed-gap', 10, '[naam school]']
    ],
    ['no table of offences', without('offences'), ['no-offences', null, '']],
    ['no measure', without('measure'), ['no-measure', null, 'maatregel.omschrijving']],
    ['too many words', more(paragraph(text('a'.repeat(longestText)))), ['text-too-long', null, '']],
    [
      'no rule',
      changed({ blocks: repeated.blocks.filter((block) => !asks('regel.vindplaats')(block)) }),
      ['no-rule', null, 'regel.vindplaats']
    ],
    [
      'what happened only sometimes',
      changed({
        blocks: repeated.blocks.map((block) =>
          asks('datum.lang')(block) ? { ...block, when: 'datum.lang' } : block
        )
      }),
      ['no-fact', null, 'datum.lang overtreding.omschrijving']
    ]
  ])('is %s: that may not be kept', (_name, draft, finding) => {
    const kept = said(draft).find(([what]) => what === finding[0])
    expect(kept?.slice(0, 2)).toEqual(finding.slice(0, 2))
    expect(faultOf(draft, repeated, 'guardian')).toBeDefined()
  })

  test('is a contact person who is gone: that may be kept', () => {
    const blocks = repeated.blocks.filter((block) => !asks('contact.naam')(block))
    expect(said(changed({ blocks }))).toEqual([['no-contact', null, 'contact.naam contact.telefoon']])
    expect(faultOf(changed({ blocks }), repeated, 'guardian')).toBeUndefined()
  })

  test('is a gap that may stay empty, unless its part asks for it', () => {
    const part = paragraph(text('Op '), { field: 'gehoord.datum' }, text(' gehoord.'))
    expect(said(more(part))).toEqual([['may-be-empty', 10, 'gehoord.datum']])
    expect(said(more({ ...part, when: 'gehoord.datum' }))).toEqual([])
    // As in what we ship: where there is an appointment, it has a place.
    expect(said(more({ ...paragraph({ field: 'gesprek.plaats' }), when: 'gesprek.moment' }))).toEqual([])
  })

  test('a conditional measure will not do where the letter always told it, and does where it did not', () => {
    const sometimes = (template: LetterTemplate) =>
      template.blocks.map((block) =>
        block.kind === 'measure' ? { ...block, when: 'maatregel.omschrijving' as const } : block
      )
    expect(said(changed({ blocks: sometimes(repeated) })).map(([what]) => what)).toContain('no-measure')
    const retraction = letterOf('nl', 'retraction').template
    const draft = { ...textOfTemplate(retraction), blocks: sometimes(retraction) }
    expect(findingsOf(draft, retraction, 'guardian')).toEqual([])
  })

  test('a pupil who is written to need not be told whom it is about', () => {
    const { template } = pupilLetters[0]!
    expect(faultOf(textOfTemplate(template), template, 'pupil')).toBeUndefined()
    expect(faultOf(textOfTemplate(template), template, 'guardian')).toBeUndefined()
  })
})

const run = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => ({ text })),
  fc.constantFrom(...FieldName.options).map((field) => ({ field })),
  fc.constantFrom('leerling.schoen', '__proto__').map((field) => ({ field }))
)
const runs = fc.array(run, { maxLength: 5 })
const when = fc.option(fc.constantFrom<string>(...FieldName.options, 'leerling.schoen'), { nil: undefined })
const whole = <T extends object>(part: T & { when?: string | undefined }) => {
  const { when, ...rest } = part
  return (when === undefined ? rest : { ...rest, when }) as T
}
const block: fc.Arbitrary<TemplateBlock> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), runs, when }).map(whole),
  fc.record({ kind: fc.constant('measure' as const), runs, when }).map(whole),
  fc.record({ kind: fc.constant('offences' as const), when }).map(whole),
  fc
    .record({
      kind: fc.constant('list' as const),
      items: fc.array(fc.record({ runs, when }).map(whole), { maxLength: 3 }),
      when
    })
    .map(whole)
)

describe('whatever somebody makes of a letter', () => {
  const everything = Object.fromEntries(FieldName.options.map((field) => [field, 'bekend']))
  const offences = [{ date: '5 maart 2026', lesson: '3e uur', what: 'Telefoon niet ingeleverd' }]

  test('it is looked at without failing, and what may be kept is printed whole when all is known', () => {
    let kept = 0
    const holds = fc.property(
      fc.constantFrom(...shipped),
      fc.array(block, { maxLength: 3 }),
      fc.option(runs),
      fc.nat(),
      fc.nat(),
      ({ template, audience, words, page }, added, subject, from, drop) => {
        const parts = template.blocks.filter((_, place) => drop % 7 !== place)
        const turned = [...parts.slice(from % parts.length), ...added, ...parts.slice(0, from % parts.length)]
        const draft = { ...textOfTemplate(template), blocks: turned, ...(subject && { subject }) }
        if (faultOf(draft, template, audience)) return true
        kept++
        const parsed = LetterTemplate.parse({ ...template, ...draft })
        const merged = mergeLetter({ template: parsed, words, page, offences, fields: everything })
        return 'content' in merged && !JSON.stringify(merged.content.blocks).includes('"field"')
      }
    )
    expect(fc.check(holds, { numRuns: 3000, seed: 7 }).counterexample).toBeNull()
    expect(kept).toBeGreaterThan(100)
  })

  test('arbitrary parts never make the rules fail', () => {
    const text = fc.record({ subject: runs, blocks: fc.array(block), closing: runs })
    fc.assert(
      fc.property(fc.constantFrom(...shipped), text, ({ template, audience }, draft) => {
        for (const { part, block } of findingsOf(draft, template, audience))
          expect(part !== 'blocks' || block === null || block < draft.blocks.length).toBe(true)
      })
    )
  })
})
