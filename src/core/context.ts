import type { Kysely, Transaction } from 'kysely'
import type { z } from 'zod'
import type { Call, Contract, Role } from '../contract/call'
import type { RefusalReason } from '../contract'
import type { Backup, safekeeping } from '../contract/safekeeping'
import type { Database } from './database/schema'
import type { Post } from './mail/post'

/** The person who asks. */
export interface Actor {
  readonly id: string
  readonly role: Role
}

/** A database that can be read and not written: a query that tries to does not compile. */
export type Reading = Pick<Kysely<Database>, 'selectFrom' | 'fn' | 'case'>
/** One open transaction: all that a command may write with. */
export type Writing = Transaction<Database>

export type SafeStatus = z.output<(typeof safekeeping)['status']['output']>

interface Asked<Who> {
  readonly actor: Who
  /** The instant of asking, UTC ISO text: the same throughout the call. */
  readonly now: string
  /** The school day of `now`, `YYYY-MM-DD` in the school's time zone. */
  readonly today: string
  readonly newId: () => string
  /** Names the records this call is about, for the audit line: ids only. */
  readonly touch: (...ids: string[]) => void
  /** The window that asks, and who sits behind it. */
  readonly door: Door
  /** Where letter templates, presets and fonts lie. */
  readonly resources: string
}

/** What becomes of a window's session; it takes effect when the call has succeeded. */
export interface Door {
  readonly device: string
  /** Who sits there although the window is locked. */
  readonly lockedFor: string | null
  letIn(staffId: string, role: Role): void
  lock(): void
  letOut(): void
  /** Everyone who is signed in as this person, on whatever window, is signed out. */
  letAllOut(staffId: string): void
}

/** What lies outside the database: the file itself, its key, its copies. Tasks reach it. */
export interface Safe {
  status(): Promise<SafeStatus>
  backUp(reason: Backup['reason']): Promise<Backup>
  backups(): Promise<Backup[]>
  /** Puts a copy back; false when it is not (any more) what its manifest says. */
  restore(id: string): Promise<boolean>
  makeRecoveryCode(): string | undefined
  /** Does the code typed back fit the one shown? Then it opens the file from now on. */
  sealWithRecoveryCode(code: string): Promise<boolean>
  /** Opens a file whose key the key store has lost; false when the code does not fit. */
  openWithRecoveryCode(code: string): Promise<boolean>
  goWithoutEncryption(): Promise<void>
  startSample(): Promise<boolean>
  leaveSample(): Promise<boolean>
}

export interface QueryContext<Who = Actor> extends Asked<Who> {
  readonly db: Reading
}

export interface CommandContext<Who = Actor> extends Asked<Who> {
  readonly db: Writing
  /** The id the window gave this act: it stands on every row that must be undoable, and once in the audit. */
  readonly event: string
}

export interface TaskContext<Who = Actor> extends Asked<Who> {
  readonly db: Reading
  readonly event: string
  /** One transaction with this act's audit line in it: called at most once, after all slow work. */
  write<T>(work: (ctx: CommandContext<Who>) => Promise<T>): Promise<T>
  /** Keeps what was done (a wrong password was tried) and says no all the same. */
  writeAndRefuse(work: (ctx: CommandContext<Who>) => Promise<void>, refusal: Refusal): Promise<never>
  readonly safe: Safe
  /** What carries letters out of the house. */
  readonly post: Post
}

type WhoAsks<C extends Call> = 'visitor' extends C['allow'][number] ? Actor | null : Actor
type ContextOf<C extends Call> = C['kind'] extends 'query'
  ? QueryContext<WhoAsks<C>>
  : C['kind'] extends 'task'
    ? TaskContext<WhoAsks<C>>
    : CommandContext<WhoAsks<C>>

export type Handler<C extends Call> = (
  input: z.output<C['input']>,
  ctx: ContextOf<C>
) => Promise<z.input<C['output']>>
export type Handlers<C extends Contract> = { [F in keyof C]: { [N in keyof C[F]]: Handler<C[F][N]> } }

/** A rule of the school said no. Expected, shown to the person, never a fault; the transaction is undone. */
export class Refusal extends Error {
  readonly why: RefusalReason
  readonly about: Record<string, string>
  constructor(why: RefusalReason, about: Record<string, string> = {}) {
    super(why)
    this.why = why
    this.about = about
  }
}
