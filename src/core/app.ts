import type { Kysely } from 'kysely'
import type { Ask, Call, Reply } from '../contract/call'
import { newId } from '../contract/id'
import type { Audit } from './audit'
import { schoolDay } from './calendar/days'
import {
  Refusal,
  type Actor,
  type CommandContext,
  type Reading,
  type Safe,
  type TaskContext,
  type Writing
} from './context'
import type { Database } from './database/schema'
import { findCall, invalid, whyNotAllowed } from './find-call'
import { handlers } from './handlers'
import type { Connection } from './outside'
import type { Sessions } from './accounts/sessions'
import type { Post } from './mail/post'

export interface AppParts {
  readonly db: Kysely<Database>
  readonly audit: Audit
  readonly sessions: Sessions
  readonly safe: Safe
  readonly resources: string
  readonly post: Post
  readonly clock: () => Date
  /** A fault, once, under a ticket the user can read out. */
  readonly fault: (ticket: string, path: string, error: unknown) => void
  /** Something was written. */
  readonly changed: () => void
}

/** The application on an open database: finds the call, checks the role, parses, runs, audits and replies. */
export interface App {
  call(connection: Connection, ask: Ask): Promise<Reply>
  /** Adds an audit line for an act outside the database (a backup, a restore). */
  note(actorId: string, call: string, subjects: string): Promise<void>
  /** What the house does by itself, in turn with everyone else: one transaction, one line on the trail, by 'system'. */
  act<T>(call: string, work: (act: HouseAct) => Promise<T>): Promise<T>
  readonly db: Reading
}

export interface HouseAct {
  readonly db: Writing
  /** UTC ISO. */
  readonly now: string
  /** Names the records it is about, for the audit line: ids only. */
  readonly touch: (...ids: string[]) => void
}

type AnyContext = CommandContext<Actor | null> & TaskContext<Actor | null>
type AnyHandler = (input: unknown, ctx: AnyContext) => Promise<unknown>

