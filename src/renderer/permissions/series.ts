import type { Permission } from '../../contract/permissions'
import { weekdayOf } from './when'

/** The days of one series that are still on the list, in order; at least one. */
export interface SeriesLine {
  readonly id: string
  readonly days: readonly [Permission, ...Permission[]]
  /** The days that stand. */
  readonly standing: readonly Permission[]
  readonly weekdays: readonly number[]
}

/** What belongs together as one line: each series once, in the order of its first day. */
export function seriesIn(permissions: readonly Permission[]): SeriesLine[] {
  const bySeries = Map.groupBy(
    permissions.filter(({ seriesId }) => seriesId !== null),
    ({ seriesId }) => seriesId!
  )
  return [...bySeries].map(([id, days]) => ({
    id,
    days: days as [Permission, ...Permission[]],
    standing: days.filter(({ withdrawnAt }) => withdrawnAt === null),
    weekdays: [...new Set(days.map(({ day }) => weekdayOf(day)))].sort((a, b) => a - b)
  }))
}

/** What stands under a day of its own: all of today, and later what is no series. */
export const byDay = (permissions: readonly Permission[], today: string | undefined) =>
  Map.groupBy(
    permissions.filter(({ day, seriesId }) => day === today || seriesId === null),
    ({ day }) => day
  )
