import type { Suspension } from '../../../../contract/handled'

/** What only letters about one thing say: a talk, a suspension, a device. They speak of nobody as "u" or "je". */
export interface ToldPhrases {
  /** Where a talk is when no room was named. */
  readonly atSchool: string
  readonly forms: Readonly<Record<Suspension['form'], string>>
  /** Above one school day the inspectorate is told as well (WPO 40c, WVO 2020; dutch-schools 5.5). */
  readonly reportedTo: (withInspectorate: boolean) => string
  readonly guardian: string
  /** `until` is null when it is one day. */
  readonly period: (from: string, until: string | null, schoolDays: number) => string
  readonly complaint: string
  /** In writing to the board, six weeks from the date of the letter (dutch-schools 5.7). */
  readonly objection: (until: string) => string
  readonly devices: Readonly<Record<'phone' | 'smartwatch' | 'tablet' | 'other', string>>
  readonly either: (givenName: string) => string
  readonly identityOfParent: string
}
