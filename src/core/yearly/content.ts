import type { Language } from '../../contract/settings'
import type { PageFacts } from '../letters/content'

/** A line of a table as it is printed. */
export interface PaperRow {
  readonly label: string
  readonly now: string
  /** Empty where the year before is not told. */
  readonly before: string
  readonly change: string
  /** How long its bar is, of the longest: made of the printed number, so that nothing can be measured off it. */
  readonly bar: number
}

export interface Chapter {
  readonly heading: string
  /** What went up or down, in whole sentences. */
  readonly lines: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly PaperRow[]
  /** What is hidden throughout, in one line under the table. */
  readonly folded: string
}

/** The yearly report on paper, all text final. */
export interface YearlyContent {
  readonly language: Language
  readonly title: string
  readonly date: string
  readonly school: PageFacts['school']
  readonly heading: string
  readonly period: string
  readonly intro: readonly string[]
  readonly chapters: readonly Chapter[]
  /** What was hidden and why, which rules were in force. */
  readonly closing: readonly { readonly heading: string; readonly lines: readonly string[] }[]
  readonly foot: string
  readonly pageOf: readonly [page: string, of: string]
}
