import { fullName } from '../../contract/names'
import type { review } from '../../contract/review'
import { Refusal, type Handler, type Reading } from '../context'
import { rungOf, rungReached } from '../ladder/rules'
import { governingOn, versionsOf } from '../ladder/store'
import { fileLetters, prepareLetters, printer, workshopIn } from '../letters/make'
import { decideStep } from '../steps/decide'
import { chosenBy, whyNotDecide } from '../steps/decisions'
import { findStep, waitingSteps } from '../steps/found'
import { whyNotCounted } from '../steps/rules'
import { standingOf } from '../steps/store'
import { repeatedOf, schoolWeeks } from './rules'
import { countedDays, findPupil, freeDaysIn, guardiansSeen, pupilsSeenBy, pupilsWaiting } from './store'
import { custodyFacts, letterFacts, offenceFacts, staffNames, stepFacts, type RungOfStep } from './timeline'

export const waiting: Handler<typeof review.waiting> = (_input, { db, actor }) => waitingSteps(db, actor)

export const decide: Handler<typeof review.decide> = async (wish, ctx) => {
  const { actor, today } = ctx
  const workshop = workshopIn(ctx.resources)
  const print = printer(workshop)
  const draft = async (db: Reading) => {
    const step = await findStep(db, wish.stepId)
    if (!step) throw new Refusal('step-unknown')
    const why = whyNotDecide(step, wish, actor)
    if (why) throw new Refusal(why)
    if (wish.decision === 'waive') return []
    const measures = chosenBy(step, wish)
    return prepareLetters(db, workshop, { step, measures, reason: wish.reason, day: today, actor })
  }
  for (const { content } of await draft(ctx.db)) print(content)
  return ctx.write(async (act) => {
    // Drafted once more inside: what was recorded, or which number was given, meanwhile, is in the letter that is kept.
    const drafts = await draft(act.db)
    await decideStep(act, { id: wish.stepId }, wish)
    const letterIds = await fileLetters(act, wish.stepId, drafts, print)
    act.touch(...letterIds)
    return { letterIds }
  })
}

export const repeated: Handler<typeof review.repeated> = async (_input, { db, actor, today }) => {
  const governs = await governingOn(db, today)
  if (!governs) return []
  const { version, window } = governs
  const weeks = schoolWeeks(window.from, today, await freeDaysIn(db, window.from, today))
  const counted = await countedDays(db, window.from, window.until)
  return repeatedOf(counted, await pupilsSeenBy(db, actor), version, weeks, await pupilsWaiting(db))
}

export const file: Handler<typeof review.file> = async ({ pupilId }, ctx) => {
  const { db, actor, today } = ctx
  const pupil = await findPupil(db, pupilId)
  if (!pupil) throw new Refusal('pupil-unknown')
  ctx.touch(pupilId)
  const all = actor.role === 'director' || pupil.mentorIds.includes(actor.id)
  const recorder = all ? null : actor.id
  const names = await staffNames(db)
  const versions = await versionsOf(db)
  const titleOf = ({ versionId, rung }: RungOfStep) =>
    rungOf(
      versions.find(({ id }) => id === versionId)!,
      rung
    ).title
  const facts = [
    ...(await offenceFacts(db, pupilId, names, recorder)),
    ...(await custodyFacts(db, pupilId, names, recorder)),
    ...(all ? await stepFacts(db, pupilId, names, titleOf) : []),
    ...(all ? await letterFacts(db, pupilId, names) : [])
  ]
  return {
    pupilId,
    name: fullName(pupil),
    number: pupil.number,
    className: pupil.className,
    mentor: pupil.mentorId === null ? null : (names.get(pupil.mentorId) ?? null),
    sees: all ? 'all' : 'own',
    facts: facts.sort((a, b) => b.day.localeCompare(a.day) || b.at.localeCompare(a.at)),
    ladder: all ? await standing(db, pupilId, today) : null,
    guardians: all ? await guardiansSeen(db, pupilId) : []
  }
}

/** Where a pupil stands today, with the step that explains it; null when no ladder is in force. */
async function standing(db: Reading, pupilId: string, today: string) {
  const governs = await governingOn(db, today)
  if (!governs) return null
  const { version, window } = governs
  const { offences, steps } = await standingOf(db, pupilId, window, window.key)
  const count = offences.filter((offence) => !whyNotCounted(offence, window)).length
  const latest = steps.toSorted((a, b) => b.rung - a.rung)[0]
  return {
    count,
    window: window.label,
    rung: rungReached(count, version)?.rung ?? null,
    rungs: version.rungs.map(({ at, title }) => ({ at, title })),
    stepId: latest?.id ?? null
  }
}
