import type { Later } from './later'

/** What an import left to a person to decide, and what was decided. The event is the import's. */
export interface ImportQuestionTable {
  id: string
  event_id: string
  /** 'leaver' | 'guardian' | 'mentor'. */
  kind: string
  pupil_id: string | null
  guardian_id: string | null
  /** How the file names a mentor whom it could not place; empty for the others. */
  said: string
  at: string
  by: string
  /** 'stays' | 'gone', or 'next-import': a newer file tells. */
  answer: Later
  answered_at: Later
  answered_by: Later
}
