import { CheckedLanguage, LetterLanguage, type LanguageState } from '../../contract/letter-languages'
import { languageText } from './language-text'

/** Somebody looked at the letters of a language: at which text, known by its digest. */
export interface Check {
  readonly language: CheckedLanguage
  readonly textSha256: string
}

/** How a language stands: what was looked at counts for that text only, so that a new text waits again. */
export function stateOf(check: Check | undefined): LanguageState {
  if (!check) return 'waits'
  return check.textSha256 === languageText[check.language] ? 'confirmed' : 'changed'
}

/** The languages that need no check. */
export const alwaysSpoken: ReadonlySet<LetterLanguage> = new Set(['nl', 'en'])

/** The languages in which the school writes: Dutch and English, and what was looked at in its present text. */
export function spokenBy(checks: readonly Check[]): ReadonlySet<LetterLanguage> {
  const confirmed = checks.filter((check) => stateOf(check) === 'confirmed')
  return new Set([...alwaysSpoken, ...confirmed.map(({ language }) => language)])
}

/**
 * In which language somebody is written to, given the language on record: Dutch where there are no letters in theirs,
 * and as long as nobody has looked at those. `waits` names the language that a check would give them.
 */
export function languageFor(
  onRecord: string,
  spoken: ReadonlySet<LetterLanguage>
): { gets: LetterLanguage; waits: CheckedLanguage | null } {
  const { data: wanted } = LetterLanguage.safeParse(onRecord)
  if (wanted && spoken.has(wanted)) return { gets: wanted, waits: null }
  return { gets: 'nl', waits: CheckedLanguage.safeParse(wanted).data ?? null }
}
