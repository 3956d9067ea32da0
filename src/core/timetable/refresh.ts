import type { FeedRead } from '../../contract/timetable'
import { clockTime, schoolDay, schoolYearOf } from '../calendar/days'
import { readCalendar, type CalendarEvent } from '../calendar/ics'
import { meanings } from '../calendar/lesson-classes'
import type { Reading, Writing } from '../context'
import { fetchFeed, type NoFeed } from './fetch-feed'
import { daysCovered, lessonsIn, told, type Appointment, type ReadLesson } from './reading'
import { windowFrom } from './rules'
import { feedsWithAddress, noteProblem, replaceLessons } from './store'

type NoCalendar = 'not-a-calendar' | 'empty' | 'too-large'
/** A timetable that was read and is not kept yet. */
export interface ReadTimetable {
  readonly lessons: readonly ReadLesson[]
  readonly covers: { readonly from: string; readonly until: string } | null
  readonly told: FeedRead
}

/** Reads a calendar file as a timetable, from Monday of this week to ten weeks ahead of `today`. */
export async function readTimetable(
  db: Reading,
  bytes: Uint8Array,
  today: string
): Promise<ReadTimetable | { readonly no: NoCalendar }> {
  const window = windowFrom(today)
  const read = readCalendar(bytes, window)
  if ('refused' in read) return { no: read.refused }
  const meant = await meanings(db, schoolYearOf(today))
  const appointments = read.ok.flatMap((event) => appointmentOf(event) ?? [])
  const { lessons, outside } = lessonsIn(appointments, (name) => meant(name).how !== 'unknown')
  return {
    lessons,
    covers: daysCovered(lessons, window.from),
    told: told(
      lessons,
      outside + read.ok.length - appointments.length,
      (name) => meant(name).how !== 'unknown'
    )
  }
}

/** On the wall clock of the school; a cancelled one, whole days, and what runs into another day are no lessons. */
function appointmentOf(event: CalendarEvent): Appointment | null {
  const { wholeDay, cancelled, start, end, summary, location } = event
  if (wholeDay || cancelled) return null
  const day = schoolDay(start)
  if (schoolDay(end) !== day) return null
  return { day, starts: clockTime(start), ends: clockTime(end), summary, location }
}

/** Reads the feed at an address. A calendar without appointments is right in a holiday: then there are no lessons. */
export async function readAddress(
  db: Reading,
  address: string,
  today: string
): Promise<ReadTimetable | { readonly no: NoFeed | NoCalendar }> {
  const fetched = await fetchFeed(address)
  if ('no' in fetched) return fetched
  const read = await readTimetable(db, fetched.bytes, today)
  if (!('no' in read) || read.no !== 'empty') return read
  return { lessons: [], covers: null, told: told([], 0, () => true) }
}

export interface Refreshing {
  readonly db: Reading
  /** One transaction. */
  readonly write: <T>(work: (tx: Writing) => Promise<T>) => Promise<T>
  /** The instant, UTC ISO. */
  readonly now: string
  readonly newId: () => string
}

/**
 * Reads everyone's address again, one after another, each in a transaction of its own: one that fails keeps its
 * lessons, gets its problem noted and stops no other. Meant for once a day.
 */
export async function refreshAllFeeds({
  db,
  write,
  now,
  newId
}: Refreshing): Promise<{ read: number; failed: number }> {
  const done = { read: 0, failed: 0 }
  for (const feed of await feedsWithAddress(db)) {
    const { staffId, address } = feed
    if (address === null) continue
    const read = await readAddress(db, address, schoolDay(now))
    await write(async (tx) => {
      // Meanwhile the teacher may have taken another address, or none.
      const present = await feedsWithAddress(tx)
      if (!present.some((one) => one.staffId === staffId && one.address === address)) return
      if ('no' in read) await noteProblem(tx, feed, read.no)
      else await replaceLessons(tx, { staffId, address, readAt: now, ...read }, newId)
    })
    done['no' in read ? 'failed' : 'read'] += 1
  }
  return done
}
