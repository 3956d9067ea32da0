import { describe, expect, it } from 'vitest'
import { contentOf, letters } from '../../../tests/support/letters'
import type { PlainBlock } from './content'
import { coveringNote } from './covering-rules'
import { portalCopyOf } from './portal-rules'

const runsOf = (block: PlainBlock): string[] => {
  if (block.kind === 'offences') return block.rows.flatMap((row) => [row.date, row.lesson, row.what])
  const lines = block.kind === 'list' ? block.items : [block.runs]
  return lines.map((runs) => runs.map(({ text }) => text).join(''))
}
const all = letters.map((letter) => ({
  name: `${letter.template.language} ${letter.template.kind}`,
  content: contentOf(letter)
}))

describe('a letter as a message in the portal', () => {
  it.each(all)('says every word of the text, a part per paragraph: $name', ({ content }) => {
    const { subject, text: marked } = portalCopyOf(content)
    const text = marked.replaceAll(/[\u2066\u2069]/g, '')
    expect(subject).toBe(content.subject)
    expect(text.split('\n\n')[0]).toBe(content.salutation)
    for (const words of content.blocks.flatMap(runsOf)) expect(text).toContain(words)
    expect(text.split('\n\n').at(-1)).toBe(`${content.words.reference}: ${content.reference}`)
  })

  it('keeps what is Dutch in an Arabic letter from left to right, and marks nothing in another', () => {
    const inPortal = (language: string) =>
      portalCopyOf(all.find(({ name }) => name === `${language} warning`)!.content).text
    expect(inPortal('ar')).toContain('\u20660570 12 34 56\u2069')
    expect(inPortal('ar')).toContain('\u2066TEL-2026-0042\u2069')
    for (const language of ['nl', 'en', 'tr', 'pl', 'uk'])
      expect(inPortal(language)).not.toMatch(/[\u2066-\u2069]/)
  })

  it.each(all)('holds nothing of the recipient’s address: $name', ({ content }) => {
    const { text } = portalCopyOf({
      ...content,
      recipient: ['M. de Vries', 'Geheimpad 7', '8888 XX  ELDERS']
    })
    expect(text).not.toMatch(/Geheimpad|8888|Elders/i)
  })

  it.each(all)('is announced by mail without the pupil or what happened: $name', ({ content }) => {
    for (const to of ['guardian', 'pupil'] as const) {
      const { subject, text } = coveringNote(content, to)
      expect(subject).toContain(content.reference)
      for (const part of [content.subject, ...content.blocks.flatMap(runsOf)])
        expect(`${subject}\n${text}`).not.toContain(part)
    }
  })
})
