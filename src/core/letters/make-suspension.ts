import { schoolDay } from '../calendar/days'
import { daysFrom } from '../calendar/store'
import { Refusal, type Reading } from '../context'
import { theSchool } from '../settings/store'
import { myStep } from '../steps/of-mine'
import { schoolDaysIn } from '../steps/suspension-rules'
import { findSuspension, type FoundSuspension } from '../steps/suspension-store'
import { whetherToTellSuspension } from './about-rules'
import { addressedAnew, retraction, type Asks, type Source } from './about-source'
import { factsOf } from './facts'
import { fullStop } from './phrases'
import { standingAbout } from './store'
import type { Told } from './told-rules'

/**
 * The decision to suspend, in writing and with reasons: its days and form, who was heard, schoolwork, whom it is reported
 * to, and how to object (WPO 40c, WVO 2020; dutch-schools 5.5 and 5.9).
 */
export async function suspensionLetter(asks: Asks, suspensionId: string): Promise<Source> {
  const { db, today, actor } = asks
  const suspension = await findSuspension(db, suspensionId)
  if (!suspension) throw new Refusal('suspension-unknown')
  const step = await myStep(asks, suspension.stepId)
  const standing = await standingAbout(db, suspensionId)
  const isDirector = actor.role === 'director'
  const whether = whetherToTellSuspension(suspension, { state: step.state, standing, isDirector })
  const subject = { pupilId: step.pupilId, stepId: step.id, about: suspensionId }
  const plan = { step, measures: [], day: today, actor }
  return {
    whether,
    assign: async () => {
      if ('next' in whether && whether.next === 'retract') {
        const facts = await factsOf(db, 'retraction', { ...plan, reason: suspension.endedWhy ?? '' })
        const since = facts.since && { ...facts.since, voided: ['suspension' as const] }
        return retraction(db, { facts: { ...facts, since }, subject }, standing)
      }
      const facts = await factsOf(db, 'suspension', { ...plan, reason: reasonOf(suspension) })
      const all = { ...facts, told: await toldOf(db, suspension, { pupilId: step.pupilId, day: today }) }
      return { facts: all, subject, addressed: await addressedAnew(db, all, standing) }
    }
  }
}

const reasonOf = ({ reason, whyAgain }: FoundSuspension): string =>
  whyAgain.trim() ? `${fullStop(reason)} ${whyAgain}` : reason

async function toldOf(
  db: Reading,
  suspension: FoundSuspension,
  { pupilId, day }: { readonly pupilId: string; readonly day: string }
): Promise<Told> {
  const { form, firstDay, endedOn } = suspension
  const lastDay = endedOn ?? suspension.lastDay
  return {
    kind: 'suspension',
    form,
    firstDay,
    lastDay,
    schoolDays: schoolDaysIn(await daysFrom(db, firstDay, lastDay), { firstDay, lastDay }),
    heard: await heardBefore(db, suspension, pupilId),
    objection: (await theSchool(db)).objection,
    day
  }
}

/** Who was heard before the suspension was decided: the pupil, and the parents where they were reached. */
async function heardBefore(db: Reading, { stepId, at }: FoundSuspension, pupilId: string) {
  const rows = await db
    .selectFrom('contact')
    .select(['kind', 'day'])
    .where('step_id', '=', stepId)
    .where('pupil_id', '=', pupilId)
    .where('kind', 'in', ['hearing', 'guardian-contact'])
    .where('reached', '=', 'yes')
    .where('struck_at', 'is', null)
    .where('day', '<=', schoolDay(at))
    .orderBy('day')
    .execute()
  const last = new Map(rows.map(({ kind, day }) => [kind, day]))
  const told = [
    { who: 'pupil' as const, day: last.get('hearing') },
    { who: 'guardian' as const, day: last.get('guardian-contact') }
  ]
  return told.flatMap(({ who, day }) => (day === undefined ? [] : [{ who, day }]))
}
