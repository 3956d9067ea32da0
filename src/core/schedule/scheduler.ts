import { scheduleJob, type Job as Timer } from 'node-schedule'
import { newId } from '../../contract/id'
import type { App } from '../app'
import { schoolDay } from '../calendar/days'
import type { Reading } from '../context'
import { findSchool } from '../settings/store'
import { feedsAt } from './jobs'
import { nextMoment } from './moments'
import { runDueJobs } from './run-due-jobs'
import { schoolDayOf } from './situation'
import { tripsBackOn } from './store'

/** Something that rings once, so many milliseconds from when it was set; setting it again moves it. */
export interface Alarm {
  set(inMs: number): void
  off(): void
}
export type MakeAlarm = (ring: () => void) => Alarm

/** However far ahead the next moment lies: the clock may be changed, and a machine that slept rings late. */
const atLeastEvery = 15 * 60_000
/** What was written may have moved the next moment: looked at once for all that is written within so long. */
const settling = 5_000
/** After a start or a sleep the first screen comes first, and the network needs a moment. */
const comingTo = 15_000

/** The alarm of a real house. */
export const wallAlarm: MakeAlarm = (ring) => {
  let timer: Timer | null = null
  // It waits by the wall clock: where that is put back an hour, this goes on ringing.
  const beat = setInterval(ring, atLeastEvery).unref()
  return {
    set(inMs) {
      timer?.cancel()
      timer = scheduleJob(new Date(Date.now() + Math.max(inMs, 100)), ring)
    },
    off() {
      timer?.cancel()
      clearInterval(beat)
    }
  }
}

/** Until when the same reminders speak; in a file without a school nothing does. */
async function untilWhen(db: Reading, at: string): Promise<string | undefined> {
  if (!(await findSchool(db))) return undefined
  const today = await schoolDayOf(db, schoolDay(at))
  const trips = await tripsBackOn(db, today.day)
  return nextMoment(at, { ...today, trips, jobs: [feedsAt] })
}

interface SchedulerParts {
  readonly clock: () => Date
  readonly alarm: MakeAlarm
  /** The application on the file that is open now; undefined when none is. */
  readonly app: () => App | undefined
  /** A moment has come: whoever shows reminders asks again. */
  readonly tell: () => void
  readonly fault: (ticket: string, path: string, error: unknown) => void
}

/** Keeps the time for the house: tells when a reminder may begin or end, and does what is due by itself. */
export interface Scheduler {
  start(): void
  /** Something was written. */
  soon(): void
  /** The machine slept. */
  wake(): void
  /** Everything is cancelled; resolves when nothing of it writes any more. */
  stop(): Promise<void>
}

export function createScheduler({ clock, alarm: makeAlarm, app, tell, fault }: SchedulerParts): Scheduler {
  let stopped = false
  let looking: Promise<void> = Promise.resolve()
  let working: Promise<void> = Promise.resolve()
  let rings = 0
  let looked: { readonly at: string; readonly until: string } | null = null
  let worked = 0
  const alarm = makeAlarm(() => {
    looking = looking.then(look)
  })
  const isHere = (present: App): boolean => !stopped && app() === present
  const now = (): string => clock().toISOString()

  function ringAt(ms: number): void {
    if (stopped) return
    rings = ms
    alarm.set(ms - clock().getTime())
  }

  async function look(): Promise<void> {
    const at = now()
    const passed = looked === null || at < looked.at || looked.until <= at
    const latest = new Date(Date.parse(at) + atLeastEvery).toISOString()
    const present = app()
    let until = latest
    try {
      until = (present && (await untilWhen(present.db, at))) ?? latest
    } catch (error) {
      if (present && isHere(present)) fault(newId(), 'schedule', error)
    }
    looked = { at, until }
    ringAt(Date.parse(until < latest ? until : latest))
    if (stopped) return
    if (passed) tell()
    if (passed || Date.parse(at) - worked >= atLeastEvery) {
      worked = Date.parse(at)
      working = working.then(work)
    }
  }

  async function work(): Promise<void> {
    const present = app()
    if (present && !stopped) await runDueJobs({ app: present, now, isHere: () => isHere(present), fault })
  }

  const ringWithin = (ms: number): void => {
    const at = clock().getTime() + ms
    if (rings > at || rings < clock().getTime()) ringAt(at)
  }
  return {
    start() {
      ringAt(clock().getTime() + comingTo)
    },
    soon: () => ringWithin(settling),
    wake() {
      if (stopped) return
      tell()
      worked = 0
      ringWithin(comingTo)
    },
    async stop() {
      stopped = true
      alarm.off()
      const patience = new Promise<void>((done) => setTimeout(done, 2_000).unref())
      await Promise.race([Promise.all([looking, working]), patience])
    }
  }
}
