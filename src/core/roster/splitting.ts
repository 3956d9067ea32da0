import type { PersonName } from '../../contract/names'

const dutch = new Set(
  `van der|van den|van de|van het|van 't|van|de|den|der|des|in der|in den|in de|in het|in 't|op de|op den|op der
  |op het|op 't|uit de|uit den|uit het|uit 't|onder de|over de|voor de|voor den|aan de|aan den|aan het|aan 't
  |bij de|bij den|bij het|bij 't|te|ten|ter|tot|'t|'s|d'`.split(/\s*\|/u)
)
const foreign = new Set(
  `von der|von|de la|de le|de l'|del|della|di|da|dos|do|du|el|al|ben|bin|la|le|les|l'|zu|zum|zur|vom|af`.split(
    '|'
  )
)

const longestName = 200
const longest = Math.max(...[...dutch, ...foreign].map((prefix) => prefix.length))

type Surname = Pick<PersonName, 'prefix' | 'familyName'>
type Start = { readonly prefix: string; readonly rest: string; readonly kind: 'dutch' | 'foreign' }

const straight = (text: string): string => text.replaceAll(/[’‘`]/gu, "'")
const known = (prefix: string): boolean => dutch.has(prefix) || foreign.has(prefix)

// The longest prefix at the start: after it comes a space, or the apostrophe it ends in. What is left
// must look like a surname of its own, else 'van' is all there is.
function startOf(surname: string): Start | null {
  const ends = [...straight(surname.slice(0, longest + 1)).matchAll(/ |(?<=\p{L})'/gu)].map(
    ({ 0: mark, index }) => (mark === "'" ? index + 1 : index)
  )
  for (const end of ends.toReversed()) {
    const prefix = straight(surname.slice(0, end)).toLowerCase()
    const rest = surname.slice(end).trim()
    if (known(prefix))
      return /^['’]?\p{Lu}/u.test(rest) && /\p{L}.*\p{L}/u.test(rest)
        ? { prefix, rest, kind: dutch.has(prefix) ? 'dutch' : 'foreign' }
        : null
  }
  return null
}

/** A prefix from a column of its own: Dutch ones in lower case; a foreign one may be registered with a capital. */
export function tidyPrefix(prefix: string): string {
  const lower = straight(prefix).toLowerCase()
  return dutch.has(lower) ? lower : prefix
}

/**
 * Takes a Dutch prefix off the front of a surname: 'Van den Berg' is 'van den' and 'Berg'. A foreign one stays,
 * because in 'El Hamdaoui' or 'Da Silva' it may be part of the registered surname.
 */
export function splitPrefix(surname: string): Surname {
  const start = startOf(surname)
  return start?.kind === 'dutch'
    ? { prefix: start.prefix, familyName: start.rest }
    : { prefix: '', familyName: surname }
}

// In a list the prefix stands last: 'Berg, Sanne van den'. A foreign one only when written small there.
function splitListName(familyName: string, rest: string): PersonName {
  const words = rest.split(' ')
  for (let at = 1; at < words.length; at += 1) {
    const prefix = words.slice(at).join(' ')
    if (dutch.has(straight(prefix).toLowerCase()) || foreign.has(straight(prefix)))
      return { givenName: words.slice(0, at).join(' '), prefix: tidyPrefix(prefix), familyName }
  }
  return { givenName: rest, ...splitPrefix(familyName) }
}

/**
 * Takes a name from one column apart: 'Berg, Sanne van den' or 'Sanne van den Berg'. The first name helps where
 * a column of its own has it. Null when there is no telling where the surname begins,
 * or when this is no name but a page.
 */
export function splitFullName(text: string, givenName = ''): PersonName | null {
  const name = text.replaceAll(/\s+/gu, ' ').trim()
  if (name.length > longestName) return null
  const comma = /^([^,]+), ?([^,]+)$/u.exec(name)
  if (comma?.[1] !== undefined && comma[2] !== undefined) {
    const split = splitListName(comma[1], comma[2])
    return givenName === '' ? split : { ...split, givenName }
  }
  if (name === '' || name.includes(',')) return null
  if (givenName !== '')
    return {
      givenName,
      ...splitPrefix(name.startsWith(`${givenName} `) ? name.slice(givenName.length + 1) : name)
    }
  const words = name.split(' ')
  if (words.length < 2) return null
  const begins = words.findIndex(
    (word, at) => at > 0 && (/-\p{Ll}/u.test(word) || startOf(words.slice(at).join(' ')) !== null)
  )
  const at = begins === -1 ? words.length - 1 : begins
  return { givenName: words.slice(0, at).join(' '), ...splitPrefix(words.slice(at).join(' ')) }
}
