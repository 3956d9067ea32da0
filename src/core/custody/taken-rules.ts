import type { Custody, CustodyFact, RegisterLine } from '../../contract/taken'
import { compareText } from '../../contract/names'
import { schoolDay } from '../calendar/days'

/** A kept device as it came in, and as it went when it did. */
export interface KeptRow {
  readonly why: Custody['why']
  readonly holderId: string | null
  readonly holder: string
  readonly place: string
  readonly note: string
  readonly takenAt: string
  readonly takenBy: string
  readonly dueAt: string | null
  readonly returnedAt: string | null
  readonly returnedTo: RegisterLine['returnedTo']
  readonly returnedBy: string | null
  readonly returnNote: string | null
}

/** What happened to it in between. Ids sort in the order in which they were made. */
export interface KeptEvent {
  readonly id: string
  readonly kind: 'handed-on' | 'extended' | 'missing' | 'found' | 'damaged'
  readonly at: string
  readonly by: string
  readonly holderId: string | null
  readonly holder: string | null
  readonly place: string | null
  readonly dueAt: string | null
  readonly note: string
}

/** Where a kept device is now, until when, and how it is: the first line and all that came after it. */
export interface Present {
  readonly holderId: string | null
  readonly holder: string
  readonly place: string
  readonly due: string | null
  readonly missing: boolean
  readonly damaged: boolean
}

const inOrder = (events: readonly KeptEvent[]): KeptEvent[] =>
  events.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

/** Replays what happened to a kept device: nothing of it is ever rewritten. */
export function presentOf(row: KeptRow, events: readonly KeptEvent[]): Present {
  const { holderId, holder, place, dueAt: due } = row
  return inOrder(events).reduce<Present>(
    (now, event) => {
      if (event.kind === 'handed-on')
        return { ...now, holderId: event.holderId, holder: event.holder ?? '', place: event.place ?? '' }
      if (event.kind === 'extended') return { ...now, due: event.dueAt }
      if (event.kind === 'damaged') return { ...now, damaged: true }
      return { ...now, missing: event.kind === 'missing' }
    },
    { holderId, holder, place, due, missing: false, damaged: false }
  )
}

/** Everything that happened to a kept device, in order, with the names of who did it. */
export function factsOf(
  row: KeptRow,
  events: readonly KeptEvent[],
  nameOf: (staffId: string) => string
): CustodyFact[] {
  const { why, takenAt, holder, place, note } = row
  const facts: CustodyFact[] = [
    { kind: why, at: takenAt, by: nameOf(row.takenBy), holder, place, due: row.dueAt, note },
    ...inOrder(events).map((event) => ({
      kind: event.kind,
      at: event.at,
      by: nameOf(event.by),
      holder: event.holder,
      place: event.place,
      due: event.dueAt,
      note: event.note
    }))
  ]
  if (row.returnedAt === null) return facts
  const by = nameOf(row.returnedBy ?? '')
  return [
    ...facts,
    {
      kind: 'returned',
      at: row.returnedAt,
      by,
      holder: null,
      place: null,
      due: null,
      note: row.returnNote ?? ''
    }
  ]
}

/** Is a device waited for later, today, or should it have gone already? */
export function dueStateOf(due: string | null, now: string): Custody['dueState'] {
  if (due === null) return 'none'
  if (due <= now) return 'overdue'
  return schoolDay(due) === schoolDay(now) ? 'today' : 'later'
}

/** How many whole school days a device is or was here: 0 on the day itself. */
export function ageOf(since: string, until: string, schoolDays: readonly string[]): number {
  const [first, last] = [schoolDay(since), schoolDay(until)]
  return schoolDays.filter((day) => day > first && day <= last).length
}

/** What is due first stands first; without a due moment last. */
export const compareByDue = (
  a: Pick<Custody, 'due' | 'pupilName'>,
  b: Pick<Custody, 'due' | 'pupilName'>
): number => (a.due ?? '9').localeCompare(b.due ?? '9') || compareText(a.pupilName, b.pupilName)

/** A kept device and the one who wants to do something with it. */
export interface Asking {
  readonly actorId: string
  readonly isDirector: boolean
  readonly takenBy: string
  readonly present: Pick<Present, 'holderId' | 'holder' | 'place' | 'due' | 'missing'>
}

/** Did the asker take it, or keep it, or is a director: theirs to give back early? */
export const isTheirs = ({ actorId, isDirector, takenBy, present }: Asking): boolean =>
  isDirector || actorId === takenBy || actorId === present.holderId

/**
 * Why may it not go to the pupil or a guardian now? A guardian is known somehow, and it says how (custodian's duty,
 * BW 7:600). Before its due moment only by who took it, keeps it, or a director; for a medical or safety reason by
 * anyone, who says which. One left behind was never taken: it goes back any time.
 */
export function whyNotHandBack(
  asking: Asking & { readonly why: Custody['why']; readonly now: string },
  how: { to: 'pupil' | 'guardian'; identity: string; urgent: boolean; note: string }
): 'device-missing' | 'identity-needed' | 'reason-needed' | 'not-due-yet' | undefined {
  const { why, now, present } = asking
  if (present.missing) return 'device-missing'
  if (how.to === 'guardian' && how.identity.length < 2) return 'identity-needed'
  if (how.urgent) return how.note.length < 3 ? 'reason-needed' : undefined
  const isDue = why === 'left-behind' || present.due === null || present.due <= now
  return isDue || isTheirs(asking) ? undefined : 'not-due-yet'
}

/** Why may it not be given to another keeper, or laid elsewhere? */
export function whyNotHandOn(
  present: Pick<Present, 'holderId' | 'holder' | 'place' | 'missing'>,
  to: Pick<Present, 'holderId' | 'holder' | 'place'>
): 'device-missing' | 'already-so' | undefined {
  if (present.missing) return 'device-missing'
  const isThere =
    present.holderId === to.holderId && present.holder === to.holder && present.place === to.place
  return isThere ? 'already-so' : undefined
}

/** Why can this not be reported? Damage may be seen more than once; missing and found take turns. */
export function whyNotReport(
  what: 'missing' | 'found' | 'damaged',
  { missing }: Pick<Present, 'missing'>
): 'already-so' | 'not-missing' | undefined {
  if (what === 'missing' && missing) return 'already-so'
  return what === 'found' && !missing ? 'not-missing' : undefined
}

/** Why may the asker not say that it was not taken after all? Only who took it, or a director. */
export function whyNotWithdrawTaking({
  why,
  actorId,
  isDirector,
  takenBy
}: Pick<Asking, 'actorId' | 'isDirector' | 'takenBy'> & { readonly why: Custody['why'] }):
  | 'left-behind'
  | 'not-yours'
  | undefined {
  if (why === 'left-behind') return 'left-behind'
  return isDirector || actorId === takenBy ? undefined : 'not-yours'
}
