import type { LetterKind } from '../../contract/ladder'
import type { LetterLine, ReplyKind, Stand, onFile } from '../../contract/on-file'
import type { z } from 'zod'

type Why<C extends keyof typeof onFile> = (typeof onFile)[C]['refusals'][number]

/** One line of a letter, as far as its state goes by it. */
export interface Line {
  readonly kind: LetterLine
  readonly day: string
  readonly note: string
}

/** A letter with all that was recorded of it, oldest first. */
export interface Filed {
  readonly kind: LetterKind
  /** The school day on which it went out; null: it lies ready. */
  readonly issuedOn: string | null
  readonly retracted: boolean
  readonly lines: readonly Line[]
}

/** What the state of a letter goes by beside its lines: the day, the school's setting and its calendar. */
export interface Terms {
  readonly today: string
  readonly replyDays: number
  /** School days in order: from the day a letter went out to well after today. */
  readonly schoolDays: readonly string[]
}

/** The letters that ask for an answer; what only informs, invites, reminds, takes back or brings good news does not. */
export const asksReply: ReadonlySet<LetterKind> = new Set([
  'repeated',
  'collect',
  'director',
  'warning',
  'suspension'
])

const replies: ReadonlySet<LetterLine> = new Set<ReplyKind>([
  'seen',
  'agreed',
  'objected',
  'refused',
  'no-reply-needed',
  'undeliverable'
])
const isReply = (line: Line): line is Line & { kind: ReplyKind } => replies.has(line.kind)

/** Who objects or refuses says why, and is heard: worth little without what the parents said (S3-13). */
const needsNote: ReadonlySet<ReplyKind> = new Set(['objected', 'refused'])
const shortestNote = 3

/** The reply that holds: the last on record, or none when that was struck. */
function replyOf(lines: readonly Line[]): Stand['reply'] {
  const last = lines.findLast((line) => isReply(line) || line.kind === 'struck')
  return last && isReply(last) ? { kind: last.kind, day: last.day, note: last.note } : null
}

/** What was done with the objection or refusal that holds: a later answer asks for it anew. */
function settledOf(lines: readonly Line[]): Stand['settled'] {
  const last = lines.findLast(
    (line) =>
      isReply(line) || line.kind === 'struck' || line.kind === 'settled' || line.kind === 'not-settled'
  )
  return last?.kind === 'settled' ? { day: last.day, note: last.note } : null
}

const dayOfLast = (lines: readonly Line[], kind: LetterLine): string | null =>
  lines.findLast((line) => line.kind === kind)?.day ?? null

/** From which day an answer is waited for: the day it went out, or the last reminder; null when none is waited for. */
export function waitsSince({ kind, issuedOn, retracted, lines }: Filed): string | null {
  if (issuedOn === null || retracted || !asksReply.has(kind) || replyOf(lines)) return null
  const reminded = dayOfLast(lines, 'reminded')
  return reminded !== null && reminded > issuedOn ? reminded : issuedOn
}

/** Is the last tick that it stands in the pupil system? */
export const isInDossier = ({ lines }: Pick<Filed, 'lines'>): boolean =>
  lines.findLast(({ kind }) => kind === 'in-dossier' || kind === 'not-in-dossier')?.kind === 'in-dossier'

function stateOf(letter: Filed, since: string | null, { today, replyDays, schoolDays }: Terms) {
  if (letter.retracted) return 'retracted'
  if (letter.issuedOn === null) return 'ready'
  if (since !== null) {
    const gone = schoolDays.filter((day) => since < day && day <= today).length
    return gone > replyDays ? 'overdue' : 'waiting'
  }
  const reply = replyOf(letter.lines)
  if (reply === null || reply.kind === 'no-reply-needed') return 'issued'
  return reply.kind === 'undeliverable' ? 'undeliverable' : 'answered'
}

/**
 * Where a letter stands: a function of its lines, the day and the calendar. An answer is late once more school days
 * went by than the school gives; free days and weekends do not run.
 */
export function standOf(letter: Filed, terms: Terms): Stand {
  const since = waitsSince(letter)
  return {
    state: stateOf(letter, since, terms),
    replyDue:
      since === null ? null : (terms.schoolDays.filter((day) => day > since)[terms.replyDays - 1] ?? null),
    reply: replyOf(letter.lines),
    settled: settledOf(letter.lines),
    remindedOn: dayOfLast(letter.lines, 'reminded'),
    inDossier: isInDossier(letter)
  }
}

/** Why this answer cannot be put on record; undefined when it can. */
export function whyNotReply(
  { issuedOn }: Pick<Filed, 'issuedOn'>,
  { kind, day, note }: Pick<z.output<(typeof onFile)['reply']['input']>, 'kind' | 'day' | 'note'>,
  today: string
): Why<'reply'> | undefined {
  if (issuedOn === null) return 'letter-not-issued'
  if (day > today) return 'day-to-come'
  if (day < issuedOn) return 'reply-before-letter'
  return needsNote.has(kind) && note.length < shortestNote ? 'reply-note-needed' : undefined
}

/** Why there is no objection to settle on this letter; undefined when there is one that waits. */
export function whyNotSettle({
  retracted,
  lines
}: Filed): 'letter-retracted' | 'no-objection' | 'objection-settled' | undefined {
  if (retracted) return 'letter-retracted'
  const reply = replyOf(lines)
  if (reply === null || !needsNote.has(reply.kind)) return 'no-objection'
  return settledOf(lines) === null ? undefined : 'objection-settled'
}

/** Was an objection settled that still holds? */
export const isSettled = ({ lines }: Filed): boolean => settledOf(lines) !== null

/** Why nobody can be reminded of this letter; undefined when somebody can. */
export function whyNotRemind(
  letter: Filed
): 'letter-retracted' | 'letter-not-issued' | 'no-reply-awaited' | undefined {
  if (letter.retracted) return 'letter-retracted'
  if (letter.issuedOn === null) return 'letter-not-issued'
  return waitsSince(letter) === null ? 'no-reply-awaited' : undefined
}

/** Is there an answer on record that can be taken back? */
export const hasReply = ({ lines }: Filed): boolean => replyOf(lines) !== null
