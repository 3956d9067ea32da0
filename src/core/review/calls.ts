import { fullName } from '../../contract/names'
import type { review } from '../../contract/review'
import { staffNames } from '../accounts/store'
import { Refusal, type Handler, type Reading } from '../context'
import { rungOf, trackOf } from '../ladder/rules'
import { rulesOf, versionsOf } from '../ladder/store'
import { fileLetters, printer } from '../letters/filing'
import { prepareLetters, workshopIn } from '../letters/make'
import { withholdLetters } from '../letters/taking-back'
import { contactsWhere } from '../steps/contact-read'
import { unanswered } from '../steps/contact-rules'
import { decideStep } from '../steps/decide'
import { chosenBy, takesBack, whyNotDecide } from '../steps/decisions'
import { findStep, waitingSteps } from '../steps/found'
import { countOn } from '../steps/climbs'
import { lookAt } from '../steps/store'
import { careFacts } from './care-facts'
import { carriedWhy, findPupil, guardiansSeen } from './store'
import { offenceFacts } from './offence-facts'
import { contactFacts, custodyFacts, letterFacts, stepFacts, type RungOfStep } from './timeline'

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
    const { decision, reason } = wish
    return prepareLetters(db, workshop, {
      step,
      decision,
      measures: chosenBy(step, wish),
      reason,
      day: today,
      actor
    })
  }
  for (const sheet of await draft(ctx.db)) print(sheet)
  return ctx.write(async (act) => {
    // Drafted once more inside: what was recorded, or which number was given, meanwhile, is in the letter that is kept.
    const drafts = await draft(act.db)
    const measures = await decideStep(act, { id: wish.stepId }, wish)
    if (takesBack(wish)) await withholdLetters(act, wish.stepId, measures)
    const letterIds = await fileLetters(act, drafts, print)
    act.touch(...letterIds)
    return { letterIds }
  })
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
  const titleOf = ({ versionId, track, rung }: RungOfStep) =>
    rungOf(
      trackOf(
        versions.find(({ id }) => id === versionId)!,
        track
      ),
      rung
    ).title
  const contacts = all ? await contactsWhere(db, { pupilId }, names) : []
  const waiting = unanswered(contacts)
  const facts = [
    ...(await offenceFacts(db, pupilId, names, { actor, all })),
    ...(await custodyFacts(db, pupilId, names, recorder)),
    ...(all ? await stepFacts(db, pupilId, names, titleOf) : []),
    ...(all ? await letterFacts(db, pupilId, names, today) : []),
    ...contactFacts(contacts),
    ...(all ? await careFacts(db, pupilId, names) : [])
  ]
  return {
    pupilId,
    name: fullName(pupil),
    number: pupil.number,
    className: pupil.className,
    mentor: pupil.mentorId === null ? null : (names.get(pupil.mentorId) ?? null),
    sees: all ? 'all' : 'own',
    facts: facts.sort((a, b) => b.day.localeCompare(a.day) || b.at.localeCompare(a.at)),
    contacts: contacts.toReversed().map((one) => ({ ...one, unanswered: waiting.has(one.id) })),
    ladder: all ? await standing(db, pupilId, today) : null,
    guardians: all ? await guardiansSeen(db, pupilId) : []
  }
}

/** Where a pupil stands today, with the step that explains it; null when no ladder is in force. */
async function standing(db: Reading, pupilId: string, today: string) {
  const rules = await rulesOf(db)
  const look = await lookAt(db, pupilId, today, rules)
  if (!look || !rules.on(today)) return null
  const { version } = look.governs
  const main = countOn(look, 'main', today)
  const refused = version.refusal && countOn(look, 'refusal', today)
  const latest = main.steps.toSorted((a, b) => b.rung - a.rung)[0]
  return {
    count: main.verdict.count,
    window: main.window.label,
    rung: main.verdict.reached?.rung ?? null,
    rungs: version.rungs.map(({ at, title }) => ({ at, title })),
    stepId: latest?.id ?? null,
    refusal: refused && { count: refused.verdict.count, rung: refused.verdict.reached?.rung ?? null },
    carried: await carriedWhy(db, pupilId, look.governs.window.key)
  }
}
