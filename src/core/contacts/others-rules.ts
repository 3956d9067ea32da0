import { fullName, type PersonName } from '../../contract/names'

/** Someone whose name stays out of another pupil's papers. */
export interface Other {
  readonly name: PersonName
  /** Was in an incident with this pupil: whoever reads it knows who is meant by the given name alone. */
  readonly together: boolean
}

/** Letters of a name, as they end a word or not. */
const edge = (text: string): string => `(?<![\\p{L}\\p{N}])${text}(?![\\p{L}\\p{N}])`
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

/**
 * A text without the names of other pupils, for papers that go to one pupil's parents or file: the full name of any, and
 * of those who were in it together the given name too, unless somebody of this family is called so.
 */
export function withoutOthers(
  text: string,
  others: readonly Other[],
  own: readonly string[],
  instead: string
): string {
  if (text === '') return text
  const mine = new Set(own.flatMap((name) => name.toLowerCase().split(/\s+/)))
  const names = others.flatMap(({ name, together }) => {
    const full = fullName(name)
    const given = name.givenName.trim()
    return together && given.length > 1 && !mine.has(given.toLowerCase()) ? [full, given] : [full]
  })
  // A longer name first: "Bas van den Berg" before "Bas".
  const sought = [...new Set(names.filter((name) => name.trim() !== ''))]
    .filter((name) => hasAll(text, name))
    .sort((a, b) => b.length - a.length)
  if (sought.length === 0) return text
  return text.replace(new RegExp(sought.map((name) => edge(escaped(name))).join('|'), 'giu'), instead)
}

/** Most names are in no text: only those that can be are looked for in earnest. */
const hasAll = (text: string, name: string): boolean => {
  const low = text.toLowerCase()
  return name
    .toLowerCase()
    .split(/\s+/)
    .every((part) => low.includes(part))
}
