import { z } from 'zod'
import { CheckedLanguage, LetterLanguage } from './letter-languages'

/** A letter to look at: its pages as pictures, and the same words for who cannot see them. */
export const Shown = z.object({
  recipient: z.string(),
  pages: z.array(z.string()),
  text: z.string(),
  language: LetterLanguage,
  /** In Dutch, as nobody at school has looked at this language yet. */
  waits: CheckedLanguage.nullable()
})
export type Shown = z.infer<typeof Shown>
