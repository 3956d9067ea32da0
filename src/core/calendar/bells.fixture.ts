import type { BellWeekday, Hour } from '../../contract/calendar'

/** One lesson hour from its clock times, `3 10:10-10:50`. */
export function hour(said: string): Hour {
  const [number = '', times = ''] = said.split(' ')
  const [starts = '', ends = ''] = times.split('-')
  return { hour: Number(number), label: `${number}e uur`, starts, ends }
}

/** A weekday of a bell table; 0 is every weekday. */
export const weekday = (
  weekday: number,
  hours: readonly string[],
  ends: string | null = null
): BellWeekday => ({
  weekday,
  ends,
  hours: hours.map(hour)
})

/** A shortened day as schools have it: forty minutes, on every weekday. */
export const short = {
  id: null,
  name: 'Verkort rooster',
  fromDay: null,
  weekdays: [weekday(0, ['1 08:30-09:10', '2 09:10-09:50', '3 10:10-10:50', '4 10:50-11:30'])]
}
