import type { Role } from '../../../contract/call'
import type { Measure } from '../../../contract/ladder'
import type { Place } from '../../../contract/offences'
import type { ToldPhrases } from './told/shape'

/**
 * All that a letter says beside its template, in one language. What is missing does not compile. The phrases stand
 * inside a sentence or after a colon, and no name or fact in them is ever inflected.
 */
export interface Phrases {
  /** Each measure as its reader meets it in a list, so without a capital or a full stop. */
  readonly measures: Readonly<Record<Measure, string>>
  /** What the ladder says of the time after its last step. */
  readonly afterLast: string
  /** Where an offence was, within a sentence and in the table; in a lesson its hour says more. */
  readonly places: Readonly<Record<Place, When>>
  readonly hour: (nth: string) => When
  /** The observer's function: a letter names no colleague (dutch-schools 5.9). */
  readonly observers: Readonly<Record<Role, string>>
  /** The function under a signature or behind a contact person's name. */
  readonly functions: Readonly<Record<'mentor' | 'director' | 'contact', string>>
  readonly ordinal: (n: number) => string
  /** A day, with its weekday or without. */
  readonly day: (date: Date, weekday: boolean) => string
  /** A day with a time of the clock ('15:10'). */
  readonly moment: (day: string, clock: string) => string
  /** The span in which occasions count. */
  readonly windows: {
    readonly year: (years: string) => string
    readonly weeks: (weeks: number) => string
    readonly week: string
    readonly incident: string
  }
  readonly weeks: (weeks: number) => string
  /** Things one after the other: 'a, b and c'. */
  readonly listed: (parts: readonly string[]) => string
  /** The place and day at the head of a letter. */
  readonly placed: (city: string, day: string) => string
  /** Between two steps that each hold commas. */
  readonly semicolon: string
  /** Who gets the device back: a parent where that was decided, otherwise the pupil. */
  readonly collector: (byParent: boolean, givenName: string) => string
  readonly identity: string
  /** The reason a decision has without further words: what the school agreed beforehand. */
  readonly ladder: (nth: string, clause: string) => string
  /** What the school calls an offence, in the middle of a sentence. */
  readonly label: (text: string) => string
  /** What somebody at school wrote, in their own words. */
  readonly quoted: (text: string) => string
  /** What the picture of a signature is called for who cannot see it. */
  readonly signature: (name: string) => string
  /** What only letters about one thing say. */
  readonly told: ToldPhrases
  /** What a message says that brings the letter. */
  readonly mail: {
    readonly subject: (school: string, reference: string) => string
    readonly found: (school: string, reference: string) => string
    readonly call: (whom: string) => string
  }
}

export interface When {
  readonly moment: string
  readonly lesson: string
}

const numbers = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const

/** A day as a language writes it, in parts to put together. */
export function dayParts(locale: string, date: Date) {
  const parts = new Intl.DateTimeFormat(locale, { ...numbers, weekday: 'long' }).formatToParts(date)
  const part = (wanted: Intl.DateTimeFormatPartTypes) => parts.find(({ type }) => type === wanted)!.value
  return { weekday: part('weekday'), day: part('day'), month: part('month'), year: part('year') }
}

export const listedIn = (locale: string) => (parts: readonly string[]) =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts)

/** A word that the school typed at the start of a line, as it stands inside a sentence. */
export const inSentence = (text: string): string => text.slice(0, 1).toLocaleLowerCase('nl') + text.slice(1)
export const asItIs = (text: string): string => text
