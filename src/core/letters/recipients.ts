import { fullName, type PersonName } from '../../contract/names'
import { isOfAge } from '../calendar/days'
import type { Language } from './content'

export interface Pupil extends PersonName {
  id: string
  bornOn: string | null
  className: string | null
}

export interface Guardian extends PersonName {
  id: string
  /** 'yes' or 'no'. */
  authority: string
  street: string
  postcode: string
  city: string
  language: string
}

/** One person who gets one letter: `lines` is what stands in the window of the envelope. */
export interface Recipient {
  kind: 'guardian' | 'pupil'
  id: string
  name: string
  lines: string[]
  salutation: string
  language: Language
}

/** A guardian as the one addressed, at their own address and in their own language. */
export function toGuardian(guardian: Guardian): Recipient {
  const { id, street, postcode, city, initials } = guardian
  const name = fullName({ ...guardian, givenName: '' })
  const language = guardian.language === 'en' ? 'en' : 'nl'
  const dear = { nl: initials ? 'Geachte' : 'Geachte heer/mevrouw', en: 'Dear' }[language]
  // A half address is none: the empty line makes the letter refuse and name the addressee.
  const place = postcode && city ? `${postcode}\u00a0\u00a0${city.toLocaleUpperCase('nl')}` : ''
  return {
    kind: 'guardian',
    id,
    name,
    lines: [name, street, place],
    salutation: `${dear} ${name},`,
    language
  }
}

/** The pupil as the one addressed, by hand. */
export function toPupil(pupil: Pupil): Recipient {
  const name = fullName(pupil)
  const where = pupil.className === null ? [] : [`klas ${pupil.className}`]
  return {
    kind: 'pupil',
    id: pupil.id,
    name,
    lines: [name, ...where, 'op school uitgereikt'],
    salutation: `Beste ${pupil.givenName},`,
    language: 'nl'
  }
}

/**
 * Who is written to on this day: every guardian with authority, each a letter of their own at their own address
 * and in their own language (English, or else Dutch), so that a secret address stands on nobody else's
 * (dutch-schools 5.8). From 18 on it is the pupil, by hand, as the school keeps no address of pupils. Empty:
 * nobody may be written to.
 */
export function recipientsOf(pupil: Pupil, guardians: readonly Guardian[], day: string): Recipient[] {
  if (isOfAge(pupil.bornOn, day)) return [toPupil(pupil)]
  return guardians.filter((guardian) => guardian.authority === 'yes').map(toGuardian)
}
