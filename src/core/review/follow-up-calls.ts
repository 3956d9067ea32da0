import type { review } from '../../contract/review'
import type { Handler } from '../context'
import { openOf } from '../steps/open'
import { plannedOn, runningSteps } from './follow-up-store'

export const followUp: Handler<typeof review.followUp> = async (_input, { db, actor, today }) => {
  const steps = await runningSteps(db, actor)
  const open = await openOf(db, steps, today)
  const planned = await plannedOn(
    db,
    steps.map(({ id }) => id)
  )
  return steps
    .map(({ id, pupilId, pupilName, className, title, state, decidedOn }) => ({
      stepId: id,
      pupilId,
      pupilName,
      className,
      title,
      state,
      open: [...(open.get(id) ?? [])],
      due: planned.get(id) ?? decidedOn
    }))
    .sort((a, b) => a.due.localeCompare(b.due) || (a.stepId < b.stepId ? -1 : 1))
}
