import type { NewStaff } from '../../contract/accounts'
import type { PresetCode } from '../../contract/ladder'
import type { CustodyMode, Region } from '../../contract/settings'
import type { Language } from '../words/language'

/** The answers so far. They live as long as the window, so that going back loses nothing. */
export interface Draft {
  readonly language: Language
  readonly schoolName: string
  readonly region: Region
  readonly custodyMode: CustodyMode | null
  readonly preset: PresetCode | null
  readonly director: Omit<NewStaff, 'role' | 'pin'> & { readonly pin: string }
  /** The recovery code as it was made; null while there is none. */
  readonly code: string | null
  readonly typed: string
}

export const emptyDraft = (language: Language): Draft => ({
  language,
  schoolName: '',
  region: 'midden',
  custodyMode: null,
  preset: null,
  director: { code: '', givenName: '', prefix: '', familyName: '', password: '', pin: '' },
  code: null,
  typed: ''
})

/** The questions, in order. */
export const questions = ['language', 'school', 'custody', 'ladder', 'director', 'recovery'] as const
export type Question = (typeof questions)[number]

/** Whether this question has an answer the next one can follow on. */
export function isAnswered(
  question: Question,
  { schoolName, custodyMode, preset, director }: Draft
): boolean {
  switch (question) {
    case 'language':
      return true
    case 'school':
      return schoolName.trim().length >= 2
    case 'custody':
      return custodyMode !== null
    case 'ladder':
      return preset !== null
    case 'director':
      return (
        director.familyName.trim() !== '' &&
        director.code.trim().length >= 2 &&
        director.password.length >= 8 &&
        (director.pin === '' || director.pin.length === 6)
      )
    case 'recovery':
    default:
      return true
  }
}

/** What each page gets. */
export interface Asked {
  readonly draft: Draft
  readonly change: (answers: Partial<Draft>) => void
}
