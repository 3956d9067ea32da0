import type { Letter } from '../../contract/letters'
import { api } from '../api'
import { useDo } from '../ask'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { listed } from '../words/when'

type Which = Pick<Letter, 'id' | 'reference'>
const ids = (letters: readonly Which[]) => ({ letterIds: letters.map(({ id }) => id) })

/** What is done with letters in the queue; putting them in has its way back as long as they wait. */
export function useMailing() {
  const { mail: w, copies } = useWords()
  const put = useDo(api.letters.send)
  const cancel = useDo(api.letters.cancelSending)
  const hurry = useDo(api.letters.hurrySending)
  const settle = useDo(api.letters.settleSending)

  const callBack = async (letterIds: string[]) => {
    const done = await cancel.attempt({ letterIds })
    if (done) toast.say(w.called(done.cancelled.length))
  }
  return {
    busy: put.busy || cancel.busy || hurry.busy || settle.busy,
    send: async (letters: readonly Which[]) => {
      const done = await put.attempt(ids(letters))
      if (!done) return
      const { queued, without } = done
      if (queued.length > 0) toast.say(w.queued(queued.length), () => void callBack(queued))
      const missed = letters.filter(({ id }) => without.includes(id)).map(({ reference }) => reference)
      if (missed.length > 0) toast.problem(copies.without(listed(missed)))
      else if (queued.length === 0) toast.say(w.nothing)
    },
    cancel: ({ id }: Which) => callBack([id]),
    hurry: (letter: Which) => hurry.attempt(ids([letter])),
    settle: async ({ id: letterId }: Which, sent: 'yes' | 'no') => {
      if (await settle.attempt({ letterId, sent })) toast.say(w.recorded)
    }
  }
}
