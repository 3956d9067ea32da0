import type { Repeated, RepeatedView, Span } from '../../contract/repeated'
import type { Words } from '../words'

/** All there is, over the days the ladder counts in: what the list begins with. */
export const wholeList: RepeatedView = {
  span: { kind: 'window' },
  kindId: null,
  className: null,
  mentor: null,
  rung: null
}

export type SpanChoice = keyof Words['repeated']['spans']

/** Which of the choices a span is. */
export const choiceOf = (span: Span): SpanChoice =>
  span.kind === 'weeks' ? (span.weeks === 4 ? 'weeks4' : 'weeks8') : span.kind

/** The span of a choice; days of one's own begin as those that are looked over now. */
export function spanOf(choice: SpanChoice, now: { readonly from: string; readonly until: string }): Span {
  if (choice === 'weeks4') return { kind: 'weeks', weeks: 4 }
  if (choice === 'weeks8') return { kind: 'weeks', weeks: 8 }
  return choice === 'days' ? { kind: 'days', from: now.from, until: now.until } : { kind: choice }
}

/** Does the list tell of rungs: does it look over the days the ladder counts in, at every kind? */
export const tellsRungs = ({ span, kindId }: Pick<RepeatedView, 'span' | 'kindId'>): boolean =>
  span.kind === 'window' && kindId === null

/** The rows a view shows of those that were asked for. */
export const narrowed = (rows: readonly Repeated[], view: RepeatedView): Repeated[] =>
  rows.filter(
    ({ className, mentor, rung }) =>
      (view.className === null || className === view.className) &&
      (view.mentor === null || mentor === view.mentor) &&
      (view.rung === null || !tellsRungs(view) || rung === view.rung)
  )

/** The rungs that some pupil stands on, the names of classes or of mentors: what can be chosen from. */
export const told = <T extends string | number>(values: readonly (T | null)[]): T[] =>
  [...new Set(values)]
    .filter((value) => value !== null)
    .sort((a, b) => String(a).localeCompare(String(b), 'nl', { numeric: true }))

/** Are two views the same choice, whatever the order in which it was made? */
export const isSameView = (a: RepeatedView, b: RepeatedView): boolean => written(a) === written(b)

const written = ({ span, kindId, className, mentor, rung }: RepeatedView): string =>
  JSON.stringify([
    choiceOf(span),
    span.kind === 'days' && [span.from, span.until],
    kindId,
    className,
    mentor,
    rung
  ])