export function createApp(parts: AppParts): App {
  const { db, audit, sessions, clock } = parts
  let turn: Promise<unknown> = Promise.resolve()

  /** Writers go one after another: each audit line carries the one before it. */
  function write<T>(work: (tx: CommandContext['db']) => Promise<T>): Promise<T> {
    const mine = turn.then(async () => {
      try {
        const value = await db.transaction().execute(work)
        audit.keep()
        return value
      } catch (error) {
        audit.forget()
        throw error
      }
    })
    turn = mine.catch(() => undefined)
    return mine
  }

  async function run(path: string, call: Call, handler: AnyHandler, ask: Ask, input: unknown, who: Asking) {
    const event = ask.event ?? newId()
    const about = new Set<string>()
    const digest = call.kind === 'query' ? '' : audit.digest(told(ask))
    const line = (answer: string) => ({
      event_id: event,
      at: who.now,
      actor_id: who.actor?.id ?? 'visitor',
      call: path,
      subjects: [...about].join(' '),
      input_digest: digest,
      answer
    })
    const common = {
      actor: who.actor,
      now: who.now,
      today: who.today,
      // By the school's clock: what came since a moment is found by its id.
      newId: () => newId(clock().getTime()),
      touch: (...ids: string[]) => ids.forEach((id) => about.add(id)),
      door: who.door,
      resources: parts.resources
    }
    const inOneTransaction = async <T>(
      work: (ctx: CommandContext<Actor | null>) => Promise<T>,
      answer: (value: T) => string
    ) => {
      const value = await write(async (tx) => {
        const value = await work({ ...common, db: tx, event })
        await audit.add(tx, line(answer(value)))
        return value
      })
      parts.changed()
      return value
    }

    if (call.kind === 'command')
      return inOneTransaction(
        async (ctx) => call.output.parse(await handler(input, ctx as AnyContext)),
        (value) => JSON.stringify(value)
      )
    if (call.kind === 'query') {
      const value = call.output.parse(await handler(input, { ...common, db } as AnyContext))
      if (call.noted) await write((tx) => audit.add(tx, line('')))
      return value
    }
    let written = false
    const value = await handler(input, {
      ...common,
      db,
      event,
      safe: parts.safe,
      post: parts.post,
      write: async (work) => {
        written = true
        return inOneTransaction(work, (value) => JSON.stringify(value ?? {}))
      },
      writeAndRefuse: async (work, refusal) => {
        await inOneTransaction(work, () => JSON.stringify({ refused: refusal.why, about: refusal.about }))
        throw refusal
      }
    } as AnyContext)
    if (!written) await write((tx) => audit.add(tx, line('')))
    return call.output.parse(value)
  }

  /** The line of an act outside a call. */
  const addLine = (tx: Writing, actorId: string, call: string, subjects: string) =>
    audit.add(tx, {
      event_id: newId(),
      at: clock().toISOString(),
      actor_id: actorId,
      call,
      subjects,
      input_digest: '',
      answer: ''
    })

  /** An act that is on record already: its retry gets the same answer, another act under its id none. */
  async function answeredBefore(path: string, call: Call, ask: Ask): Promise<Reply | undefined> {
    if (!ask.event || call.kind === 'query') return undefined
    const before = await db
      .selectFrom('audit')
      .select(['input_digest', 'answer'])
      .where('event_id', '=', ask.event)
      .executeTakeFirst()
    if (!before) return undefined
    if (before.input_digest !== audit.digest(told(ask)))
      return { ok: false, reason: 'invalid', where: ['event'] }
    if (before.answer === '') return undefined
    const answer = JSON.parse(before.answer) as { refused?: string; about?: Record<string, string> }
    if (answer.refused)
      return { ok: false, reason: 'refused', why: answer.refused, about: answer.about ?? {} }
    return { ok: true, value: answer }
  }

  return {
    async call(connection, ask) {
      const found = findCall(ask.path)
      const handler =
        found && (handlers as Record<string, Record<string, AnyHandler>>)[found.feature]?.[found.name]
      if (!found || !handler) return { ok: false, reason: 'unknown' }
      const { call } = found
      const now = clock()
      const actor = sessions.who(connection, now.getTime())
      const locked = sessions.isLocked(connection)
      const no = whyNotAllowed(call, actor?.role ?? 'visitor', locked)
      if (no) return no
      const parsed = call.input.safeParse(ask.input)
      if (!parsed.success) return invalid(parsed.error.issues)
      const { door, swing } = sessions.door(connection)
      const instant = now.toISOString()
      const who: Asking = { actor, now: instant, today: schoolDay(instant), door }
      try {
        const value = await run(ask.path, call, handler, ask, parsed.data, who)
        swing(now.getTime())
        return { ok: true, value }
      } catch (error) {
        const before = await answeredBefore(ask.path, call, ask).catch(() => undefined)
        if (before) return before
        if (error instanceof Refusal)
          return { ok: false, reason: 'refused', why: error.why, about: error.about }
        const ticket = newId()
        parts.fault(ticket, ask.path, error)
        return { ok: false, reason: 'failed', ticket }
      }
    },
    note: (actorId, call, subjects) => write((tx) => addLine(tx, actorId, call, subjects)),
    async act(call, work) {
      const about = new Set<string>()
      const touch = (...ids: string[]) => ids.forEach((id) => about.add(id))
      const value = await write(async (tx) => {
        const value = await work({ db: tx, now: clock().toISOString(), touch })
        await addLine(tx, 'system', call, [...about].join(' '))
        return value
      })
      parts.changed()
      return value
    },
    db
  }
}

/** What an act said, so that its retry can be told from another; a digest of a password would be a second, weak hash. */
const told = ({ path, input }: Ask): string =>
  JSON.stringify([path, input], (key, value: unknown) => (secrets.has(key) ? '' : value))
const secrets: ReadonlySet<string> = new Set(['password', 'present', 'pin', 'recoveryCode', 'address'])

interface Asking {
  readonly actor: Actor | null
  readonly now: string
  readonly today: string
  readonly door: CommandContext['door']
}
