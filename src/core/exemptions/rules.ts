import type { Device } from '../../contract/devices'
import type { Exemption, ExemptPlace, exemptions } from '../../contract/exemptions'
import type { Place } from '../../contract/offences'
import { addDays } from '../calendar/days'

type Why<Name extends keyof typeof exemptions> = (typeof exemptions)[Name]['refusals'][number]

/** The first and last day on which something holds, both included. */
export interface Days {
  readonly from: string
  readonly until: string
}

/** An exemption as it was decided, or as it stands after all that happened to it. */
export interface Term extends Days {
  readonly reviewOn: string | null
}

/** Something that happened to an exemption later, oldest first. */
export interface Happened {
  readonly what: 'extended' | 'ended' | 'reviewed'
  readonly until: string | null
  readonly reviewOn: string | null
}

/** How an exemption stands: each later fact gives it another last day or another day to look at it. */
export const asItStands = (decided: Term, story: readonly Happened[]): Term =>
  story.reduce<Term>(
    ({ from, until }, happened) => ({ from, until: happened.until ?? until, reviewOn: happened.reviewOn }),
    decided
  )

/** Does it hold on this day? Over a year's end and a summer it is the same day after day. */
export const holdsOn = ({ from, until }: Days, day: string): boolean => from <= day && day <= until

export function stateOn({ from, until }: Days, today: string): Exemption['state'] {
  if (until < today || until < from) return 'ended'
  return today < from ? 'to-come' : 'now'
}

/** Has the day come to look at it again? A director is told until it was extended, ended or left to end. */
export const asksReview = (term: Term, today: string): boolean =>
  term.reviewOn !== null && term.reviewOn <= today && stateOn(term, today) !== 'ended'

/** The longest that may be decided at once: two school years, so that somebody looks at it again. */
const longest = 731

function whyNotTerm({ from, until, reviewOn }: Term): 'too-long' | 'review-not-between' | undefined {
  if (until > addDays(from, longest)) return 'too-long'
  if (reviewOn !== null && (reviewOn < from || reviewOn > until)) return 'review-not-between'
  return undefined
}

/** Why may a pupil not be exempted so? Somebody saw the proof on a day that has been; days that are over are not rewritten. */
export function whyNotGrant(
  wish: Term & { readonly ground: string; readonly groundNote: string; readonly proofOn: string },
  today: string
): Why<'grant'> | undefined {
  if (wish.until < wish.from) return 'ends-before-start'
  if (wish.until < today) return 'day-past'
  if (wish.proofOn > today) return 'proof-to-come'
  if (wish.ground === 'other' && wish.groundNote.length < 3) return 'ground-needed'
  return whyNotTerm(wish)
}

const isOver = (term: Term, today: string): boolean => stateOn(term, today) === 'ended'

export function whyNotExtend(
  term: Term,
  wish: { readonly until: string; readonly reviewOn: string },
  today: string
): Why<'extend'> | undefined {
  if (isOver(term, today)) return 'exemption-over'
  if (wish.until <= term.until) return 'not-later'
  // Counted from today: what has run for years may run on, two at a time.
  return whyNotTerm({ ...wish, from: term.from > today ? term.from : today })
}

/** Yesterday is the earliest last day: until then teachers went by it. Before it began, it may never come to hold. */
export function whyNotEnd(term: Term, lastDay: string, today: string): Why<'endEarly'> | undefined {
  if (isOver(term, today)) return 'exemption-over'
  if (lastDay >= term.until) return 'not-earlier'
  if (lastDay < addDays(today, -1)) return 'day-past'
  return undefined
}

/** The next day to look at it lies ahead: otherwise it would ask again at once. */
export function whyNotReview(term: Term, reviewOn: string | null, today: string): Why<'review'> | undefined {
  if (isOver(term, today)) return 'exemption-over'
  if (reviewOn !== null && (reviewOn <= today || reviewOn > term.until)) return 'review-not-between'
  return undefined
}

/** What may stay with a pupil, where. */
export interface Holding {
  readonly stays: readonly Device[]
  readonly places: readonly ExemptPlace[]
}

/** Does another exemption say the same already: some of the same devices, somewhere the same, on some of these days? */
export const saysTheSame = (one: Holding & Days, other: Holding & Days): boolean =>
  // What was ended before it began never held.
  one.from <= one.until &&
  one.from <= other.until &&
  other.from <= one.until &&
  one.stays.some((device) => other.stays.includes(device)) &&
  one.places.some((place) => other.places.includes(place))

/** Every kind of device that stays with a pupil in a place, by whichever exemption. */
export const stayingAt = (holdings: readonly Holding[], place: ExemptPlace): Device[] => [
  ...new Set(holdings.filter(({ places }) => places.includes(place)).flatMap(({ stays }) => stays))
]

/** What a pupil still hands in of what they hand in as a rule; with nothing left they are exempt. */
export const stillHandsIn = (usual: readonly Device[], stays: readonly Device[]): readonly Device[] =>
  usual.filter((device) => !stays.includes(device))

/** Where something happened, as an exemption says it; outside school there is none. */
export const exemptPlaceOf: Readonly<Record<Place, ExemptPlace | null>> = {
  lesson: 'lessons',
  break: 'breaks',
  grounds: 'breaks',
  trip: 'trips',
  outside: null
}
