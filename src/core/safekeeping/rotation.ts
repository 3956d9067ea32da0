import { mondayOf, schoolDay } from '../calendar/days'

interface Copy {
  readonly id: string
  readonly at: string
  readonly turn: number
}

const longest = 35 * 86_400_000

/**
 * Which copies stay: the three newest of today, the newest of each of the seven days before on which one was made,
 * and the newest of each of the four weeks before; none older than 35 days, so that erasing a pupil reaches the
 * copies too. The very newest stays whatever the clock says.
 */
export function kept<C extends Copy>(copies: readonly C[], now: Date): C[] {
  const newestFirst = [...copies].sort((a, b) => b.turn - a.turn)
  const today = schoolDay(now.toISOString())
  const young = newestFirst.filter((copy) => now.getTime() - Date.parse(copy.at) <= longest)
  const dayOf = (copy: C): string => schoolDay(copy.at)
  const ofToday = young.filter((copy) => dayOf(copy) >= today).slice(0, 3)
  const earlier = young.filter((copy) => dayOf(copy) < today)
  const daily = newestOfEach(earlier, dayOf).slice(0, 7)
  const weekly = newestOfEach(earlier, (copy) => mondayOf(dayOf(copy))).slice(0, 4)
  const stays = new Set([...newestFirst.slice(0, 1), ...ofToday, ...daily, ...weekly])
  return newestFirst.filter((copy) => stays.has(copy))
}

function newestOfEach<C extends Copy>(newestFirst: readonly C[], group: (copy: C) => string): C[] {
  const found = new Map<string, C>()
  for (const copy of newestFirst) if (!found.has(group(copy))) found.set(group(copy), copy)
  return [...found.values()]
}
