import { isReadableOnWhite, usualAccent, usualAddressAt } from '../../contract/accent'
import type { School } from '../../contract/settings'
import type { LetterContent, LetterExample, PageFacts, PlacedPicture } from './content'
import { dayWords } from './phrases'

/** Why a letter may not have this colour: somebody who sees less well could not read the school's name in it. */
export const whyNotAccent = (accent: string | undefined) =>
  accent === undefined || isReadableOnWhite(accent) ? null : ('accent-too-light' as const)

/** The head of the school's letters. What is as usual is left out, so that letters stay word for word as they were. */
export function letterheadOf(school: School, logo: PlacedPicture | null): PageFacts['school'] {
  const { name, street, postcode, city, phone, email, accent, addressAt } = school
  return {
    name,
    street,
    postcode,
    city,
    phone,
    email,
    logo,
    ...(accent !== usualAccent && { accent }),
    ...(addressAt !== usualAddressAt && { addressAt })
  }
}

/**
 * What surrounds a sample: the school's own letterhead around an invented pupil's letter, where the school has not said
 * something yet the invented school's.
 */
export function samplePage(
  example: LetterExample,
  school: School,
  language: LetterContent['language'],
  { logo, signer }: { logo: PlacedPicture | null; signer: PageFacts['signer'] | null }
): PageFacts {
  const { page } = example
  const said = letterheadOf(school, logo)
  const lines = ['name', 'street', 'postcode', 'city', 'phone', 'email'] as const
  for (const line of lines) if (said[line].trim() === '') said[line] = page.school[line]
  return {
    ...page,
    school: said,
    placeAndDate: `${said.city}, ${dayWords(page.date, language, false)}`,
    signer: signer ?? page.signer,
    foot: school.protocol || page.foot
  }
}
