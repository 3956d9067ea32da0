import type { LetterLanguage } from '../../contract/letter-languages'
import type { LetterContent, PlainBlock, PlainRun } from './content'
import { apart } from './direction-rules'

/** One part of a letter as lines of plain text. */
function linesOf(block: PlainBlock, measure: string, language: LetterLanguage): string {
  const fact = (text: string) => apart(text, language)
  const plain = (runs: readonly PlainRun[]) => runs.map(({ text }) => fact(text)).join('')
  switch (block.kind) {
    case 'offences':
      return block.rows.map(({ date, lesson, what }) => `- ${date}, ${lesson}: ${fact(what)}`).join('\n')
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n')
    case 'measure':
      return `${measure}: ${plain(block.runs)}`
    case 'paragraph':
    default:
      return plain(block.runs)
  }
}

/**
 * The words of a letter as a message in the parent portal: a line between the parts, and nobody's address, as the
 * portal knows whom it is for (S4-7, S4-12).
 */
export function portalCopyOf(letter: LetterContent): { subject: string; text: string } {
  const { words, signer, school } = letter
  const parts = [
    letter.salutation,
    ...letter.blocks.map((block) => linesOf(block, words.measure, letter.language)),
    [letter.closing, signer.name, signer.role, school.name].join('\n'),
    `${words.reference}: ${apart(letter.reference, letter.language)}`
  ]
  return { subject: letter.subject, text: parts.filter((part) => part.trim() !== '').join('\n\n') }
}
