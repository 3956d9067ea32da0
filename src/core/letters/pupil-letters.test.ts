import { describe, expect, test } from 'vitest'
import { contentOf, letterOf, press, pupilLetters, wordsOf } from '../../../tests/support/letters'
import { textOf } from '../../../tests/support/pdf-text'
import { TemplateKind, type Block, type FieldName, type LetterTemplate, type Run } from './content'
import { whyTemplateUnsound } from './merge'

const runsOf = (block: Block): Run[] => {
  if (block.kind === 'offences') return []
  return block.kind === 'list' ? block.items.flatMap(({ runs }) => runs) : block.runs
}
const typed = ({ subject, blocks, closing }: LetterTemplate): string =>
  [...subject, ...blocks.flatMap(runsOf), ...closing].map((run) => ('text' in run ? run.text : '')).join(' ')
const asked = ({ blocks }: LetterTemplate): Set<FieldName> =>
  new Set(blocks.flatMap(runsOf).flatMap((run) => ('field' in run ? [run.field] : [])))

describe('a letter to a pupil of 18 or older', () => {
  test('is there for every kind of letter', () => {
    expect(pupilLetters.map(({ template }) => template.kind)).toEqual(TemplateKind.options)
  })

  test.each(pupilLetters)(
    'of the kind $template.kind says je, and speaks of nobody’s child',
    ({ template }) => {
      expect(typed(template)).not.toMatch(/\b(u|uw|kind|zoon|dochter|hij of zij)\b/iu)
      expect(typed(template)).toMatch(/\b(je|jou)\b/u)
      expect(whyTemplateUnsound(template, 'pupil')).toEqual([])
    }
  )

  test.each(pupilLetters)(
    'of the kind $template.kind tells no less than the one to parents',
    ({ template }) => {
      const toParents = letterOf('nl', template.kind).template
      // The pupil's own name stands in the greeting and in the subject.
      const told = [...asked(toParents)].filter((field) => field !== 'leerling.roepnaam')
      expect([...asked(template)].toSorted()).toEqual(told.toSorted())
      expect(template.blocks.map(({ kind, when }) => [kind, when])).toEqual(
        toParents.blocks.map(({ kind, when }) => [kind, when])
      )
    }
  )

  test.each(pupilLetters)('of the kind $template.kind is printed with every word of it', (letter) => {
    const content = contentOf(letter)
    expect(textOf(press.pdf([content]))).toBe(wordsOf(content))
  })
})
