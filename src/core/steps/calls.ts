import type { TrackCode } from '../../contract/ladder'
import { fullName } from '../../contract/names'
import type { steps, Why } from '../../contract/steps'
import { schoolYearDays, schoolYearOf } from '../calendar/days'
import { freeDaysIn } from '../calendar/year-store'
import { Refusal, type Handler, type Reading } from '../context'
import { nextRung, rungReached, trackOf } from '../ladder/rules'
import { rulesOf, type Rules } from '../ladder/store'
import type { Version } from '../ladder/version'
import { pupilWindow, type Carry, type CountWindow } from '../ladder/windows'
import { countsBefore, explain } from './explain'
import { findStep } from './found'
import { pupilWithMentors } from './pupil'
import type { Branch, Known } from './rules'
import { carriesOf, kindLabels, offencesOf, stepsOf } from './store'

const ever = { from: '0000-01-01', until: '9999-12-31' }

/** What an explanation tells beside whose it is. */
interface Told {
  readonly pupilId: string
  readonly version: Version
  readonly window: CountWindow
  readonly track: TrackCode
  readonly basis: readonly string[] | null
}

/** The counts of one pupil in the words of the explanation, with everything that does not count and why not. */
async function tell(db: Reading, rules: Rules, { pupilId, version, window, track, basis }: Told) {
  const offences = await offencesOf(db, pupilId, ever)
  const carries = await carriesOf(db, pupilId)
  const labels = await kindLabels(db)
  const named = offences.map((one) => ({ ...one, kind: labels.get(one.kindId) ?? one.kindId }))
  const branch: Branch = { track, refusal: version.refusal }
  const counting = version.window
  const free = counting.kind === 'rolling' ? await freeDaysIn(db, ever.from, ever.until) : []
  const shown = named.filter(isNear(window, basis))
  const present = explain(shown, { window, branch, counting, free, basis: null })
  const count = present.filter(({ whyNot }) => whyNot === null).length
  const next = nextRung(count, trackOf(version, track))
  return {
    window: { label: window.label, from: window.from, until: window.until },
    count,
    offences: explain(shown, { window, branch, counting, free, basis }),
    next: next && { at: next.at, title: next.title },
    earlier: earlierOf(rules, carries, { offences, window, track })
  }
}

/** Offences of the school year in which a window begins, those it rests on and took along: older ones are a sum. */
function isNear({ from, until, carried, only }: CountWindow, basis: readonly string[] | null) {
  const year = schoolYearDays(schoolYearOf(from))
  return ({ id, day }: Known): boolean => {
    if (only !== undefined) return id === only
    if (day >= year.from && (day <= year.until || day <= until)) return true
    return (basis?.includes(id) ?? false) || (carried?.has(id) ?? false)
  }
}

function earlierOf(
  rules: Rules,
  carries: readonly Carry[],
  { offences, window, track }: { offences: readonly Known[]; window: CountWindow; track: TrackCode }
): Why['earlier'] {
  const { version } = rules.on(window.from) ?? {}
  if (!version || version.window.kind === 'rolling' || track === 'direct') return []
  const windowOf = (day: string) => {
    const then = rules.on(day)
    return then && pupilWindow(then.window, carries, track, day)
  }
  return countsBefore(offences, window, { track, refusal: version.refusal }, windowOf).map(
    ({ window: { label, from, until }, count }) => {
      const then = rules.on(from)!.version
      return { label, from, until, count, rung: rungReached(count, trackOf(then, track))?.rung ?? null }
    }
  )
}

const saidOf = ({ name, source, effectiveFrom }: Version, clause: string): Why['ladder'] => ({
  name,
  source,
  effectiveFrom,
  clause
})

export const why: Handler<typeof steps.why> = async ({ stepId }, { db, actor, touch }) => {
  const found = await findStep(db, stepId)
  if (!found) throw new Refusal('step-unknown')
  if (actor.role !== 'director' && found.mentorId !== actor.id) throw new Refusal('not-your-pupil')
  touch(found.pupilId, stepId)
  const { version, within, windowKey, clause, mentorId: _, chosen: _c, heard: _h, ...step } = found
  const rules = await rulesOf(db)
  const taken = (await stepsOf(db, step.pupilId, windowKey)).filter(({ track }) => track === step.track)
  const basis = taken.find(({ id }) => id === stepId)?.basis ?? []
  const told = await tell(db, rules, {
    pupilId: step.pupilId,
    version,
    window: within,
    track: step.track,
    basis
  })
  const lower = Array.from({ length: step.rung - 1 }, (_, index) => index + 1)
  return {
    step,
    pupilName: step.pupilName,
    ladder: saidOf(version, clause),
    skipped:
      version.window.kind === 'rolling'
        ? []
        : lower.filter((rung) => !taken.some((one) => one.rung === rung)),
    ...told
  }
}

export const standing: Handler<typeof steps.standing> = async ({ pupilId, track }, ctx) => {
  const { db, actor, today, touch } = ctx
  const pupil = await pupilWithMentors(db, pupilId)
  if (!pupil) throw new Refusal('pupil-unknown')
  if (actor.role !== 'director' && !pupil.mentorIds.includes(actor.id)) throw new Refusal('not-your-pupil')
  touch(pupilId)
  const rules = await rulesOf(db)
  const governs = rules.on(today)
  if (!governs) throw new Refusal('no-ladder')
  const window = pupilWindow(governs.window, await carriesOf(db, pupilId), track, today)
  const { version } = governs
  const told = await tell(db, rules, { pupilId, version, window, track, basis: null })
  const reached = rungReached(told.count, trackOf(version, track))
  const clause = reached ? (trackOf(version, track).rungs[reached.rung - 1]?.clause ?? '') : ''
  return { step: null, pupilName: fullName(pupil), ladder: saidOf(version, clause), skipped: [], ...told }
}
