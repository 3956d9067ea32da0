/** A person's name as a Dutch school keeps it: the prefix (tussenvoegsel) apart from the surname. */
export type PersonName = {
  readonly givenName: string
  readonly prefix: string
  readonly familyName: string
  readonly initials?: string
}

type Numbered = PersonName & { readonly number?: string }

const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true, ignorePunctuation: true })

/** The order of every Dutch list: accents, case and punctuation do not count, H3a comes before H10a. */
export const compareText: (a: string, b: string) => number = collator.compare

const first = (name: PersonName): string => name.givenName || (name.initials ?? '')
/** Every mark that is typed for an apostrophe. */
const apostrophe = `['’‘ʼ´\`]`
const elidedAtEnd = new RegExp(`${apostrophe}$`, 'u')
const elidedAtStart = new RegExp(`^\\p{L}?${apostrophe}`, 'u')
const elided = (prefix: string): boolean => elidedAtEnd.test(prefix)
const spaced = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ')

function surname(name: PersonName): string {
  return elided(name.prefix) ? name.prefix + name.familyName : spaced(name.prefix, name.familyName)
}

/** The surname where no first name or initials stand before it: 'De Vries', "'t Hart", "d'Ancona"; 'IJ' is one letter. */
export function formalName(name: PersonName): string {
  const whole = surname(name)
  return elidedAtStart.test(whole)
    ? whole
    : whole.replace(/^ij(?=[^aeiou])|^\p{L}/u, (letter) => letter.toUpperCase())
}

/** The name in a sentence: 'Sanne van den Berg'; someone known by initials only is 'J. de Vries'. */
export function fullName(name: PersonName): string {
  return first(name) === '' ? formalName(name) : `${first(name)} ${surname(name)}`
}

/** The name in a list, found under its surname: 'Berg, Sanne van den'. */
export function listName(name: PersonName): string {
  const rest = spaced(first(name), name.prefix)
  return rest === '' ? name.familyName : `${name.familyName}, ${rest}`
}

/** What follows 'Geachte' in a letter: with initials ('J. de Vries'), or after heer or mevrouw ('De Vries'). */
export function salutation(name: PersonName): { withInitials: string; withTitle: string } {
  const initials = name.initials || name.givenName
  return { withInitials: fullName({ ...name, givenName: initials }), withTitle: formalName(name) }
}

/** Sorts people by surname without its prefix, then first name, then prefix, then pupil number. */
export function compareByName(a: Numbered, b: Numbered): number {
  return (
    compareText(a.familyName, b.familyName) ||
    compareText(first(a), first(b)) ||
    compareText(a.prefix, b.prefix) ||
    compareText(a.number ?? '', b.number ?? '')
  )
}

const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe'
}

/** Text as it is searched: lower case, without accents and apostrophes, every other mark a single space. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}'’‘`]/gu, '')
    .replaceAll(/[łøđıßæœ]/gu, (letter) => letters[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether every word of the query begins some part of the name: 'berg', 'van den' and 'sanne b' find Sanne van den Berg. */
export function matchesName(name: PersonName, query: string): boolean {
  const parts = [name.givenName, name.initials ?? '', name.prefix, name.familyName].flatMap((part) =>
    plain(part).split(' ')
  )
  const joined = plain(surname(name)).replaceAll(' ', '')
  return plain(query)
    .split(' ')
    .every((word) => [...parts, joined].some((part) => part.startsWith(word)))
}

const lettersOf = (text: string): string[] => text.normalize('NFC').match(/^IJ|./gsu) ?? []
const beginning = (name: PersonName, count: number): string =>
  lettersOf(name.familyName).slice(0, count).join('')

function shortName(name: PersonName, namesakes: readonly PersonName[]): string {
  const length = lettersOf(name.familyName).length
  for (let count = 1; count <= length + 1; count += 1) {
    const mine = beginning(name, count)
    if (namesakes.every((other) => plain(beginning(other, count)) !== plain(mine)))
      return `${first(name)} ${mine}${count < length ? '.' : ''}`
  }
  return fullName(name)
}

/**
 * The first names of one class for the tiles of the round, in the order given. Namesakes get the fewest
 * letters of the surname that tell them apart: 'Fatima B.' and 'Fatima Y.', or the full name if none do.
 */
export function shortNames(list: readonly PersonName[]): string[] {
  const byFirst = Map.groupBy(list, (name) => plain(first(name)))
  return list.map((name) => {
    const namesakes = (byFirst.get(plain(first(name))) ?? []).filter((other) => other !== name)
    return namesakes.length === 0 ? first(name) || fullName(name) : shortName(name, namesakes)
  })
}
