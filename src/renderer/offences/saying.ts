import type { LadderVersion } from '../../contract/ladder'
import type { OffenceKind } from '../../contract/catalogue'
import type { Outcome } from '../../contract/offences'
import type { Words } from '../words'

/** What was recorded, as far as what is said of it depends on it. */
export interface Recording {
  readonly day: string
  readonly counts: OffenceKind['counts']
  /** Something covered the pupil, and it was recorded all the same. */
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
  const { track, count, rung, stepId } = outcome
  if (outcome.attached) return w.attached
  if (track === 'direct' || counts === 'criminal') return w.criminal
  if (counts === 'signal') return w.signal
  if (anyway) return w.covered
  if (count === 0) return w.noRules
  const said = track === 'refusal' ? w.refusal(count) : w.count(count)
  if (stepId === null) return `${said} ${w.nothing}`
  // The step it made is one of the other branch, on which it counts too.
  if (rung === null) return `${said} ${w.other}`
  const rungs = track === 'refusal' ? ladder?.refusal : ladder
  if (!ladder || !rungs || day < ladder.effectiveFrom) return said
  const known = rungs.rungs[rung - 1]
  const again = rungs.afterLast.kind === 'every' ? rungs.rungs.at(-1) : undefined
  const decider = deciders[(known ?? again)?.decider ?? 'director']
  const title = (known ?? again)?.title
  return title ? `${said} ${w.proposed(title)} ${capital(decider)}.` : `${said} ${capital(decider)}.`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
