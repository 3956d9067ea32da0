import type { Bell, BellWeekday } from '../../contract/calendar'
import type { Words } from '../words'
import { weekdayShort } from './say'

/** A bell table in a line for each kind of day: "ma, di, do: 7 lesuren, 08:30 – 15:20". */
export function summaryOf(bell: Bell, w: Words['calendar']['bells']): string[] {
  const days = bell.weekdays
    .filter(({ hours }) => hours.length > 0)
    .toSorted((a, b) => a.weekday - b.weekday)
    .map((day) => ({ ...shapeOf(day), name: day.weekday === 0 ? w.everyDay : weekdayShort(day.weekday) }))
  const alike = Map.groupBy(days, ({ count, starts, ends }) => `${count} ${starts} ${ends}`)
  return [...alike.values()].map((same) => {
    const { count, starts, ends } = same[0]!
    return w.summary(same.map(({ name }) => name).join(', '), count, starts, ends)
  })
}

const shapeOf = ({ hours, ends }: BellWeekday) => ({
  count: hours.length,
  starts: hours.map((hour) => hour.starts).toSorted()[0] ?? '',
  ends:
    ends ??
    hours
      .map((hour) => hour.ends)
      .toSorted()
      .at(-1) ??
    ''
})
