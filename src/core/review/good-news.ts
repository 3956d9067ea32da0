import type { Actor, Reading } from '../context'
import { prepareLetters, type Draft, type workshopIn } from '../letters/make'
import { findStep } from '../steps/found'
import { isStanding } from '../steps/rules'
import type { Due } from '../steps/streaks'

/** A step down, by whom and why. */
export interface GoodNews {
  readonly due: Due
  readonly day: string
  readonly actor: Actor
  readonly reason: string
}

/** The good news of a step down, one letter per recipient: it follows a step that stands, and none where none does. */
export async function goodNews(
  db: Reading,
  workshop: ReturnType<typeof workshopIn>,
  { due, ...said }: GoodNews
): Promise<Draft[]> {
  const step = due.step && (await findStep(db, due.step.id))
  if (!step || !isStanding(step.state)) return []
  return prepareLetters(db, workshop, { ...said, step, decision: 'step-down', measures: [], streak: due })
}
