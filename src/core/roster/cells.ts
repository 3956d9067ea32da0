import { plain } from '../../contract/names'

// Every function here reads one filled cell; null means that it cannot be read with certainty.

/**
 * A date as dd-mm-jjjj, d-m-jjjj, dd/mm/jjjj or jjjj-mm-dd, as `YYYY-MM-DD`. A year of two digits is not
 * certain enough: on the eighteenth birthday the letters go to the pupil.
 */
export function readDate(text: string): string | null {
  const dutch = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?: 0?0:00(?::00)?)?$/u.exec(text)
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00)?)?$/u.exec(text)
  const [year, month, day] = dutch ? [dutch[4], dutch[3], dutch[1]] : [iso?.[1], iso?.[2], iso?.[3]]
  if (year === undefined || month === undefined || day === undefined || Number(year) < 1900) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const instant = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : null
}

/** One e-mail address in lower case; two in a cell, or anything else that cannot be written to, is null. */
export function readEmail(text: string): string | null {
  return /^[^\s@,;<>"]+@[^\s@,;<>".]+(?:\.[^\s@,;<>".]+)+$/u.test(text) && text.length <= 254
    ? text.toLowerCase()
    : null
}

/** A Dutch postcode as `1234 AB`. An address abroad is null here and is kept as it was written. */
export function readPostcode(text: string): string | null {
  const [, digits, letters] = /^([1-9]\d{3})\s*([a-z]{2})$/iu.exec(text) ?? []
  return digits === undefined || letters === undefined ? null : `${digits} ${letters.toUpperCase()}`
}

const yes = new Set(['ja', 'j', 'yes', 'y', 'wel', 'waar', 'true', '1', 'x'])
const no = new Set(['nee', 'n', 'no', 'geen', 'onwaar', 'false', '0'])

/** Ja or nee. Anything else is null: whether someone has authority or an address is secret is not guessed. */
export function readYesNo(text: string): 'yes' | 'no' | null {
  const word = plain(text)
  if (yes.has(word)) return 'yes'
  return no.has(word) ? 'no' : null
}

const languages = new Map(
  `nederlands nl|dutch nl|engels en|english en|turks tr|arabisch ar|pools pl|oekraiens uk|duits de|frans fr|spaans es
  |portugees pt|italiaans it|roemeens ro|bulgaars bg|russisch ru|chinees zh|mandarijn zh|papiaments pap|papiamentu pap
  |turkish tr|turkce tr|arabic ar|العربية ar|عربي ar|polish pl|polski pl|ukrainian uk|українська uk|украінська uk|deutsch de|german de|french fr|francais fr
  |tigrinya ti|somalisch so|perzisch fa|farsi fa|dari prs|pasjtoe ps|koerdisch ku|berbers ber|fries fy|vietnamees vi`
    .split(/\s*\|/u)
    .map((pair) => pair.split(' ') as [string, string])
)

/** A language by its Dutch, English or own name or its code, as the code: 'Turks', 'Türkçe' and 'TR' are 'tr'. */
export function readLanguage(text: string): string | null {
  const word = plain(text)
  return languages.get(word) ?? (/^[a-z]{2,3}$/u.test(word) ? word : null)
}

/** Initials with their full stops: 'jm', 'J M' and 'J.M.' are 'J.M.'; 'Th.' and 'Chr.' stay together. */
export function readInitials(text: string): string {
  const letters = text.replaceAll(/[\s.]+/gu, ' ').trim()
  const parts =
    /^\p{L}{1,6}$/u.test(letters) && !/^\p{Lu}\p{Ll}/u.test(letters)
      ? letters.split(/(?:)/u)
      : letters.split(' ')
  return parts.map((part) => (part === '' ? '' : `${part.charAt(0).toUpperCase()}${part.slice(1)}.`)).join('')
}

/** The initials of first names written in full: 'Mira Johanna' is 'M.J.'. */
export function initialsOf(givenNames: string): string {
  return readInitials([...givenNames.matchAll(/(?<=^|[\s.-])\p{L}/gu)].join(' '))
}
