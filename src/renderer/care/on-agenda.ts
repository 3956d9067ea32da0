import type { CareSource } from '../../contract/care-shapes'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { toast } from '../parts/toast'
import { useWords } from '../words'

/** Who is on the agenda of the care consultation, and the one press that puts a pupil there, with its way back. */
export function useOnAgenda() {
  const { care: w } = useWords()
  const { value } = useAsk(api.care.onAgenda, {})
  const put = useDo(api.care.putOn)
  const off = useDo(api.care.takeOff)
  const takeOff = async (itemId: string) => {
    const done = await off.attempt({ itemId })
    if (done) toast.say(w.put.undone)
    return done !== undefined
  }
  return {
    /** Does the asker sit in consultations at all? Not known yet: no. */
    sees: value?.sees ?? false,
    count: value?.items.length ?? 0,
    itemOf: (pupilId: string) => value?.items.find((item) => item.pupilId === pupilId)?.itemId ?? null,
    busy: put.busy || off.busy,
    putOn: async (pupilId: string, source: Exclude<CareSource, 'earlier'>) => {
      const done = await put.attempt({ pupilId, source, reason: '' })
      if (done) toast.say(w.put.done, () => void takeOff(done.itemId))
    },
    takeOff
  }
}

export type OnAgenda = ReturnType<typeof useOnAgenda>

/** The agenda, with this item open. */
export const agendaAddress = (itemId: string) => `/zorgoverleg?leerling=${itemId}`
