import type { review } from '../../contract/review'
import { Refusal, type Handler, type Reading } from '../context'
import { fileLetters, printer } from '../letters/filing'
import { prepareLetters, workshopIn } from '../letters/make'
import { withholdLetters } from '../letters/taking-back'
import { decideStep } from '../steps/decide'
import { chosenBy, takesBack, whyNotDecide } from '../steps/decisions'
import { findStep, waitingSteps } from '../steps/found'

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
