import type { Language } from '../../contract/settings'
import { paperEn } from './paper-words-en'
import { paperNl, type PaperWords } from './paper-words-nl'

/** The words of a pupil's file on paper, in the language of the school. */
export const paperWords: Readonly<Record<Language, PaperWords>> = { nl: paperNl, en: paperEn }
