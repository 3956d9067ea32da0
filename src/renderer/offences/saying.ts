import type { LadderVersion } from '../../contract/ladder'
import type { OffenceKind, Outcome } from '../../contract/offences'
import type { Words } from '../words'

/** What was recorded, as far as what is said of it depends on it. */
export interface Recording {
  readonly day: string
  readonly counts: OffenceKind['counts']
  /** A permission covered the pupil, and it was recorded all the same. */
  readonly anyway: boolean
}

/** What the ladder makes of an offence, in one or two calm sentences for the teacher. */
export function whatItSays(
  outcome: Outcome,
  { day, counts, anyway }: Recording,
  ladder: LadderVersion | undefined,
  w: Words['offences']['done'],
  deciders: Readonly<Record<'mentor' | 'director', string>>
): string {
  if (outcome.attached) return w.attached
  if (counts !== 'counts') return w[counts]
  if (anyway) return w.covered
  if (outcome.count === 0) return w.noRules
  const said = w.count(outcome.count)
  if (outcome.stepId === null || outcome.rung === null) return `${said} ${w.nothing}`
  if (!ladder || day < ladder.effectiveFrom) return said
  const known = ladder.rungs[outcome.rung - 1]
  const again = ladder.afterLast.kind === 'every' ? ladder.rungs.at(-1) : undefined
  const decider = deciders[(known ?? again)?.decider ?? 'director']
  const title = (known ?? again)?.title
  return title ? `${said} ${w.proposed(title)} ${capital(decider)}.` : `${said} ${capital(decider)}.`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
