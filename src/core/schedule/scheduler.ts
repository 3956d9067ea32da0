import { scheduleJob, type Job as Timer } from 'node-schedule'
import { newId } from '../../contract/id'
import type { App } from '../app'
import { schoolDay } from '../calendar/days'
import type { Reading } from '../context'
import { sendWaiting } from '../letters/mail-work'
import type { Post } from '../mail/post'
import { nextTryOf } from '../mail/queue-store'
import { findServer } from '../mail/store'
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

/**
 * When the next letter in the queue is to go out; undefined: none waits, or none may go. What stands as being sent is
 * looked at now: perhaps nobody is sending it any more.
 */
async function nextMailAt(db: Reading, at: string): Promise<string | undefined> {
  const { next, underWay } = await nextTryOf(db)
  if (underWay) return at
  if (next === null) return undefined
  const server = await findServer(db)
  return server && !server.paused ? next : undefined
}

interface SchedulerParts {
  readonly clock: () => Date
  readonly alarm: MakeAlarm
  readonly post: Post
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

export function createScheduler(parts: SchedulerParts): Scheduler {
  const { clock, alarm: makeAlarm, app, post, tell, fault } = parts
  let stopped = false
  let looking: Promise<void> = Promise.resolve()
  let working: Promise<void> = Promise.resolve()
  let mailing: Promise<void> = Promise.resolve()
  const closing = new AbortController()
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
    const mailAt = await mailFrom(present, at)
    const first = [until, latest, ...(mailAt !== undefined && mailAt > at ? [mailAt] : [])].toSorted()[0]!
    ringAt(Date.parse(first))
    if (stopped) return
    if (mailAt !== undefined && mailAt <= at) mailing = mailing.then(sendMail)
    if (passed) tell()
    if (passed || Date.parse(at) - worked >= atLeastEvery) {
      worked = Date.parse(at)
      working = working.then(work)
    }
  }

  /** Nothing of the mail stops what reminds people. */
  async function mailFrom(present: App | undefined, at: string): Promise<string | undefined> {
    try {
      return present && (await nextMailAt(present.db, at))
    } catch (error) {
      if (present && isHere(present)) fault(newId(), 'letters.mail', error)
      return undefined
    }
  }

  async function sendMail(): Promise<void> {
    const present = app()
    if (!present || !isHere(present)) return
    const act: App['act'] = (path, work) => {
      if (app() !== present) throw new Error('The file has been let go of.')
      return present.act(path, work)
    }
    try {
      await sendWaiting({ db: present.db, post, now, act, stop: closing.signal })
    } catch (error) {
      if (isHere(present)) fault(newId(), 'letters.mail', error)
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
      closing.abort()
      alarm.off()
      const patience = new Promise<void>((done) => setTimeout(done, 2_000).unref())
      await Promise.race([Promise.all([looking, working, mailing]), patience])
    }
  }
}
