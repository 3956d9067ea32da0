import { fullName, type PersonName } from '../../contract/names'
import type { School } from '../../contract/settings'
import { isOfAge } from '../calendar/days'
import { greetingOf, nameOnEnvelope } from './addressing-rules'
import { alwaysSpoken, languageFor } from './language-rules'
import type { CheckedLanguage, LetterLanguage } from '../../contract/letter-languages'

export interface Pupil extends PersonName {
  id: string
  bornOn: string | null
  className: string | null
}

export interface Guardian extends PersonName {
  id: string
  relation: string
  /** 'yes' or 'no'. */
  authority: string
  /** Without authority: 'yes' when they asked to be informed and the school granted it, as long as that stands. */
  informed: string
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
  language: LetterLanguage
  /** The language it would be in if somebody at school had looked at that. */
  waits?: CheckedLanguage
  /** What comes before the text: why this letter, which speaks to parents, is theirs as well. */
  note?: string
  /** A pupil of 18 or older, to whom the letter itself speaks. */
  grown?: true
}

/** A guardian as the one addressed, at their own address and in their own language if the school writes in that. */
export function toGuardian(guardian: Guardian, spoken: ReadonlySet<LetterLanguage>): Recipient {
  const { id, street, postcode, city } = guardian
  const { gets: language, waits } = languageFor(guardian.language, spoken)
  // A half address is none: the empty line makes the letter refuse and name the addressee.
  const place = postcode && city ? `${postcode}\u00a0\u00a0${city.toLocaleUpperCase('nl')}` : ''
  return {
    kind: 'guardian',
    id,
    name: fullName({ ...guardian, givenName: '' }),
    lines: [nameOnEnvelope(guardian, language), street, place],
    salutation: greetingOf(guardian, language),
    language,
    ...(waits && { waits })
  }
}

const copyNote = 'Dit is een kopie voor jou. Dezelfde brief sturen wij aan je ouders of verzorgers.'

/** The pupil as the one addressed, by hand: from 18 on alone, before that with a copy of what the parents get. */
export function toPupil(pupil: Pupil, day: string): Recipient {
  const name = fullName(pupil)
  const where = pupil.className === null ? [] : [`klas ${pupil.className}`]
  return {
    kind: 'pupil',
    id: pupil.id,
    name,
    lines: [name, ...where, 'op school uitgereikt'],
    salutation: `Beste ${pupil.givenName || name},`,
    language: 'nl',
    ...(isOfAge(pupil.bornOn, day) ? { grown: true } : { note: copyNote })
  }
}

/**
 * Who is written to on this day: every guardian with authority, each a letter of their own at their own address
 * and in their own language if the school writes in that (or else in Dutch), so that a secret address stands on nobody else's; one without
 * authority only on a request that was granted (dutch-schools 5.8, S2-19). From 16 on the pupil gets a copy where the
 * school chose so; from 18 on it is the pupil alone, by hand, as the school keeps no address of pupils. Empty:
 * nobody may be written to.
 */
export function recipientsOf(
  pupil: Pupil,
  guardians: readonly Guardian[],
  day: string,
  from16: School['pupilFrom16'] = 'guardians',
  spoken: ReadonlySet<LetterLanguage> = alwaysSpoken
): Recipient[] {
  if (isOfAge(pupil.bornOn, day)) return [toPupil(pupil, day)]
  const written = guardians.filter(({ authority, informed }) => authority === 'yes' || informed === 'yes')
  // A copy goes beside a letter to who has authority; it does not stand in for one.
  const copy = from16 === 'both' && isOfAge(pupil.bornOn, day, 16) ? [toPupil(pupil, day)] : []
  return written.some(({ authority }) => authority === 'yes')
    ? [...written.map((one) => toGuardian(one, spoken)), ...copy]
    : []
}
