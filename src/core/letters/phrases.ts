import type { LetterLanguage } from '../../contract/letter-languages'
import type { Measure } from '../../contract/ladder'
import type { Place } from '../../contract/offences'
import { clockTime, schoolDay } from '../calendar/days'
import { ar } from './phrases/ar'
import { en } from './phrases/en'
import { nl } from './phrases/nl'
import { nlPupil } from './phrases/nl-pupil'
import { pl } from './phrases/pl'
import type { Phrases, When } from './phrases/shape'
import { tr } from './phrases/tr'
import { uk } from './phrases/uk'

const spoken: Readonly<Record<LetterLanguage, Phrases>> = { nl, en, tr, ar, pl, uk }

/** To whom a letter speaks: a pupil of 18 or older is written to in person, in Dutch. */
export type Reader = 'guardian' | 'pupil'

/** All that a letter says beside its template, to its reader. */
export const phrasesOf = (language: LetterLanguage, reader: Reader = 'guardian'): Phrases =>
  reader === 'pupil' && language === 'nl' ? nlPupil : spoken[language]

/** Measures one after the other: 'een gesprek, een bericht naar huis en …' */
export const measureWords = (measures: readonly Measure[], { measures: say, listed }: Phrases): string =>
  listed(measures.map((measure) => say[measure]))

/** '2e', '2nd'. */
export const ordinal = (n: number, language: LetterLanguage): string => spoken[language].ordinal(n)

/** When an offence was: 'in het 3e uur' or 'in de pauze'; `lesson` is the same for the table: '3e uur'. */
export function whenWords(place: Place, hour: number | null, language: LetterLanguage): When {
  const say = spoken[language]
  return place !== 'lesson' || hour === null ? say.places[place] : say.hour(say.ordinal(hour))
}

/** The first letter as a capital, as the language has it: a Turkish i keeps its dot. */
export const capital = (text: string, language: LetterLanguage = 'nl'): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1)
export const fullStop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

/** A school day in words: 'donderdag 5 maart 2026', or without the weekday '5 maart 2026'. */
export const dayWords = (day: string, language: LetterLanguage, weekday = true): string =>
  spoken[language].day(new Date(`${day}T00:00:00Z`), weekday)

/** An instant on the school's clock: 'donderdag 5 maart 2026 om 15.10 uur'. */
export const momentWords = (instant: string, language: LetterLanguage): string =>
  spoken[language].moment(dayWords(schoolDay(instant), language), clockTime(instant))

/** The span in which occasions count, from the ladder's Dutch label; a term keeps the name the school gave it. */
export function windowWords(label: string, language: LetterLanguage): string {
  const { year, weeks, week, incident } = spoken[language].windows
  const [, years, n] = /^(?:schooljaar (\S+)|de laatste (\d+) schoolweken)$/.exec(label) ?? []
  if (years) return year(years)
  if (n) return weeks(Number(n))
  if (label === nl.windows.week) return week
  return label === nl.windows.incident ? incident : label
}

/** '1 schoolweek', '8 schoolweken'. */
export const weeksWords = (weeks: number, language: LetterLanguage): string => spoken[language].weeks(weeks)
