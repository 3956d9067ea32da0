import { formalName, fullName, type PersonName } from '../../contract/names'
import type { LetterLanguage } from '../../contract/letter-languages'

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

/** How a language greets: who has a title by it, who is known by initials, and of whom only the surname is known. */
interface Greeting {
  readonly mevrouw: (surname: string) => string
  readonly heer: (surname: string) => string
  readonly named: (initialsAndSurname: string) => string
  readonly unnamed: (surname: string) => string
}

/**
 * Turkish greets a woman and a man alike. Polish greets the household, as the letter says 'Państwo' throughout and a
 * surname would have to be declined; the name stands in the address.
 */
const greetings: Readonly<Record<LetterLanguage, Greeting>> = {
  nl: {
    mevrouw: (name) => `Geachte mevrouw ${name},`,
    heer: (name) => `Geachte heer ${name},`,
    named: (name) => `Geachte ${name},`,
    unnamed: (name) => `Geachte heer/mevrouw ${name},`
  },
  en: {
    mevrouw: (name) => `Dear Ms ${name},`,
    heer: (name) => `Dear Mr ${name},`,
    named: (name) => `Dear ${name},`,
    unnamed: (name) => `Dear Mr/Ms ${name},`
  },
  tr: {
    mevrouw: (name) => `Sayın ${name},`,
    heer: (name) => `Sayın ${name},`,
    named: (name) => `Sayın ${name},`,
    unnamed: (name) => `Sayın ${name},`
  },
  ar: {
    mevrouw: (name) => `حضرة السيدة ${name} المحترمة،`,
    heer: (name) => `حضرة السيد ${name} المحترم،`,
    named: (name) => `حضرة السيد/السيدة ${name}،`,
    unnamed: (name) => `حضرة السيد/السيدة ${name}،`
  },
  pl: {
    mevrouw: () => 'Szanowni Państwo,',
    heer: () => 'Szanowni Państwo,',
    named: () => 'Szanowni Państwo,',
    unnamed: () => 'Szanowni Państwo,'
  },
  uk: {
    mevrouw: (name) => `Шановна пані ${name},`,
    heer: (name) => `Шановний пане ${name},`,
    named: (name) => `Шановний пане / шановна пані ${name},`,
    unnamed: (name) => `Шановний пане / шановна пані ${name},`
  }
}

/**
 * The greeting of a parent: "Geachte mevrouw Van den Berg,", with the prefix as a capital because no first name stands
 * before it; "Geachte M. van den Berg," for whose relation does not tell (dutch-schools 7.2, 7.3).
 */
export function greetingOf(to: Addressee, language: LetterLanguage): string {
  const greeting = greetings[language]
  const title = titleOf(to.relation)
  if (title) return greeting[title](formalName(to))
  return to.initials ? greeting.named(fullName({ ...to, givenName: '' })) : greeting.unnamed(formalName(to))
}

const onEnvelope = {
  nl: { mevrouw: 'Mevrouw', heer: 'De heer' },
  en: { mevrouw: 'Ms', heer: 'Mr' }
} as const

/**
 * The first line of the address: "M. van den Berg"; of whom the school has no initials "Mevrouw Van den Berg". In Dutch
 * whatever the language of the letter, as the post reads it.
 */
export function nameOnEnvelope(to: Addressee, language: LetterLanguage): string {
  const name = fullName({ ...to, givenName: '' })
  const title = titleOf(to.relation)
  return to.initials || !title ? name : `${onEnvelope[language === 'en' ? 'en' : 'nl'][title]} ${name}`
}
