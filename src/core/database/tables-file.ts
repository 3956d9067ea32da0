import type { ColumnType, Generated } from 'kysely'
import type { Kept, Later } from './later'

export interface LadderVersionTable {
  id: string
  effective_from: string
  /** The Ladder of the contract, as JSON. */
  ladder: string
  adopted_at: string
  adopted_by: string
  /** It was withdrawn before it came into force. */
  taken_back_at: Kept
  taken_back_by: Kept
}
export interface OffenceKindTable {
  id: string
  label: string
  group_code: string
  severity: string
  counts: string
  clause: string
  /** Where the rule stands: document, article or page. */
  source: Generated<string>
  /** Its place in the list; null: by its name, after those that have one. */
  place: ColumnType<number | null, number | null | undefined, number | null>
  retired_at: Kept
}
/** One pupil's offence. Never deleted: what happens to it later is an event. */
export interface OffenceTable {
  id: string
  incident_id: string
  pupil_id: string
  kind_id: string
  /** As the kind was when this was recorded: 'counts' | 'refusal' | 'signal' | 'criminal'. */
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
  /** The same for the mark of that lesson: 'exempt' or 'permitted'. */
  covered_mark: string | null
  /** The document, its version and the place of the rule, as they were when this was recorded. */
  protocol: string
  source: string
  event_id: string
}
/** What an incident has beyond its offences, and only when it has: who reported it. */
export interface IncidentReportTable {
  incident_id: string
  reporter: string
}
/** What shows an offence: who has it and where. The thing itself is never kept here (S2-20). */
export interface EvidenceTable {
  id: string
  offence_id: string
  what: string
  holder: string
  place: string
  at: string
  by: string
}
/** The pupil's own words, heard after the offence was put on record. */
export interface OwnWordsTable {
  id: string
  offence_id: string
  words: string
  at: string
  by: string
}
export interface OffenceEventTable {
  id: string
  offence_id: string
  kind: string
  at: string
  by: string
  reason: string
  /** Who contested it, in words: a parent, the pupil. */
  who: Generated<string>
}

/** A rung reached in a window: at most one per pupil, window and rung, whatever happens to the offences. */
export interface StepTable {
  id: string
  pupil_id: string
  ladder_version_id: string
  window_key: string
  /** 'main' | 'refusal' | 'direct'. */
  track: Generated<string>
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

/** What became of a letter after it went out, one line per fact. */
export interface LetterEventTable {
  id: string
  letter_id: string
  kind: string
  at: string
  by: string
  day: string
  note: string
}

export interface LetterTable {
  id: string
  /** Null: it came of no step. */
  step_id: string | null
  pupil_id: string
  /** The one thing it is about: a moment, a suspension, a letter, a kept device. Empty: the step itself. */
  about: Generated<string>
  school_year: string
  number: number
  kind: string
  language: string
  /** The language of its reader, when that still waited to be looked at. */
  waits: Kept
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
  /** The letter that takes it back. */
  retracted_by: Later
}

/** What the school's own letters say, one row per version; never rewritten. */
export interface LetterTemplateTable {
  id: string
  kind: string
  language: string
  /** 'guardian' or 'pupil'. */
  audience: string
  version: number
  /** Subject, blocks and closing as JSON. */
  content: string
  /** The earlier version it brings back. */
  restores: number | null
  made_at: string
  made_by: string
  note: string
}
