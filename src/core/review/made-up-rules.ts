import type { Known } from '../steps/rules'

/** How many of a hundred pupils do so often in a year, at least and at most (0: the many who never do). */
const habits = [
  { of: 62, least: 0, most: 0 },
  { of: 24, least: 1, most: 2 },
  { of: 10, least: 3, most: 7 },
  { of: 4, least: 8, most: 18 }
] as const

/** Of a hundred offences so many are a refusal to hand over. */
const refusals = 8
const hours = 7

/** Chances that are the same each time: a year that is made up twice is the same year. */
export function chances(seed: number): () => number {
  let state = seed
  return () => {
    // The mixing of "mulberry32": small, and even enough for a year of school.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * A made-up year for a school of so many pupils: most never do, some a few times, a few again and again. On school days,
 * one lesson and one kind at a time, in the order in which it would have been put on record. Nobody is in it: its pupils
 * are numbers.
 */
export function madeUpYear(pupils: number, schoolDays: readonly string[], seed = 2026): Map<string, Known[]> {
  const chance = chances(seed)
  const upTo = (least: number, most: number) => least + Math.floor(chance() * (most - least + 1))
  const year = new Map<string, Known[]>()
  if (schoolDays.length === 0) return year
  for (let pupil = 0; pupil < pupils; pupil++) {
    const { least, most } = habitAt(chance() * 100)
    const moments = new Set<number>()
    for (let left = upTo(least, most); left > 0; left--)
      moments.add(upTo(0, schoolDays.length - 1) * hours + upTo(1, hours) - 1)
    if (moments.size === 0) continue
    const inOrder = [...moments].sort((a, b) => a - b)
    year.set(
      String(pupil),
      inOrder.map((moment, at) =>
        offence(`${pupil}/${String(at).padStart(3, '0')}`, moment, chance() * 100 < refusals)
      )
    )
  }
  function offence(id: string, moment: number, refused: boolean): Known {
    return {
      id,
      kindId: '',
      place: 'lesson',
      day: schoolDays[Math.floor(moment / hours)]!,
      hour: (moment % hours) + 1,
      counts: refused ? 'refusal' : 'counts',
      sameAs: null,
      coveredBy: null,
      turned: null
    }
  }
  return year
}

function habitAt(share: number): (typeof habits)[number] {
  let below = 0
  return habits.find(({ of }) => (below += of) > share) ?? habits[0]
}
