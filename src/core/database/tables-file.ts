import type { Later } from './later'

export interface LadderVersionTable {
  id: string
  effective_from: string
  /** The Ladder of the contract, as JSON. */
  ladder: string
  adopted_at: string
  adopted_by: string
}
export interface OffenceKindTable {
  id: string
  label: string
  group_code: string
  severity: string
  counts: string
  clause: string
  retired_at: Later
}
/** One pupil's offence. Never deleted: what happens to it later is an event. */
export interface OffenceTable {
  id: string
  incident_id: string
  pupil_id: string
  kind_id: string
  /** As the kind was when this was recorded: 'counts' | 'signal' | 'criminal'. */
  counts: string
  day: string
  /** Lesson hour, -1 when outside a lesson. */
  hour: number
  place: string
  note: string
  own_words: string
  recorded_at: string
  recorded_by: string
  /** The offence it is a second report of. */
  same_as: string | null
  /** Recorded although this permission covered the pupil, with the reason. */
  covered_by: string | null
  covered_why: string | null
  event_id: string
}
export interface OffenceEventTable {
  id: string
  offence_id: string
  kind: string
  at: string
  by: string
  reason: string
}

/** A rung reached in a window: at most one per pupil, window and rung, whatever happens to the offences. */
export interface StepTable {
  id: string
  pupil_id: string
  ladder_version_id: string
  window_key: string
  rung: number
  count: number
}
/** The offences a step rests on. */
export interface StepBasisTable {
  step_id: string
  offence_id: string
}
export interface StepEventTable {
  id: string
  step_id: string
  kind: string
  at: string
  by: string
  reason: string
  /** For a decision: the measures chosen, as a JSON list of codes. */
  measures: string
}

export interface LetterTable {
  id: string
  step_id: string
  school_year: string
  number: number
  kind: string
  language: string
  /** 'guardian' or 'pupil', and whose id. */
  recipient_kind: string
  recipient_id: string
  recipient_name: string
  /** The LetterContent as JSON: what was said, word for word. */
  content: string
  pdf: Uint8Array
  sha256: string
  pages: number
  approved_at: string
  approved_by: string
  issued_at: Later
  issued_by: Later
  channel: Later
}
