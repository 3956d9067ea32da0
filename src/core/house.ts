import { accessSync, constants, mkdirSync } from 'node:fs'
import { Ask, teaching, type Reply } from '../contract/call'
import { newId } from '../contract/id'
import type { Reminder } from '../contract/schedule'
import type { Language } from '../contract/settings'
import { createSessions } from './accounts/sessions'
import { createApp, type App } from './app'
import { schoolDay } from './calendar/days'
import { FileTrouble, troubleOf } from './database/open'
import { Refusal } from './context'
import type { Connection, KeyHolder } from './outside'
import { findCall, invalid, whyNotAllowed } from './find-call'
import type { Post } from './mail/post'
import { smtp } from './mail/smtp'
import { safekeepingCalls } from './safekeeping/calls'
import { openSafe } from './safekeeping/safe'
import { createScheduler, wallAlarm, type MakeAlarm } from './schedule/scheduler'
import { remindersOf } from './schedule/situation'
import { findSchool } from './settings/store'
import { fillSample, welcomeToSample } from './setup/sample'

export type { Connection, KeyHolder } from './outside'

/**
 * The whole application as a host sees it. It answers every ask with a reply and never throws; a database that
 * cannot be opened leaves it in trouble, in which it answers only what the recovery screen asks.
 */
export interface House {
  call(connection: Connection, ask: unknown): Promise<Reply>
  /** Something was written: every open window may want to ask again. Returns how to stop listening. */
  onChange(listener: () => void): () => void
  /** The window is gone: whoever was signed in there is signed out. */
  release(connectionId: string): void
  /** The machine was locked or goes to sleep: every window asks for the PIN. */
  lockAll(): void
  /** The machine slept: what it slept through is done now. */
  wake(): void
  /** What the machine may say aloud to whoever sits at this window, also while it is locked. It names no pupil. */
  remindersFor(connectionId: string): Promise<Spoken>
  /** Backs up when due, writes the journal into the file and lets go of it. */
  close(): Promise<void>
}

/** What speaks to someone, in the school's language; staffId null: nobody sits there. */
export interface Spoken {
  readonly staffId: string | null
  readonly language: Language
  readonly reminders: readonly Reminder[]
}

export interface HouseOptions {
  /** The data folder, on a local disk. */
  readonly folder: string
  /** Where letter templates and presets lie. */
  readonly resources: string
  readonly keys: KeyHolder
  readonly clock?: () => Date
  /** One line of the diagnostic log: ids and codes, never names. */
  readonly log?: (line: Record<string, unknown>) => void
  /** Fill an empty folder with the sample school and open that. */
  readonly sample?: boolean
  /** What rings when a moment has come; a test rings by itself. */
  readonly alarm?: MakeAlarm
  /** What carries letters out of the house; ordinarily by SMTP. */
  readonly post?: Post
}

/** Opens the data folder. Rejects with one clear sentence when the folder itself cannot be used. */
export async function openHouse(options: HouseOptions): Promise<House> {
  const { folder, resources, keys, clock = () => new Date(), log = () => undefined } = options
  assertFolder(folder)
  const post = options.post ?? smtp()
  const sessions = createSessions()
  const listeners = new Set<() => void>()
  const changed = (): void => listeners.forEach((listener) => listener())

  function fault(ticket: string, path: string, error: unknown): void {
    const cause = error instanceof Error ? (error.stack ?? error.message) : 'unknown'
    log({ at: clock().toISOString(), ticket, call: path, cause })
    // After an I/O error the outcome is unknown: let go of the file, open it again and look.
    if (troubleOf(error) instanceof FileTrouble) void safe.reopen().then(changed)
  }

  const scheduler = createScheduler({
    clock,
    alarm: options.alarm ?? wallAlarm,
    post,
    app: () => safe.app(),
    tell: changed,
    fault
  })
  const written = (): void => {
    changed()
    scheduler.soon()
  }

  const safe = await openSafe({
    folder,
    keys,
    clock,
    changed: () => {
      sessions.clear()
      scheduler.wake()
    },
    createApp: ({ db, audit }, safe): App =>
      createApp({ db, audit, sessions, safe, resources, post, clock, fault, changed: written }),
    async furnishSample(file) {
      if (!(await findSchool(file.db))) await fillSample(file, resources, clock())
      await welcomeToSample(file, schoolDay(clock().toISOString()))
    }
  })
  if (options.sample) await safe.startSample()
  scheduler.start()

  async function safekeeping(connection: Connection, ask: Ask): Promise<Reply> {
    const found = findCall(ask.path)
    if (!found) return { ok: false, reason: 'unknown' }
    const actor = sessions.who(connection, clock().getTime())
    const no = whyNotAllowed(found.call, actor?.role ?? 'visitor', sessions.isLocked(connection))
    if (no) return no
    const input = found.call.input.safeParse(ask.input)
    if (!input.success) return invalid(input.error.issues)
    const handler = safekeepingCalls[found.name as keyof typeof safekeepingCalls]
    try {
      const value = found.call.output.parse(await handler(input.data as never, { safe, actor }))
      if (found.call.noted) await safe.app()?.note(actor?.id ?? 'visitor', ask.path, '')
      return { ok: true, value }
    } catch (error) {
      if (error instanceof Refusal)
        return { ok: false, reason: 'refused', why: error.why, about: error.about }
      const ticket = newId()
      fault(ticket, ask.path, error)
      return { ok: false, reason: 'failed', ticket }
    }
  }

  return {
    async call(connection, asked) {
      const ask = Ask.safeParse(asked)
      if (!ask.success) return invalid(ask.error.issues)
      if (ask.data.path.startsWith('safekeeping.')) return safekeeping(connection, ask.data)
      const app = safe.app()
      if (!app)
        return findCall(ask.data.path)
          ? { ok: false, reason: 'closed', locked: false }
          : { ok: false, reason: 'unknown' }
      return app.call(connection, ask.data)
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    release: (id) => sessions.release(id),
    lockAll() {
      sessions.lockAll()
      changed()
    },
    wake: () => scheduler.wake(),
    async remindersFor(connectionId) {
      const instant = clock()
      const actor = sessions.seatedAt(connectionId, instant.getTime())
      const db = safe.app()?.db
      const nobody = { staffId: null, language: 'nl', reminders: [] } as const
      try {
        const school = actor && db && (await findSchool(db))
        if (!actor || !db || !school) return nobody
        const { language } = school
        const speaking = teaching.some((role) => role === actor.role)
          ? await remindersOf(db, actor.id, instant.toISOString())
          : []
        return { staffId: actor.id, language, reminders: speaking }
      } catch (error) {
        fault(newId(), 'schedule.reminders', error)
        return nobody
      }
    },
    async close() {
      await scheduler.stop()
      await safe.close()
    }
  }
}

function assertFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    throw new Error(
      `Belvrij kan niet schrijven in de map ${folder}. Kies een andere map met --data, of vraag schrijfrecht.`
    )
  }
}
