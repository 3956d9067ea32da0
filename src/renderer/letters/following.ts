import type { Letter } from '../../contract/letters'
import { api } from '../api'
import { useDo } from '../ask'
import { toast } from '../parts/toast'
import { useWords } from '../words'

type Which = Pick<Letter, 'id'>
const ids = (letters: readonly Which[]) => ({ letterIds: letters.map(({ id }) => id) })

/** What is recorded of letters after they went out, each with its way back. */
export function useFollowing() {
  const { onFile: w, openWork } = useWords()
  const put = useDo(api.letters.putInDossier)
  const take = useDo(api.letters.takeOutOfDossier)
  const remind = useDo(api.letters.remind)
  const strike = useDo(api.letters.takeBackReply)
  const open = useDo(api.letters.takeBackSettling)

  const tick = async (letters: readonly Which[], kept: boolean) => {
    const done = await (kept ? put : take).attempt(ids(letters))
    if (!done) return
    const n = done.changed.length
    // What stood so before stays so: only what this act changed goes back.
    const undo = () => void (kept ? take : put).attempt({ letterIds: done.changed })
    toast.say(kept ? w.put(n) : w.tookOut(n), n > 0 ? undo : undefined)
  }
  const takeBack = async ({ id: letterId }: Which) => {
    if (await strike.attempt({ letterId })) toast.say(w.takenBack)
  }
  return {
    busy: put.busy || take.busy || remind.busy || strike.busy || open.busy,
    tick,
    takeBack,
    /** Settling an objection was a mistake. */
    openObjection: async ({ id: letterId }: Which) => {
      if (await open.attempt({ letterId })) toast.say(openWork.objection.reopened)
    },
    remind: async ({ id: letterId }: Which) => {
      if (await remind.attempt({ letterId })) toast.say(w.reminded)
    }
  }
}
