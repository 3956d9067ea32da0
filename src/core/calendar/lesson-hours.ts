import type { Hour } from '../../contract/calendar'

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
const overlap = (hour: Hour, starts: number, ends: number): number =>
  Math.max(0, Math.min(minutes(hour.ends), ends) - Math.max(minutes(hour.starts), starts))

/**
 * Which lesson hours an appointment of a timetable takes: those it fills for more than half, otherwise the one it lies in
 * most. A feed that is some minutes off means the same hour, and a block is its first to its last hour. Null when less
 * than half of it lies in lesson hours: then it is no lesson. Clock times at school; hours in order of the day.
 */
export function hoursTaken(hours: readonly Hour[], starts: string, ends: string): [Hour, Hour] | null {
  const [from, until] = [minutes(starts), minutes(ends)]
  const met = hours
    .map((hour) => ({ hour, shared: overlap(hour, from, until) }))
    .filter(({ shared }) => shared > 0)
  const inHours = met.reduce((sum, { shared }) => sum + shared, 0)
  const most = met.toSorted((a, b) => b.shared - a.shared)[0]
  if (!most || inHours * 2 < until - from) return null
  const filled = met.filter(({ hour, shared }) => shared * 2 > minutes(hour.ends) - minutes(hour.starts))
  const first = filled[0] ?? most
  const last = filled.at(-1) ?? most
  return [first.hour, last.hour]
}
