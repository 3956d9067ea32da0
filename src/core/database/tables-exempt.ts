/** What may stay with a pupil, as it was decided; what happened to it later are lines of `exemption_event`. */
export interface ExemptionTable {
  id: string
  pupil_id: string
  /** Why, as a code, and in a few words: for a director only. Never a diagnosis. */
  ground: string
  ground_note: string
  /** Kinds of device, joined by spaces: a round reads them with its seats, in one statement. */
  stays: string
  /** Where it holds: 'lessons', 'breaks' and 'trips', joined by spaces. */
  places: string
  from_day: string
  until_day: string
  review_on: string
  /** Who saw the proof, when, and where it lies: the paper itself is never kept here. */
  proof_by: string
  proof_on: string
  proof_at: string
  at: string
  by: string
}
/** 'extended' and 'ended' give another last day; 'extended' and 'reviewed' another day to look at it again. */
export interface ExemptionEventTable {
  id: string
  exemption_id: string
  kind: string
  at: string
  by: string
  until_day: string | null
  review_on: string | null
  reason: string
}

/** A pupil hands in every school day, by decision of a step. */
export interface HandInDutyTable {
  id: string
  pupil_id: string
  step_id: string
  from_day: string
  school_days: number
  until_day: string
  at: string
  by: string
}
/** 'extended' or 'ended': the last day from then on. */
export interface HandInDutyEventTable {
  id: string
  duty_id: string
  kind: string
  at: string
  by: string
  until_day: string
  reason: string
}

/** An answer about pictures and sound, for one school year. The last one counts; the rest is its history. */
export interface ImageConsentTable {
  id: string
  pupil_id: string
  school_year: string
  /** 'yes', 'no' or 'ask': for each activity anew. */
  answer: string
  /** 'guardian' or 'pupil'. */
  given_by: string
  given_on: string
  note: string
  /** 'hand' or 'import'. */
  source: string
  at: string
  by: string
}
