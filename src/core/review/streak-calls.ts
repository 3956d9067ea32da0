import { fullName } from '../../contract/names'
import type { review } from '../../contract/review'
import { Refusal, type Actor, type Handler, type Reading } from '../context'
import { fileLetters, printer } from '../letters/filing'
import { shown, workshopIn } from '../letters/make'
import { insertCarry } from '../steps/carry-store'
import { pupilWithMentors } from '../steps/pupil'
import { reconsider } from '../steps/reconsider'
import { insertStreakLeft } from '../steps/streak-store'
import { streakFor, streaksDue, type Due } from '../steps/streaks'
import { goodNews } from './good-news'
import { pupilsSeenBy } from './store'

export const cleanStreaks: Handler<typeof review.cleanStreaks> = async (_input, { db, actor, today }) => {
  const director = actor.role === 'director'
  const pupils = new Map((await pupilsSeenBy(db, actor)).map((pupil) => [pupil.id, pupil]))
  const due = await streaksDue(db, today, director ? undefined : [...pupils.keys()])
  return due
    .filter(({ pupilId, decider }) => pupils.has(pupilId) && (director || decider === 'mentor'))
    .sort((a, b) => b.weeks - a.weeks || (a.pupilId < b.pupilId ? -1 : 1))
    .map(({ pupilId, track, weeks, since, count, rung, toCount, toRung, step }) => ({
      pupilId,
      pupilName: fullName(pupils.get(pupilId)!),
      className: pupils.get(pupilId)!.className,
      track,
      weeks,
      since,
      count,
      rung,
      toCount,
      toRung,
      stepId: step?.id ?? ''
    }))
}

/** The step down of this pupil, when it is due and this person may give it. */
async function dueFor(
  db: Reading,
  { pupilId, track }: { readonly pupilId: string; readonly track: Due['track'] },
  { actor, today }: { readonly actor: Actor; readonly today: string }
): Promise<Due> {
  const pupil = await pupilWithMentors(db, pupilId)
  if (!pupil) throw new Refusal('pupil-unknown')
  const director = actor.role === 'director'
  if (!director && !pupil.mentorIds.includes(actor.id)) throw new Refusal('not-your-pupil')
  const due = await streakFor(db, { pupilId, track }, today)
  if (!due) throw new Refusal('no-clean-streak')
  if (!director && due.decider === 'director') throw new Refusal('not-yours-to-decide')
  return due
}

export const previewStepDown: Handler<typeof review.previewStepDown> = async (wish, ctx) => {
  const { db, actor, today: day, touch } = ctx
  const due = await dueFor(db, wish, ctx)
  touch(wish.pupilId)
  const workshop = workshopIn(ctx.resources)
  const drafts = await goodNews(db, workshop, { due, day, actor, reason: wish.reason })
  return drafts.map((sheet) => shown(workshop, sheet.recipient, sheet))
}

export const stepDown: Handler<typeof review.stepDown> = async (
  { pupilId, track, decision, reason },
  ctx
) => {
  const { actor, today } = ctx
  const workshop = workshopIn(ctx.resources)
  const print = printer(workshop)
  const draft = async (db: Reading, due: Due) =>
    decision === 'leave' ? [] : goodNews(db, workshop, { due, day: today, actor, reason })
  for (const sheet of await draft(ctx.db, await dueFor(ctx.db, { pupilId, track }, ctx))) print(sheet)
  return ctx.write(async (act) => {
    // Looked at once more inside: what was recorded or decided meanwhile may have ended the streak.
    const due = await dueFor(act.db, { pupilId, track }, ctx)
    const drafts = await draft(act.db, due)
    const said = { id: act.newId(), pupilId, track, reason, at: act.now, by: actor.id }
    act.touch(pupilId, said.id)
    if (decision === 'leave') {
      await insertStreakLeft(act.db, { ...said, since: due.since, weeks: due.weeks })
      return { letterIds: [] }
    }
    const { windowKey, kept } = due
    await insertCarry(act.db, { ...said, kind: 'step-down', windowKey, fromDay: today, kept })
    await reconsider(act, pupilId, { day: today })
    const letterIds = await fileLetters(act, drafts, print)
    act.touch(...letterIds)
    return { letterIds }
  })
}
