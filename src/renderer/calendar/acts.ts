import type { FreeDays, OtherDay } from '../../contract/calendar'
import type { Region } from '../../contract/settings'
import { api } from '../api'
import { useDo } from '../ask'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import type { Year } from './day-facts'
import { schoolYearOf } from './days'
import { daysSaid } from './say'

export interface FreeWish {
  readonly name: string
  readonly firstDay: string
  readonly lastDay: string
}
export type Term = Year['terms'][number]

/** Makes, changes and removes free days; each is taken back from its message. */
export function useFreeActs() {
  const w = useWords().calendar.free
  const saving = useDo(api.calendar.saveFree)
  const removing = useDo(api.calendar.removeFree)
  return {
    busy: saving.busy || removing.busy,
    problem: saving.problem,
    /** True when it was saved; otherwise `problem` says why not. */
    async save(wish: FreeWish, before: FreeDays | null): Promise<boolean> {
      const made = await saving.run({ ...wish, id: before?.id ?? null }).catch(() => null)
      if (!made) return false
      if (before) toast.say(w.changed, () => void saving.attempt(before))
      else {
        const days = daysSaid(wish.firstDay, wish.lastDay)
        toast.say(w.saved(wish.name, days), () => void removing.attempt({ id: made.id }))
      }
      return true
    },
    async remove(free: FreeDays): Promise<void> {
      if (await removing.attempt({ id: free.id }))
        toast.say(w.removed(free.name), () => void saving.attempt({ ...free, id: null }))
    }
  }
}

/** Gives one day another bell table or another end, or makes it usual again. */
export function useDayActs() {
  const w = useWords().calendar.undone
  const setting = useDo(api.calendar.setDay)
  return {
    busy: setting.busy,
    problem: setting.problem,
    async set(wish: OtherDay, before: OtherDay | null): Promise<boolean> {
      const done = await setting.run(wish).catch(() => null)
      if (!done) return false
      const back = before ?? { day: wish.day, bellId: null, ends: null }
      toast.say(wish.bellId || wish.ends ? w.day : w.usual, () => void setting.attempt(back))
      return true
    }
  }
}

/** Adds, changes and removes the terms of the school. */
export function useTermActs() {
  const w = useWords().calendar.terms
  const saving = useDo(api.calendar.saveTerm)
  const removing = useDo(api.calendar.removeTerm)
  return {
    busy: saving.busy,
    problem: saving.problem,
    async save(wish: Omit<Term, 'id'>, before: Term | null): Promise<boolean> {
      const made = await saving.run({ ...wish, id: before?.id ?? null }).catch(() => null)
      if (!made) return false
      const undo = () => (before ? saving.attempt(before) : removing.attempt({ id: made.id }))
      toast.say(w.saved(wish.name), () => void undo())
      return true
    },
    async remove(term: Term): Promise<void> {
      if (await removing.attempt({ id: term.id }))
        toast.say(w.removed(term.name), () => void saving.attempt({ ...term, id: null }))
    }
  }
}

/** Puts many free days in the calendar at once; taking it back removes exactly what came in. */
export function useManyDays() {
  const w = useWords().calendar
  const taking = useDo(api.calendar.takeOverYear)
  const adding = useDo(api.calendar.addFreeDays)
  const removeFree = useDo(api.calendar.removeFree)
  const removeTerm = useDo(api.calendar.removeTerm)

  async function undo(before: Year[], schoolYears: readonly string[]): Promise<void> {
    const after = await yearsOf(schoolYears)
    for (const id of newIn('free', before, after)) await removeFree.attempt({ id })
    for (const id of newIn('terms', before, after)) await removeTerm.attempt({ id })
  }
  async function sayWhatCameIn<T>(
    schoolYears: readonly string[],
    act: () => Promise<T>,
    said: (t: T) => string
  ) {
    try {
      const before = await yearsOf(schoolYears)
      const done = await act()
      toast.say(said(done), () => void undo(before, schoolYears))
      return true
    } catch {
      return false
    }
  }
  return {
    busy: taking.busy || adding.busy,
    problem: taking.problem ?? adding.problem,
    takeOver: (schoolYear: string, region: Region) =>
      sayWhatCameIn(
        [schoolYear],
        () => taking.run({ schoolYear, region }),
        ({ added }) => w.takeOver.done(added)
      ),
    add: (days: FreeWish[]) =>
      sayWhatCameIn(
        [...new Set(days.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay].map(schoolYearOf)))],
        () => adding.run({ days }),
        ({ added }) => w.file.done(added)
      )
  }
}

const yearsOf = (schoolYears: readonly string[]): Promise<Year[]> =>
  Promise.all(schoolYears.map((schoolYear) => api.calendar.year({ schoolYear })))

function newIn(what: 'free' | 'terms', before: readonly Year[], after: readonly Year[]): string[] {
  const idsIn = (years: readonly Year[]) => years.flatMap((year) => year[what].map(({ id }) => id))
  const known = new Set(idsIn(before))
  return [...new Set(idsIn(after))].filter((id) => !known.has(id))
}
