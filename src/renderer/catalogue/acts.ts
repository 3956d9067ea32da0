import type { ListedKind, OffenceKind } from '../../contract/catalogue'
import { api } from '../api'
import { useDo } from '../ask'
import { toast } from '../parts/toast'
import { useWords } from '../words'

export type KindWish = Omit<OffenceKind, 'id'>

const facts = ({ id, label, group, severity, counts, clause, source }: OffenceKind): OffenceKind => ({
  id,
  label,
  group,
  severity,
  counts,
  clause,
  source
})

/** Adds and changes kinds, takes them out of use and back; each is taken back from its message. */
export function useKindActs() {
  const w = useWords().catalogue
  const saving = useDo(api.offences.saveKind)
  const retiring = useDo(api.offences.retireKind)
  const restoring = useDo(api.offences.restoreKind)
  return {
    busy: saving.busy || retiring.busy,
    problem: saving.problem ?? retiring.problem,
    /** True when it was saved; otherwise `problem` says why not. */
    async save(wish: KindWish, before: ListedKind | null): Promise<boolean> {
      retiring.forget()
      const made = await saving.run({ kind: { ...wish, id: before?.id ?? null } }).catch(() => null)
      if (!made) return false
      if (before) toast.say(w.changed(wish.label), () => void saving.attempt({ kind: facts(before) }))
      else toast.say(w.added(wish.label), () => void retiring.attempt({ kindId: made.id }))
      return true
    },
    async retire({ id, label }: OffenceKind): Promise<boolean> {
      saving.forget()
      if (!(await retiring.run({ kindId: id }).catch(() => null))) return false
      toast.say(w.retired(label), () => void restoring.attempt({ kindId: id }))
      return true
    },
    async restore({ id, label }: OffenceKind): Promise<void> {
      if (await restoring.attempt({ kindId: id }))
        toast.say(w.restored(label), () => void retiring.attempt({ kindId: id }))
    }
  }
}
