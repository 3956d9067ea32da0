import { api } from '../api'
import { useDo } from '../ask'
import { toast } from '../parts/toast'
import { useWords } from '../words'

/** What is ticked of a decision, with its way back. */
export function useDecisionActs() {
  const { care: w } = useWords()
  const again = useDo(api.care.openAgain)
  const tick = useDo(api.care.tick)
  return {
    busy: again.busy || tick.busy,
    openAgain: async (decisionId: string) => {
      if (await again.attempt({ decisionId })) toast.say(w.settling.undone)
    },
    tick: async (decisionId: string, kept: boolean) => {
      const done = await tick.attempt({ decisionId, kept })
      const undo = () => void tick.attempt({ decisionId, kept: !kept })
      if (done?.changed) toast.say(kept ? w.decision.kept : w.decision.notKept, undo)
    }
  }
}
