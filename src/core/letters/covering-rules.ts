import type { LetterContent } from './content'

/**
 * What a message says that brings a letter: where it is from and whom to call. Neither the pupil nor what happened,
 * as a subject is read by whoever looks over a shoulder.
 */
export function coveringNote(
  { language, reference, salutation, school, contact, closing, signer }: LetterContent,
  to: 'guardian' | 'pupil'
): { subject: string; text: string } {
  const call = `${contact.name}, ${contact.role}: ${contact.phone}.`
  const says = {
    nl: {
      subject: `Brief van ${school.name}, kenmerk ${reference}`,
      guardian: [
        `In de bijlage vindt u een brief van ${school.name}. Het kenmerk is ${reference}.`,
        `Hebt u een vraag? Bel dan met ${call}`
      ],
      pupil: [
        `In de bijlage vind je een brief van ${school.name}. Het kenmerk is ${reference}.`,
        `Heb je een vraag? Bel dan met ${call}`
      ]
    },
    en: {
      subject: `Letter from ${school.name}, reference ${reference}`,
      guardian: [
        `Please find attached a letter from ${school.name}. The reference is ${reference}.`,
        `Do you have a question? Please call ${call}`
      ],
      pupil: [
        `Please find attached a letter from ${school.name}. The reference is ${reference}.`,
        `Do you have a question? Please call ${call}`
      ]
    }
  }[language]
  const signed = [closing, signer.name, signer.role, school.name].join('\n')
  return { subject: says.subject, text: [salutation, ...says[to], signed].join('\n\n') }
}
