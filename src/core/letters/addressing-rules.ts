import { formalName, fullName, type PersonName } from '../../contract/names'
import type { Language } from './content'

/** A parent as the one addressed: their name, and what they are to the pupil as the school's list tells it. */
export interface Addressee extends PersonName {
  readonly relation: string
}

type Title = 'mevrouw' | 'heer'

/** What each word for a relation tells of how to greet; a foster mother is greeted as a mother is. */
const greeted: readonly [Title, RegExp][] = [
  ['mevrouw', /^(?:\p{L}*moeder|mama|(?:step|foster|grand)?mother|mum|mom|oma|voogdes|tante)$/u],
  ['heer', /^(?:\p{L}*vader|papa|(?:step|foster|grand)?father|dad|opa)$/u]
]

/**
 * How someone with this relation is greeted; null where it does not tell (voogd, verzorger, pleegouder) or tells two
 * things: a guess would be worse than initials (dutch-schools 7.3).
 */
export function titleOf(relation: string): Title | null {
  const words = relation.toLowerCase().match(/\p{L}+/gu) ?? []
  const told = greeted.filter(([, word]) => words.some((each) => word.test(each)))
  return told.length === 1 ? told[0]![0] : null
}

const titles: Readonly<Record<Language, Readonly<Record<Title, string>>>> = {
  nl: { mevrouw: 'mevrouw', heer: 'heer' },
  en: { mevrouw: 'Ms', heer: 'Mr' }
}
const dear: Readonly<Record<Language, string>> = { nl: 'Geachte', en: 'Dear' }
const nobody: Readonly<Record<Language, string>> = { nl: 'heer/mevrouw', en: 'Mr/Ms' }

/**
 * The greeting of a parent: "Geachte mevrouw Van den Berg,", with the prefix as a capital because no first name stands
 * before it; "Geachte M. van den Berg," for whose relation does not tell (dutch-schools 7.2, 7.3).
 */
export function greetingOf(to: Addressee, language: Language): string {
  const title = titleOf(to.relation)
  const initials = fullName({ ...to, givenName: '' })
  if (title) return `${dear[language]} ${titles[language][title]} ${formalName(to)},`
  return to.initials
    ? `${dear[language]} ${initials},`
    : `${dear[language]} ${nobody[language]} ${formalName(to)},`
}

const onEnvelope: Readonly<Record<Language, Readonly<Record<Title, string>>>> = {
  nl: { mevrouw: 'Mevrouw', heer: 'De heer' },
  en: titles.en
}

/** The first line of the address: "M. van den Berg"; of whom the school has no initials "Mevrouw Van den Berg". */
export function nameOnEnvelope(to: Addressee, language: Language): string {
  const name = fullName({ ...to, givenName: '' })
  const title = titleOf(to.relation)
  return to.initials || !title ? name : `${onEnvelope[language][title]} ${name}`
}
