import { type PersonName, compareByName } from '../../contract/names'
import type { SchoolClass, roster } from '../../contract/roster'
import { addDays } from '../calendar/days'

type Why<Name extends keyof typeof roster> = Extract<
  (typeof roster)[Name],
  { refusals: readonly unknown[] }
>['refusals'][number]

/** A pupil's place on a list: the number of the pocket. */
export interface Place {
  readonly pupilId: string
  readonly pocket: number
}
/** A pupil by the name that orders every list. */
export type Named = PersonName & { readonly id: string; readonly number?: string }

/** The first and last day of a trip or camp. */
export interface Days {
  readonly firstDay: string
  readonly lastDay: string
}

/** A camp of three weeks is the longest a school goes on. */
const mostDays = 21

/** Why can a trip not be of these days? One that is over has its days, whatever is asked. */
export function whyNotOnDays({ firstDay, lastDay }: Days, today: string): Why<'saveGroup'> | undefined {
  if (lastDay < firstDay) return 'ends-before-start'
  if (lastDay > addDays(firstDay, mostDays - 1)) return 'too-long'
  return lastDay < today ? 'day-past' : undefined
}

/** What of a group or trip decides which round its devices lie in. */
interface Kept {
  readonly firstDay: string | null
  readonly mode: string | null
}

/** Why may a group or trip not become so? Whose device is in its pockets stays in it, and so does the round it is in. */
export function whyNotChange(
  was: Kept,
  is: Kept,
  leaving: readonly string[],
  here: ReadonlySet<string>
): Why<'saveGroup'> | undefined {
  if (here.size === 0) return undefined
  const isOtherRound = was.firstDay !== is.firstDay || (is.firstDay !== null && was.mode !== is.mode)
  return isOtherRound || leaving.some((pupilId) => here.has(pupilId)) ? 'devices-here' : undefined
}

/**
 * The day from which who comes or goes counts: today. A trip that keeps devices until its end has one round, of its
 * first day, and who joins on the way is in that one (S0-21).
 */
export function countsFrom(
  trip: { readonly firstDay: string; readonly mode: string | null } | null,
  today: string
): string {
  return trip?.mode === null && trip.firstDay < today ? trip.firstDay : today
}

/** Is this the same name? Capitals do not make another one: two lists of a school year are told apart by it. */
export const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** Why may a list not keep devices in a way of its own? A trip says so itself, with its days. */
export const whyNotSetMode = (kind: SchoolClass['kind']): Why<'setClassMode'> | undefined =>
  kind === 'trip' ? 'is-a-trip' : undefined

/**
 * The places of those who come on a list, in the order of a Dutch list, after the last pocket in use: nobody on it
 * changes pocket, and gaps stay until the pockets are numbered again. Who was taken off by mistake gets their own
 * pocket back while it is free.
 */
export function placesFor(
  coming: readonly Named[],
  present: readonly Place[],
  before: readonly Place[] = []
): Place[] {
  const used = new Set(present.map(({ pocket }) => pocket))
  const places: Place[] = []
  const own = new Map(before.map(({ pupilId, pocket }) => [pupilId, pocket]))
  const inOrder = coming.toSorted(compareByName)
  for (const { id } of inOrder) {
    const pocket = own.get(id)
    if (pocket === undefined || used.has(pocket)) continue
    used.add(pocket)
    places.push({ pupilId: id, pocket })
  }
  const seated = new Set(places.map(({ pupilId }) => pupilId))
  let last = Math.max(0, ...used)
  for (const { id } of inOrder) if (!seated.has(id)) places.push({ pupilId: id, pocket: (last += 1) })
  return places
}

/** Who gets another pocket when a pupil gets this one: whoever has it gets the pupil's, so that nobody is without. */
export function swapFor(list: readonly Place[], asked: Place): Place[] | Why<'setPocket'> {
  const now = list.find(({ pupilId }) => pupilId === asked.pupilId)
  if (!now) return 'pupil-not-in-class'
  if (now.pocket === asked.pocket) return 'already-so'
  const other = list.find(({ pocket }) => pocket === asked.pocket)
  return other ? [asked, { pupilId: other.pupilId, pocket: now.pocket }] : [asked]
}

/** Who gets another pocket when all are numbered from 1 by the list, without gaps. */
export function renumbered(list: readonly (Named & { readonly pocket: number })[]): Place[] {
  return list.toSorted(compareByName).flatMap(({ id, pocket }, at) => {
    return pocket === at + 1 ? [] : [{ pupilId: id, pocket: at + 1 }]
  })
}
