import { z } from 'zod'
import { Id, Instant, Nothing, command, query, task } from './call'
import { LetterKind } from './ladder'

/** The language of a letter: that of the parents. The school and its screens speak Dutch or English (settings.ts). */
export const LetterLanguage = z.enum(['nl', 'en', 'tr', 'ar', 'pl', 'uk'])
export type LetterLanguage = z.infer<typeof LetterLanguage>

/** What comes with the app unread by a speaker of the language: parents get Dutch until somebody has looked at it. */
export const CheckedLanguage = LetterLanguage.exclude(['nl', 'en'])
export type CheckedLanguage = z.infer<typeof CheckedLanguage>

/** How a language stands at this school. `changed`: its text is another than the one that was looked at. */
export const LanguageState = z.enum(['waits', 'changed', 'confirmed'])
export type LanguageState = z.infer<typeof LanguageState>

export const languages = {
  /** Each language that asks for a check: how it stands, who looked, and how many parents would read it. */
  languages: query({
    allow: ['mentor', 'director'],
    input: Nothing,
    output: z.array(
      z.object({
        language: CheckedLanguage,
        state: LanguageState,
        checkedBy: z.string(),
        at: Instant.nullable(),
        by: z.string().nullable(),
        guardians: z.int()
      })
    )
  }),
  /** One letter of each kind with made-up facts, as it will be printed: every phrase of the language stands in one. */
  sample: task({
    allow: ['director'],
    input: z.strictObject({ language: LetterLanguage }),
    output: z.array(z.object({ kind: LetterKind, pages: z.array(z.string()), text: z.string() }))
  }),
  /** From now on parents get their letters in this language; `checkedBy` read them, a name or a function. */
  confirmLanguage: command({
    allow: ['director'],
    input: z.strictObject({ language: CheckedLanguage, checkedBy: z.string().trim().min(2).max(120) }),
    output: z.object({ id: z.string() }),
    refusals: ['already-so']
  }),
  /** From now on parents get Dutch again; letters that are on file stay as they are. */
  withdrawLanguage: command({
    allow: ['director'],
    input: z.strictObject({ language: CheckedLanguage }),
    output: Nothing,
    refusals: ['not-confirmed']
  }),
  /** The parents of a pupil with the language on record for each; of a mentor's own pupils, or for the director of all. */
  readers: query({
    allow: ['mentor', 'director'],
    input: z.strictObject({ pupilId: Id }),
    output: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        relation: z.string(),
        /** As it came with the list: also one in which there are no letters. */
        language: z.string(),
        /** In which the next letter goes, and which of ours waits to be looked at. */
        gets: LetterLanguage,
        waits: CheckedLanguage.nullable()
      })
    ),
    refusals: ['pupil-unknown', 'not-your-pupil'],
    noted: true
  }),
  /** In which language a parent reads best, when the list did not tell or told it otherwise. */
  setGuardianLanguage: command({
    allow: ['mentor', 'director'],
    input: z.strictObject({ guardianId: Id, language: LetterLanguage }),
    output: Nothing,
    refusals: ['guardian-unknown', 'not-your-pupil', 'already-so']
  })
}
