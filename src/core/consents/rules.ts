import type { ConsentAnswer, ConsentBy, consents } from '../../contract/consents'
import { isOfAge, schoolYearOf } from '../calendar/days'

type Why = (typeof consents.record.refusals)[number]

/** From this birthday on the pupil answers, not a parent (UAVG art. 5; S0-22 says "up to 16"). */
const answersFrom = 16

/** Who may answer for a pupil on a day; null when the school does not know how old they are: then either. */
export const whoAnswers = (bornOn: string | null, day: string): ConsentBy | null => {
  if (bornOn === null) return null
  return isOfAge(bornOn, day, answersFrom) ? 'pupil' : 'guardian'
}

/** An answer, as far as it matters how a pupil stands. */
export interface Answered {
  readonly answer: ConsentAnswer
  readonly givenBy: ConsentBy
  readonly givenOn: string
  readonly schoolYear: string
}

/** The answer that counts: the last one of this school year. One of an earlier year says nothing any more (S4-3). */
export const standingOf = <One extends Answered>(answers: readonly One[], day: string): One | undefined =>
  answers.findLast(({ schoolYear }) => schoolYear === schoolYearOf(day))

/** A parent said so, and the pupil is old enough since to say it: the answer stands, and the pupil is asked. */
export const asksAgain = (standing: Answered | undefined, bornOn: string | null, day: string): boolean =>
  standing?.givenBy === 'guardian' && whoAnswers(bornOn, day) === 'pupil'

/** Only who said yes is in the picture; no answer is none, and "each time" is asked first. */
export const isInPicture = (standing: Pick<Answered, 'answer'> | undefined): boolean =>
  standing?.answer === 'yes'

/** Why can an answer not be put on record so? It was given this school year, by whom it is theirs to give. */
export function whyNotRecord(
  { givenBy, givenOn }: { readonly givenBy: ConsentBy; readonly givenOn: string },
  bornOn: string | null,
  today: string
): Exclude<Why, 'pupil-unknown' | 'not-your-pupil'> | undefined {
  if (givenOn > today) return 'day-to-come'
  if (schoolYearOf(givenOn) !== schoolYearOf(today)) return 'other-school-year'
  const who = whoAnswers(bornOn, givenOn)
  if (who === null || who === givenBy) return undefined
  return who === 'guardian' ? 'guardian-answers' : 'pupil-answers'
}
