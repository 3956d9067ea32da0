import type { Measure, TrackCode } from '../../contract/ladder'
import type { Place } from '../../contract/offences'
import type { School } from '../../contract/settings'
import type { Why } from '../../contract/steps'
import type { Version } from '../ladder/version'
import { dayWords, windowWords } from '../letters/phrases'
import type { Row } from './sheet'
import { whyWords } from './why-words'
import type { WhyWords } from './why-words-nl'

/** Everything "Waarom deze stap?" on paper is written from. */
export interface WhyFacts {
  readonly why: Why
  /** The ladder that counts. */
  readonly version: Version
  /** On which of its branches. */
  readonly track: TrackCode
  /** The pupil's names as they can be printed; the given name is empty where no font draws it. */
  readonly pupil: { readonly given: string; readonly full: string; readonly className: string | null }
  /** Where each offence was. */
  readonly places: ReadonlyMap<string, Place>
  /** What was decided, or until then what is proposed. */
  readonly measures: readonly Measure[]
  /** The day on which the step came to stand as it does. */
  readonly stateSince: string | null
  readonly school: School
  /** The day of printing. */
  readonly today: string
}

/** How its language says days and windows. */
export interface Saying {
  readonly words: WhyWords
  /** '12 januari 2026'. */
  readonly day: (day: string) => string
  /** 'schooljaar 2025-2026'. */
  readonly window: (label: string) => string
}

export function sayingIn({ school }: WhyFacts): Saying {
  const { language } = school
  return {
    words: whyWords[language],
    day: (day) => dayWords(day, language, false),
    window: (label) => windowWords(label, language)
  }
}

/** A row, or none where there is nothing to say. */
export const row = (label: string, value: string | null): Row[] => (value ? [{ label, value }] : [])
