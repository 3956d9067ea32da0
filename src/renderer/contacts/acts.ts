import { api } from '../api'
import { useDo } from '../ask'
import { toast } from '../parts/toast'
import { useWords } from '../words'

/** What is ticked of talks, each with its way back. */
export function useContactActs() {
  const { contacts: w } = useWords()
  const put = useDo(api.contacts.putInDossier)
  const take = useDo(api.contacts.takeOutOfDossier)
  const settle = useDo(api.contacts.settle)
  const again = useDo(api.contacts.openAgain)

  const tick = async (contactIds: readonly string[], kept: boolean) => {
    const done = await (kept ? put : take).attempt({ contactIds: [...contactIds] })
    if (!done) return
    const n = done.changed.length
    // What stood so before stays so: only what this act changed goes back.
    const undo = () => void (kept ? take : put).attempt({ contactIds: done.changed })
    toast.say(kept ? w.put(n) : w.tookOut(n), n > 0 ? undo : undefined)
  }
  const openAgain = async (contactId: string) => {
    if (await again.attempt({ contactId })) toast.say(w.settle.undone)
  }
  return {
    busy: put.busy || take.busy || settle.busy || again.busy,
    tick,
    openAgain,
    /** Whether it was done: a list may go on to the next. */
    settle: async (contactId: string): Promise<boolean> => {
      if (!(await settle.attempt({ contactId, note: '' }))) return false
      toast.say(w.settle.done, () => void openAgain(contactId))
      return true
    }
  }
}
