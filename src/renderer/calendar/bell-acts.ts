import type { Bell, BellWeekday } from '../../contract/calendar'
import { api } from '../api'
import { useDo } from '../ask'
import { toast } from '../parts/toast'
import { useWords } from '../words'

export interface BellWish {
  readonly name: string
  readonly fromDay: string | null
  readonly weekdays: BellWeekday[]
}

/** Saves and removes bell tables, whole; each is taken back from its message. */
export function useBellActs() {
  const w = useWords().calendar.bells
  const saving = useDo(api.calendar.saveBell)
  const removing = useDo(api.calendar.removeBell)
  return {
    busy: saving.busy,
    problem: saving.problem,
    forget: saving.forget,
    async save(wish: BellWish, before: Bell | null): Promise<boolean> {
      const made = await saving.run({ ...wish, id: before?.id ?? null }).catch(() => null)
      if (!made) return false
      const undo = () => (before ? saving.attempt(before) : removing.attempt({ id: made.id }))
      toast.say(w.saved(wish.name || w.usual), () => void undo())
      return true
    },
    async remove(bell: Bell): Promise<void> {
      if (await removing.attempt({ id: bell.id }))
        toast.say(w.removed(bell.name || w.usual), () => void saving.attempt({ ...bell, id: null }))
    }
  }
}
