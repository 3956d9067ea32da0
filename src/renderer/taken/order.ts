import type { Custody, PastDay, RegisterLine, Until } from '../../contract/taken'

type Moment = { readonly until: Until; readonly past: readonly PastDay[] }

/** What follows on this school day when the next one is not tomorrow's: the weekend, or a holiday; else null. */
export function breakAhead(moments: readonly Moment[], today: string): 'weekend' | 'holiday' | null {
  const next = moments.find(({ until }) => until.day > today)
  if (next?.past.includes('over-holiday')) return 'holiday'
  return next?.past.includes('over-weekend') ? 'weekend' : null
}

/** Devices that nobody will have collected when today ends: all that is here, but for what goes back today. */
export const stayingOver = <C extends Pick<Custody, 'dueState' | 'missing'>>(held: readonly C[]): C[] =>
  held.filter(({ dueState, missing }) => dueState !== 'today' && !missing)

const ranks: Record<Custody['dueState'], number> = { overdue: 0, today: 2, later: 3, none: 4 }
const rankOf = ({ dueState, missing }: Pick<Custody, 'dueState' | 'missing'>) =>
  missing && dueState !== 'overdue' ? 1 : ranks[dueState]

/** Late first, the longest late before the others; then missing, due today, later, and without a moment. */
export const lateFirst = <C extends Pick<Custody, 'due' | 'dueState' | 'missing'>>(held: readonly C[]): C[] =>
  held.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.due ?? '9').localeCompare(b.due ?? '9'))

/** The register in the order it is read: what is here, late first; then what went, the latest first. */
export function registerOrder(lines: readonly RegisterLine[]): RegisterLine[] {
  const [here, gone] = [
    lines.filter(({ returnedAt }) => returnedAt === null),
    lines.filter(({ returnedAt }) => returnedAt !== null)
  ]
  return [...lateFirst(here), ...gone.toSorted((a, b) => b.since.localeCompare(a.since))]
}

/** Given back now it would be early: before the moment that was agreed. */
export const isEarly = ({ why, dueState }: Pick<Custody, 'why' | 'dueState'>): boolean =>
  why === 'taken' && (dueState === 'today' || dueState === 'later')
