import type { Device } from '../../contract/devices'
import type { permissions } from '../../contract/permissions'
import type { Role } from '../../contract/call'

type WhyNotGrant = (typeof permissions.grant.refusals)[number]
type WhyNotWithdraw = (typeof permissions.withdraw.refusals)[number]

/** A span of the school's wall clock on one day: `HH:MM` to `HH:MM`, the end not included. */
export interface Span {
  readonly day: string
  readonly starts: string
  readonly ends: string
}

/** A minute of a day on the school's wall clock. */
export interface Moment {
  readonly day: string
  readonly time: string
}

/** A permission in force. With pupils named it is theirs alone; without, it is the whole class's (S0-13, S2-15). */
export interface Granted extends Span {
  readonly id: string
  readonly classId: string | null
  readonly pupilIds: readonly string[]
  /** The kinds of device it is for; none: all. */
  readonly devices: readonly Device[]
}

/** Whom a permission is looked for: a pupil, in the class or classes they sit in. */
export interface Whose {
  readonly pupilId: string
  readonly classIds: readonly string[]
}

function isFor({ classId, pupilIds }: Granted, whose: Whose): boolean {
  if (pupilIds.length > 0) return pupilIds.includes(whose.pupilId)
  return classId !== null && whose.classIds.includes(classId)
}

/** Does it let this pupil use a phone during some of this span? A span of no length is one moment. */
export function covers(permission: Granted, whose: Whose, span: Span): boolean {
  if (permission.day !== span.day || !isFor(permission, whose)) return false
  const { starts, ends } = permission
  return starts <= span.starts ? span.starts < ends : starts < span.ends
}

/** Does it cover the whole of this span? One lesson with a phone does not spare a hand-in for the day (S4-10). */
export function coversAllOf(permission: Granted, whose: Whose, span: Span): boolean {
  return covers(permission, whose, span) && permission.starts <= span.starts && span.ends <= permission.ends
}

/** Kinds of device that permissions leave a pupil; one that names no kind leaves them all. */
export type Kinds = 'all' | readonly Device[]

/** What some permissions leave a pupil together. */
export const kindsOf = (permissions: readonly Pick<Granted, 'devices'>[]): Kinds =>
  permissions.some(({ devices }) => devices.length === 0)
    ? 'all'
    : [...new Set(permissions.flatMap(({ devices }) => devices))]

/** What is still handed in of some devices: a permission for the tablet does not cover the phone. */
export const notAmong = (kinds: Kinds, devices: readonly Device[]): readonly Device[] =>
  kinds === 'all' ? [] : devices.filter((device) => !kinds.includes(device))

/** Do they spare a pupil the hand-in: is nothing left of what they hand in as a rule? */
export const coversHandIn = (kinds: Kinds, usual: readonly Device[]): boolean =>
  kinds === 'all' || (kinds.length > 0 && notAmong(kinds, usual).length === 0)

/**
 * Do they let a pupil be seen with a device? Nobody writes down which one it was, and it is a phone as a rule: so they
 * do when they are for the phone, or spare the pupil the hand-in.
 */
export const coversUse = (kinds: Kinds, usual: readonly Device[]): boolean =>
  coversHandIn(kinds, usual) || (kinds !== 'all' && kinds.includes('phone'))

/** Has it begun before this minute? Then it is put on record afterwards; S1-3 asks for it beforehand: "from now on". */
export const hasStarted = (span: Span, now: Moment): boolean => span.day === now.day && span.starts < now.time

/** Why may this not be granted now? Once it has begun only a director may still put it on record, the same day. */
export function whyNotGrant(span: Span, now: Moment, role: Role): WhyNotGrant | undefined {
  if (span.ends <= span.starts) return 'ends-before-start'
  if (span.day < now.day) return 'day-past'
  if (hasStarted(span, now) && role !== 'director') return 'already-started'
  return undefined
}

/** Why may this person not withdraw it? Everyone takes back their own; a director any. */
export function whyNotWithdraw(
  permission: { grantedBy: string; withdrawnAt: string | null },
  actor: { id: string; role: Role }
): WhyNotWithdraw | undefined {
  if (permission.withdrawnAt !== null) return 'already-withdrawn'
  if (permission.grantedBy !== actor.id && actor.role !== 'director') return 'not-yours'
  return undefined
}
