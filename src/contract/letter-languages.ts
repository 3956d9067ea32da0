import { z } from 'zod'

/** The language of a letter: that of the parents. The school and its screens speak Dutch or English (settings.ts). */
export const LetterLanguage = z.enum(['nl', 'en', 'tr', 'ar', 'pl', 'uk'])
export type LetterLanguage = z.infer<typeof LetterLanguage>
