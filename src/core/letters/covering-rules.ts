import type { LetterContent } from './content'
import { apart } from './direction-rules'
import { phrasesOf } from './phrases'

/**
 * What a message says that brings a letter: where it is from and whom to call. Neither the pupil nor what happened,
 * as a subject is read by whoever looks over a shoulder.
 */
export function coveringNote(
  { language, reference, salutation, school, contact, closing, signer }: LetterContent,
  to: 'guardian' | 'pupil'
): { subject: string; text: string } {
  const { mail } = phrasesOf(language, to)
  const fact = (text: string) => apart(text, language)
  const from = [fact(school.name), fact(reference)] as const
  const whom = `${fact(contact.name)}, ${contact.role}: ${fact(contact.phone)}`
  const signed = [closing, signer.name, signer.role, school.name].join('\n')
  return {
    subject: mail.subject(...from),
    text: [salutation, mail.found(...from), mail.call(whom), signed].join('\n\n')
  }
}
