import { createStore } from '../store'

export type Language = 'nl' | 'en'
/** One text in both languages, side by side. English must have the shape of the Dutch, or nothing compiles. */
export interface Both<W> {
  readonly nl: W
  readonly en: W
}
export const both = <W>(nl: W, en: NoInfer<W>): Both<W> => ({ nl, en })

const key = 'belvrij.language'
const chosen = localStorage.getItem(key)
/** What the user of this machine chose; null: the language of the school. */
const choice = createStore<Language | null>(chosen === 'nl' || chosen === 'en' ? chosen : null)
const school = createStore<Language>('nl')

function follow(): void {
  document.documentElement.lang = language()
}

/** The language the screen speaks now. */
export const language = (): Language => choice.get() ?? school.get()

export function chooseLanguage(next: Language): void {
  localStorage.setItem(key, next)
  choice.set(next)
  follow()
}

/** The school's own language, for everyone who chose none. */
export function speakAsSchool(next: Language): void {
  school.set(next)
  follow()
}

export function useLanguage(): Language {
  const own = choice.use()
  const common = school.use()
  return own ?? common
}
