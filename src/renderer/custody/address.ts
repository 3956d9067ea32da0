import type { RoundKey } from '../../contract/custody'

/** Stands in the address where a round is of the whole day. */
export const wholeDay = 'dag'

/** Where a round is found: ids and a day, never a name. */
export const lessonAddress = ({ classId, day, hour }: RoundKey): string =>
  `/les/${classId}/${day}/${hour ?? wholeDay}`
