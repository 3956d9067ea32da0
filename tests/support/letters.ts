import { fileURLToPath } from 'node:url'
import ar from '../../resources/letters/ar.json'
import en from '../../resources/letters/en.json'
import example from '../../resources/letters/example.json'
import nl from '../../resources/letters/nl.json'
import nlPupil from '../../resources/letters/nl-pupil.json'
import pl from '../../resources/letters/pl.json'
import tr from '../../resources/letters/tr.json'
import uk from '../../resources/letters/uk.json'
import { LetterBook, LetterExample, PupilBook, type LetterContent } from '../../src/core/letters/content'
import { mergeLetter, type Merge } from '../../src/core/letters/merge'
import { createLetterPress } from '../../src/core/letters/pdf'
import { tight } from './pdf-text'

/** The press as the hosts make it. */
export const press = createLetterPress({
  resources: fileURLToPath(new URL('../../resources/letters', import.meta.url))
})

/** Every book of letters we ship, in the order of their languages. */
export const books = [nl, en, tr, ar, pl, uk].map((book) => LetterBook.parse(book))

/** Every template we ship, with the fictional facts of its language. */
export const letters = books.flatMap((book) =>
  book.templates.map((template) => ({
    template,
    words: book.words,
    ...LetterExample.parse(example[book.language])
  }))
)

export const letterOf = (language: string, kind: string) =>
  letters.find(({ template }) => template.language === language && template.kind === kind)!

/** What goes to a pupil of 18 or older, with the same facts. */
export const pupilLetters = PupilBook.parse(nlPupil).templates.map((template) => ({
  template,
  words: books[0]!.words,
  ...LetterExample.parse(example.nl)
}))

/** The same letter with the slip of its language under it. */
export const withSlip = <L extends { template: { language: string } }>(letter: L) => ({
  ...letter,
  slip: books.find(({ language }) => language === letter.template.language)!.slip
})

/** The merged letter; throws with the names of what is missing. */
export function contentOf(merge: Merge) {
  const merged = mergeLetter(merge)
  if ('missing' in merged) throw new Error(merged.missing.join())
  return merged.content
}

/** Every word on a letter in the order in which it is read, without spaces. */
export function wordsOf(l: LetterContent) {
  const { words, school, contact } = l
  const runs = (block: { text: string }[]) => block.map((run) => run.text).join('')
  const body = l.blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.map((item) => `–${runs(item)}`)
    if (block.kind === 'measure') return [words.measure, runs(block.runs)]
    if (block.kind === 'paragraph') return [runs(block.runs)]
    const head = [words.offenceDate, words.offenceLesson, words.offenceWhat]
    return [...head, ...block.rows.flatMap((row) => [row.date, row.lesson, row.what])]
  })
  const letterhead = [school.name, school.street, school.postcode, school.city, school.phone, school.email]
  const reference = [words.reference, l.reference, words.date, l.placeAndDate, words.contact]
  const head = [
    ...reference,
    contact.name,
    l.language === 'ar' ? '،' : ',',
    contact.role,
    words.phone,
    contact.phone
  ]
  const end = [
    l.closing,
    l.signer.name,
    l.signer.role,
    ...(l.copyTo.length ? [words.copyTo, ':', l.copyTo.join(',')] : [])
  ]
  const below = l.slip
    ? [
        l.slip.title,
        l.reference,
        l.slip.ask,
        ...l.slip.options,
        l.slip.remark,
        l.slip.name,
        l.slip.date,
        l.slip.signature
      ]
    : []
  const whole = [
    ...letterhead,
    ...l.recipient,
    ...head,
    words.subject,
    ':',
    l.subject,
    l.salutation,
    ...body,
    ...end,
    ...below
  ]
  return tight(whole.join(''))
}
