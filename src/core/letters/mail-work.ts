import { newId } from '../../contract/id'
import type { App, HouseAct } from '../app'
import { Refusal, type Reading } from '../context'
import { messageOf } from '../mail/message-rules'
import type { Outcome } from '../mail/outcome-rules'
import type { Envelope, Post } from '../mail/post'
import { afterTry, inSeconds, longestForOthers, type After } from '../mail/queue-rules'
import {
  brokenOff,
  markSending,
  moveOn,
  nextQueued,
  postponeAll,
  restoredSince,
  type Queued
} from '../mail/queue-store'
import { findServer, pauseServer, theSender } from '../mail/store'
import { coveringNote } from './covering-rules'
import { contentOf } from './found'
import { sha256 } from './filing'
import { fileNameOf } from './rules'
import { markIssued } from './issue-store'
import { frozenLetters, type FrozenLetter } from './store'

export interface Mailing {
  readonly db: Reading
  readonly post: Post
  /** UTC ISO. */
  readonly now: () => string
  /** One transaction of the house, with its line on the trail. */
  readonly act: App['act']
  /** The house closes: what is on its way is let go of. */
  readonly stop: AbortSignal
}

const path = 'letters.mail'
const byHouse = (now: string) => ({ at: now, by: null, newId })

/**
 * Sends what waits and whose time has come, one letter after another, each between two transactions: it is on record
 * that a letter is being sent before the first byte goes out, and what came of it before the next one. What was being
 * sent when the program stopped is nobody's guess: a person is asked.
 */
export async function sendWaiting(mailing: Mailing): Promise<void> {
  const { db, act, now } = mailing
  const interrupted = await brokenOff(db)
  if (interrupted.length > 0) await act(path, (house) => leaveOpen(house, interrupted, 'interrupted'))
  while (!mailing.stop.aborted) {
    const server = await findServer(db)
    const next = server && !server.paused ? await nextQueued(db, now()) : undefined
    if (!server || !next) return
    const envelope = await act(path, (house) => begin(house, next, server.senderName))
    if (!envelope) continue
    const outcome = await mailing.post.send(server, envelope, mailing.stop)
    await act(path, (house) => settle(house, next, outcome))
  }
}

async function leaveOpen(
  { db, now, touch }: HouseAct,
  sendings: readonly Queued[],
  why: 'interrupted' | 'restored'
): Promise<undefined> {
  const unsure = { state: 'unsure', fact: 'unsure', why, nextTryAt: null } as const
  const ids = sendings.map(({ id }) => id)
  await moveOn(db, ids, ['queued', 'sending'], unsure, byHouse(now))
  touch(...sendings.map(({ letterId }) => letterId))
}

/** Puts on record that this letter is being sent, and gives what goes out; undefined when it does not. */
async function begin(house: HouseAct, queued: Queued, senderName: string): Promise<Envelope | undefined> {
  const { db, now, touch } = house
  const { id, letterId, address, messageId, eventId } = queued
  const [letter] = await frozenLetters(db, [letterId])
  touch(letterId)
  if (!letter) throw new Error('A letter in the queue is not on file.')
  if (await restoredSince(db, eventId)) return leaveOpen(house, [queued], 'restored')
  const ends = whyNotSend(letter)
  if (ends) {
    await moveOn(db, [id], ['queued'], ends, byHouse(now))
    return undefined
  }
  try {
    const from = await theSender(db, senderName)
    if (!(await markSending(db, id, byHouse(now)))) return undefined
    const name = fileNameOf([letter.reference])
    const message = messageOf({
      ...coveringNote(contentOf(letter), letter.recipientKind),
      from,
      to: { name: letter.recipient, address },
      at: now,
      file: { name, base64: Buffer.from(letter.pdf).toString('base64') },
      messageId
    })
    return { from: from.address, to: address, message }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await pauseServer(db, { at: now, why: 'sender' })
    return undefined
  }
}

/** Why a letter in the queue goes nowhere, as where it stands from then on; null when it may go. */
function whyNotSend({ retracted, issued, pdf, sha256: frozen }: FrozenLetter) {
  const settled = { nextTryAt: null } as const
  if (retracted) return { ...settled, state: 'cancelled', fact: 'cancelled', why: 'retracted' } as const
  if (issued) return { ...settled, state: 'cancelled', fact: 'cancelled', why: 'other-way' } as const
  if (sha256(pdf) !== frozen)
    return { ...settled, state: 'failed', fact: 'failed', why: 'letter-damaged' } as const
  return null
}

async function settle(house: HouseAct, queued: Queued, outcome: Outcome): Promise<void> {
  const { db, now, touch } = house
  const { id, letterId, putOff, queuedBy } = queued
  const [letter] = await frozenLetters(db, [letterId])
  const calledBack = letter?.retracted ? 'retracted' : letter?.issued ? 'other-way' : null
  const after: After = afterTry({ putOff, calledBack }, outcome, now)
  touch(letterId)
  await moveOn(db, [id], ['sending'], after, byHouse(now))
  if (outcome.kind === 'accepted')
    await markIssued(db, [letterId], { at: now, by: queuedBy, channel: 'mailed' })
  if (outcome.kind === 'halted') await pauseServer(db, { at: now, why: outcome.code })
  if (outcome.kind !== 'later' || !outcome.everyone) return
  const soonest = inSeconds(now, longestForOthers * 60)
  const until = after.nextTryAt !== null && after.nextTryAt < soonest ? after.nextTryAt : soonest
  await postponeAll(db, until, outcome.code)
}
