import type { Language } from '../../contract/settings'
import { whyEn } from './why-words-en'
import { whyNl, type WhyWords } from './why-words-nl'

/** The words of "Waarom deze stap?" on paper, for parents, in the language of the school. */
export const whyWords: Readonly<Record<Language, WhyWords>> = { nl: whyNl, en: whyEn }
