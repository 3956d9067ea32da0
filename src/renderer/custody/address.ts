import type { RoundKey } from '../../contract/custody'
import type { SchoolClass } from '../../contract/roster'
import type { CustodyMode } from '../../contract/settings'

/** Stands in the address where a round is of the whole day. */
export const wholeDay = 'dag'

/** Where a round is found: ids and a day, never a name. */
export const lessonAddress = ({ classId, day, hour }: RoundKey): string =>
  `/les/${classId}/${day}/${hour ?? wholeDay}`

type Kept = Pick<SchoolClass, 'id' | 'kind' | 'custodyMode' | 'firstDay'>

/** Is a round of this class one of a whole day? A trip has no lesson hours, whatever it does with its devices. */
export const isByDay = (schoolMode: CustodyMode, { kind, custodyMode }: Omit<Kept, 'id'>): boolean =>
  kind === 'trip' || (custodyMode ?? schoolMode) === 'day'

/**
 * The round of a class on a day and hour, as the class keeps its devices: by lesson, by day, or, on a trip that keeps
 * them until its end, the one round of its first day.
 */
export const roundOfClass = (
  schoolMode: CustodyMode,
  schoolClass: Kept,
  day: string,
  hour: number | null
): RoundKey => ({
  classId: schoolClass.id,
  day: schoolClass.kind === 'trip' && schoolClass.custodyMode === null ? (schoolClass.firstDay ?? day) : day,
  hour: isByDay(schoolMode, schoolClass) ? null : hour
})
