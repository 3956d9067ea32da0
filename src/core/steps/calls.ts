import type { steps } from '../../contract/steps'
import { schoolYearDays, schoolYearOf } from '../calendar/days'
import { Refusal, type Handler } from '../context'
import { nextRung } from '../ladder/rules'
import { explain } from './explain'
import { findStep } from './found'
import { kindLabels, standingOf } from './store'

export const why: Handler<typeof steps.why> = async ({ stepId }, { db, actor, touch }) => {
  const found = await findStep(db, stepId)
  if (!found) throw new Refusal('step-unknown')
  if (actor.role !== 'director' && found.mentorId !== actor.id) throw new Refusal('not-your-pupil')
  touch(found.pupilId, stepId)
  const { version, within, windowKey, clause, mentorId: _, ...step } = found
  const days = schoolYearDays(schoolYearOf(within.from))
  const { offences, steps } = await standingOf(db, step.pupilId, days, windowKey)
  const labels = await kindLabels(db)
  const named = offences.map((offence) => ({
    ...offence,
    kind: labels.get(offence.kindId) ?? offence.kindId
  }))
  const basis = steps.find(({ id }) => id === stepId)?.basis ?? []
  const counted = explain(named, within, null).filter(({ whyNot }) => whyNot === null)
  const next = nextRung(counted.length, version)
  const lower = Array.from({ length: step.rung - 1 }, (_, index) => index + 1)
  return {
    step,
    pupilName: step.pupilName,
    window: { label: within.label, from: within.from, until: within.until },
    ladder: { name: version.name, source: version.source, effectiveFrom: version.effectiveFrom, clause },
    count: counted.length,
    offences: explain(named, within, basis),
    skipped: lower.filter((rung) => !steps.some((taken) => taken.rung === rung)),
    next: next && { at: next.at, title: next.title }
  }
}
