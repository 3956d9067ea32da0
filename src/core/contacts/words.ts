import type { Contact, ContactKind, ContactWay } from '../../contract/handled'
import type { Language } from '../../contract/settings'
import { dayWords } from '../letters/phrases'

export type Said = Readonly<Record<Language, string>>

/** What a talk was, as a heading on paper. */
export const kindWords: Readonly<Record<ContactKind, Said>> = {
  conversation: { nl: 'Gesprek met de leerling', en: 'Talk with the pupil' },
  hearing: { nl: 'Hoorgesprek met de leerling', en: 'Hearing of the pupil' },
  'guardian-contact': { nl: 'Contact met de ouders', en: 'Contact with the parents' }
}

export const wayWords: Readonly<Record<ContactWay, Said>> = {
  'in-person': { nl: 'in een gesprek op school', en: 'in a talk at school' },
  phone: { nl: 'per telefoon', en: 'by phone' },
  video: { nl: 'via beeldbellen', en: 'by video call' },
  mail: { nl: 'per e-mail', en: 'by e-mail' },
  letter: { nl: 'per brief', en: 'by letter' },
  portal: { nl: 'via het ouderportaal', en: 'through the parent portal' }
}

/** "woensdag 21 januari 2026, 14.10 uur". */
export const momentOf = ({ day, clock }: Pick<Contact, 'day' | 'clock'>, language: Language): string =>
  [dayWords(day, language), clock && (language === 'nl' ? `${clock.replace(':', '.')} uur` : clock)]
    .filter(Boolean)
    .join(', ')

/** What stands where the name of another pupil was. */
export const anotherPupil: Said = { nl: '[andere leerling]', en: '[another pupil]' }
