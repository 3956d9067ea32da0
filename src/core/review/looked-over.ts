import type { Span } from '../../contract/repeated'
import { freeDaysIn } from '../calendar/year-store'
import { Refusal, type Reading } from '../context'
import { governingOn } from '../ladder/store'
import type { Version } from '../ladder/version'
import type { Governing } from '../ladder/windows'
import { daysOf } from './rules'

export interface LookedOver extends Governing<Version> {
  readonly from: string
  readonly until: string
  /** Refusals count with the rest, and not on a branch of their own only. */
  readonly withRefusals: boolean
}

/**
 * The days that a span stands for today, and the ladder in force, which says what counts. Refuses days that end before
 * they begin; undefined when no ladder is in force.
 */
export async function lookedOver(db: Reading, span: Span, today: string): Promise<LookedOver | undefined> {
  const governs = await governingOn(db, today)
  if (!governs) return undefined
  // Only school weeks ask which days were free.
  const free = span.kind === 'weeks' ? await freeDaysIn(db, '0000-01-01', '9999-12-31') : []
  const { from, until } = daysOf(span, today, governs.window, free)
  if (until < from) throw new Refusal('ends-before-start')
  return { ...governs, from, until, withRefusals: governs.version.refusal?.onMain ?? true }
}
