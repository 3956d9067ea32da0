import { z } from 'zod'

/** What a person is at school, and so what the app lets them do. `visitor` is anyone before sign-in. */
export const Role = z.enum(['teacher', 'mentor', 'director', 'administrator'])
export type Role = z.infer<typeof Role>
export type Caller = Role | 'visitor'

/** Everyone who teaches: may keep a round, record an offence and permit a phone. */
export const teaching = ['teacher', 'mentor', 'director'] as const satisfies readonly Role[]
/** Everyone with an account. */
export const staff = ['teacher', 'mentor', 'director', 'administrator'] as const satisfies readonly Role[]
/** Those who set the school up. */
export const keepers = ['director', 'administrator'] as const satisfies readonly Role[]

/**
 * One thing the application can be asked: who may ask, what goes in, what comes out, why it may be refused.
 * `query` reads, `command` is one transaction and one audit line, `task` runs outside a transaction and is
 * audited when done. `noted` queries (a pupil's file) leave an audit line too.
 */
export interface Call<
  In extends z.ZodType = z.ZodType,
  Out extends z.ZodType = z.ZodType,
  Why extends string = string
> {
  readonly kind: 'query' | 'command' | 'task'
  readonly allow: readonly Caller[]
  readonly input: In
  readonly output: Out
  readonly refusals: readonly Why[]
  readonly noted: boolean
}

type Spec<In, Out, Why, Who> = {
  allow: readonly Who[]
  input: In
  output: Out
  refusals?: readonly Why[]
  noted?: boolean
}

const define =
  <K extends Call['kind']>(kind: K) =>
  <In extends z.ZodType, Out extends z.ZodType, Who extends Caller, const Why extends string = never>(
    spec: Spec<In, Out, Why, Who>
  ) =>
    ({ refusals: [], noted: kind !== 'query', ...spec, kind }) as unknown as Call<In, Out, Why> & {
      readonly kind: K
      readonly allow: readonly Who[]
    }

/** Reads and changes nothing. */
export const query = define('query')
/** Changes something: all of it or nothing, once per event id. */
export const command = define('command')
/** Long or outside the database: a letter rendered, a backup, a restore. */
export const task = define('task')

export type Contract = { readonly [feature: string]: { readonly [name: string]: Call } }

/** What a window asks. `event` is made by the window, once per act: a retry with the same id happens once. */
export const Ask = z.strictObject({
  path: z.string().max(100),
  event: z.string().min(8).max(64).nullable(),
  input: z.unknown()
})
export type Ask = z.infer<typeof Ask>

/**
 * What comes back over any host, as JSON; never an exception. `refused`: a rule of the school said no, with
 * what the sentence on screen needs. `closed`: nobody is signed in on this window, or it is locked.
 * `failed`: a fault, with a ticket to read out; whether a command was carried out is unknown.
 */
export type Reply =
  | { ok: true; value: unknown }
  | { ok: false; reason: 'refused'; why: string; about: Record<string, string> }
  | { ok: false; reason: 'closed'; locked: boolean }
  | { ok: false; reason: 'forbidden' | 'unknown' }
  | { ok: false; reason: 'invalid'; where: string[] }
  | { ok: false; reason: 'failed'; ticket: string }

export const Id = z.string().min(3).max(64)
/** An instant in UTC, as ISO text. */
export const Instant = z.iso.datetime()
/** A day on the school's wall calendar, `YYYY-MM-DD` in the school's time zone. */
export const Day = z.iso.date()
/** A clock time at school, `HH:MM`. */
export const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** A short free text; the screens hint against health, religion and other pupils' names (AVG art. 9). */
export const Note = z.string().trim().max(500)
export const Nothing = z.strictObject({})
