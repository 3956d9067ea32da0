import { both, language, useLanguage, type Language } from './language'
import { templatesEn } from './letter-templates-en'
import { templatesNl } from './letter-templates-nl'

/** The words of *Instellingen › Brieven* and of the page on which a letter is written. They come in with that page. */
export const templateWords = both(templatesNl, templatesEn)
export type TemplateWords = (typeof templateWords)['nl']

/** The texts of the language the screen speaks. */
export const useTemplateWords = (): TemplateWords => templateWords[useLanguage()]
/** The same outside a component, at the moment of asking. */
export const templateTexts = (): TemplateWords => templateWords[language()]

const inLanguage = (spoken: Language) => new Intl.DisplayNames([spoken], { type: 'language' })
/** A language by its name in the language of the screen, with a capital: "Nederlands". */
export function languageName(code: string, spoken: Language = language()): string {
  const name = inLanguage(spoken).of(code) ?? code
  return name.slice(0, 1).toLocaleUpperCase(spoken) + name.slice(1)
}
