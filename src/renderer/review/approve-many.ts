import type { Letter } from '../../contract/letters'
import type { Step } from '../../contract/step'
import { newId } from '../../contract/id'
import { actOnce, isSureNo, noOf } from '../act-once'
import { api, type No } from '../api'
import { queries } from '../ask'
import { useLongWork } from '../long-work'
import { whileSaving } from '../saved'

/** What became of a pile of proposals: those that were approved with their letters, and why another was not. */
export interface Approved {
  readonly approved: number
  /** The person ended it before all were decided. */
  readonly ended: boolean
  readonly letters: readonly Letter[]
  readonly refused: ReadonlyMap<string, No>
}

/**
 * Approves proposals one after another, each a decision of its own with its letters: all of it on file, or nothing. Ended
 * halfway, what was approved stands and the rest still waits.
 */
export function useApproveMany() {
  const work = useLongWork<'decisions'>()

  const approve = (steps: readonly Step[]): Promise<Approved> =>
    work.run('decisions', steps.length, async ({ signal, onDone }) => {
      const letterIds = new Set<string>()
      const refused = new Map<string, No>()
      let approved = 0
      for (const [at, { id: stepId }] of steps.entries()) {
        if (signal.aborted) break
        const wish = { stepId, decision: 'approve' as const, measures: [], reason: '' }
        try {
          const made = await whileSaving(() => actOnce(api.review.decide, wish, newId()), isSureNo)
          for (const id of made.letterIds) letterIds.add(id)
          approved += 1
        } catch (fault) {
          refused.set(stepId, noOf(fault))
        }
        onDone(at + 1)
      }
      const list = letterIds.size > 0 ? await api.letters.list({}) : []
      void queries.invalidateQueries()
      return { approved, ended: signal.aborted, letters: list.filter(({ id }) => letterIds.has(id)), refused }
    })

  return { going: work.going, stop: work.stop, approve }
}
