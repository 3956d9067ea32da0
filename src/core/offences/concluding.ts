import type { Mark } from '../../contract/custody'
import type { offences, Reading } from '../../contract/offences'
import { devicesOf, isException, type Kept, type Marking, type Seat } from '../custody/rules'

type WhyNot = (typeof offences.conclude.refusals)[number]

/** What the teacher made of one exception. */
export interface Read {
  readonly pupilId: string
  readonly reading: Reading
}

/** The mark a reading puts in place of the exception; an offence leaves it as it was. */
const marks: Readonly<Record<Exclude<Reading, 'offence'>, Mark>> = {
  'no-device': 'no-device',
  absent: 'absent',
  permitted: 'permitted',
  'handed-in-after-all': 'handed-in'
}

/**
 * Why a round cannot be concluded: nobody may be left open, and every exception has been read, once. A device that
 * the school holds elsewhere cannot be handed in after all.
 */
export function whyNotConclude(
  round: Kept & { readonly concluded: boolean; readonly seats: readonly Seat[] },
  readings: readonly Read[]
): WhyNot | undefined {
  if (round.concluded) return 'already-concluded'
  if (round.seats.some(({ mark }) => mark === null)) return 'still-open'
  const exceptions = round.seats.filter(({ mark }) => isException(mark))
  const seatOf = new Map(exceptions.map((seat) => [seat.pupilId, seat]))
  if (readings.some(({ pupilId }) => !seatOf.has(pupilId))) return 'not-an-exception'
  if (readings.length !== seatOf.size || new Set(readings.map(({ pupilId }) => pupilId)).size < seatOf.size)
    return 'not-all-read'
  const handedIn = readings.filter(({ reading }) => reading === 'handed-in-after-all')
  if (handedIn.some(({ pupilId }) => devicesOf(seatOf.get(pupilId)!, {}, round).length === 0))
    return 'device-elsewhere'
  return undefined
}

/** The marks the readings change. */
export const markingsOf = (readings: readonly Read[]): Marking[] =>
  readings.flatMap(({ pupilId, reading }) =>
    reading === 'offence' ? [] : [{ pupilId, mark: marks[reading] }]
  )
