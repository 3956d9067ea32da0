import type { LetterLanguage } from '../../contract/letter-languages'

const rightToLeft: ReadonlySet<LetterLanguage> = new Set(['ar'])

/** Is a letter in this language read from right to left? */
export const isRightToLeft = (language: LetterLanguage): boolean => rightToLeft.has(language)

const ofOtherScript = /^\P{Script=Arabic}*[\p{Script=Latin}\d]\P{Script=Arabic}*$/u

/**
 * A Dutch name, a telephone number or a quote of the school in plain text that is read from right to left: kept together
 * from left to right (U+2066 to U+2069), as the groups of a number would change places otherwise.
 */
export const apart = (text: string, language: LetterLanguage): string =>
  isRightToLeft(language) && ofOtherScript.test(text) ? `\u2066${text}\u2069` : text
