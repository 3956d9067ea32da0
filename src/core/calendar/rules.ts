import type { Hour, Lesson } from '../../contract/calendar'

/** How long before it begins a lesson is already the one at hand: the class is coming in. */
const minutesBefore = 10

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** The hour that runs at a clock time, or in a break the one that comes; null after the last. */
export function hourAt(hours: readonly Hour[], time: string): number | null {
  return hours.find((hour) => time < hour.ends)?.hour ?? null
}

/** The lesson at hand: it runs, or it begins within ten minutes. */
export function lessonAt(lessons: readonly Lesson[], time: string): Lesson | null {
  const now = minutes(time)
  const atHand = lessons.filter(
    (lesson) => minutes(lesson.starts) - minutesBefore <= now && now < minutes(lesson.ends)
  )
  return atHand.at(-1) ?? null
}
