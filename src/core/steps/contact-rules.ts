import type { z } from 'zod'
import type { Contact } from '../../contract/handled'
import type { handling } from '../../contract/handling'

type Why = (typeof handling.logContact)['refusals'][number]
type Talk = Pick<
  z.output<(typeof handling.logContact)['input']>,
  'kind' | 'day' | 'clock' | 'reached' | 'outcome' | 'agreed' | 'until'
>

/** What a talk is held against before it is put on record. */
export interface Held {
  readonly today: string
  /** The time it is at school now. */
  readonly clock: string
  /** Is the pupil one of the step, where it is about a step? */
  readonly isInIt: boolean
  readonly onStep: boolean
}

/**
 * Why a talk cannot be put on record so: it is over, with who was in it, and something came of it. Hearing a pupil is
 * part of deciding on a step (S2-19), and a day to look again is of something that was agreed.
 */
export function whyNotLogContact(talk: Talk, { today, clock, isInIt, onStep }: Held): Why | undefined {
  if (!isInIt) return 'pupil-not-in-it'
  if (talk.kind === 'hearing' && !onStep) return 'hearing-needs-step'
  if (talk.day > today || (talk.day === today && talk.clock !== null && talk.clock > clock))
    return 'day-to-come'
  if (talk.reached && talk.outcome.trim() === '') return 'outcome-needed'
  if (talk.until === null) return undefined
  if (talk.agreed.trim() === '') return 'agreement-needed'
  return talk.until < talk.day ? 'until-before-talk' : undefined
}

/** A line that came after a talk. */
export interface ContactLine {
  readonly id: string
  readonly kind: 'added' | 'settled' | 'open-again' | 'in-dossier' | 'not-in-dossier'
  readonly words: string
  readonly by: string
  readonly at: string
}

type After = Pick<Contact, 'added' | 'settled' | 'inDossier'>

/** What has become of a talk by its lines, oldest first: of what can be taken back, the last line holds. */
export function afterwards(lines: readonly ContactLine[]): After {
  const last = (...kinds: ContactLine['kind'][]) => lines.findLast(({ kind }) => kinds.includes(kind))
  const settled = last('settled', 'open-again')
  return {
    added: lines
      .filter(({ kind }) => kind === 'added')
      .map(({ id, words, by, at }) => ({ id, words, by, at })),
    settled: settled?.kind === 'settled' ? { note: settled.words, by: settled.by, at: settled.at } : null,
    inDossier: last('in-dossier', 'not-in-dossier')?.kind === 'in-dossier'
  }
}

type Tried = Pick<Contact, 'id' | 'pupilId' | 'kind' | 'day' | 'clock' | 'reached' | 'struck' | 'at'>

/** Attempts to reach parents, or a pupil, after which nobody of them was reached: somebody tries again. */
export function unanswered(contacts: readonly Tried[]): ReadonlySet<string> {
  const stand = contacts.filter(({ struck }) => struck === null)
  const isAnswered = (attempt: Tried) =>
    stand.some((one) => one.reached && isSameSide(one, attempt) && isAfter(one, attempt))
  return new Set(stand.filter((one) => !one.reached && !isAnswered(one)).map(({ id }) => id))
}

const isOfHome = ({ kind }: Tried): boolean => kind === 'guardian-contact'
const isSameSide = (one: Tried, other: Tried): boolean =>
  one.pupilId === other.pupilId && isOfHome(one) === isOfHome(other)

/** On one day the time says which came first, and where one has none, the order in which they were put on record. */
function isAfter(one: Tried, other: Tried): boolean {
  if (one.day !== other.day) return one.day > other.day
  if (one.clock && other.clock && one.clock !== other.clock) return one.clock > other.clock
  return one.at > other.at || (one.at === other.at && one.id > other.id)
}
