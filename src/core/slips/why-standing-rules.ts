import type { StepState } from '../../contract/step'
import type { Why } from '../../contract/steps'
import { schoolDay } from '../calendar/days'
import { rungOf, rungReached, trackOf } from '../ladder/rules'
import { capital, measureWords, phrasesOf } from '../letters/phrases'
import type { Row } from './sheet'
import { row, type Saying, type WhyFacts } from './why-facts'

/** Its basis is no longer what it was when the step was reached. */
const isShaken = (state: StepState): boolean =>
  state === 'lapsed' || state === 'basis-gone' || state === 'retracted'

/** What a step stands for: nothing, once it is off the table. */
const isMeant = (state: StepState): boolean =>
  state !== 'waived' && state !== 'lapsed' && state !== 'retracted'

/** Which step of the ladder, at which count in which window, and what goes with it. */
function ofTheStep(facts: WhyFacts, step: NonNullable<Why['step']>, saying: Saying): Row[] {
  const { words, day, window } = saying
  const { language } = facts.school
  const label = window(facts.why.window.label)
  const on = day(schoolDay(step.reachedAt))
  const meant = measureWords(facts.measures, phrasesOf(language))
  const measures = isMeant(step.state)
    ? row(step.state === 'proposed' ? words.proposed : words.decided, capital(meant))
    : []
  if (facts.track === 'direct')
    return [...row(words.step, words.direct), ...row(words.reached, words.directOn(on)), ...measures]
  const reached = isShaken(step.state) ? words.reachedOn(label, on) : words.reachedAt(step.count, label, on)
  return [
    ...row(words.step, `${step.rung}. ${step.title}`),
    ...row(words.reached, reached),
    ...(step.count === facts.why.count ? [] : row(words.now, words.counts(facts.why.count))),
    ...measures
  ]
}

/** Which step of the ladder a count has come to. */
function ofTheCount({ why, version, track: code }: WhyFacts, { words }: Saying): Row[] {
  const track = trackOf(version, code)
  const reached = rungReached(why.count, track)
  return row(
    words.stepOfCount,
    reached ? `${reached.rung}. ${rungOf(track, reached.rung).title}` : words.noStep
  )
}

/** Where a pupil stands on the ladder and in which period, or which step it is. */
export function rowsOf(facts: WhyFacts, saying: Saying): Row[] {
  const { why, track } = facts
  const { words, day } = saying
  const { from, until } = why.window
  return [
    ...(why.step ? ofTheStep(facts, why.step, saying) : ofTheCount(facts, saying)),
    ...(track === 'refusal' ? row(words.branch, words.refusal) : []),
    ...(track === 'direct' ? [] : row(words.period, words.span(day(from), day(until))))
  ]
}

/** How it stands now: what a person decided, or how many count. */
export function mainOf({ why, stateSince, today }: WhyFacts, { words, day, window }: Saying): Row {
  const { step, count } = why
  const value = step
    ? words.states[step.state](day(stateSince ?? today))
    : words.countsIn(count, window(why.window.label))
  return { label: words.state, value }
}
