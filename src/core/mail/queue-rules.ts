import type { MailFact, MailState } from '../../contract/letter-sending'
import type { MailCode } from '../../contract/mail'
import type { Outcome } from './outcome-rules'

/** After each try that may succeed later, so many minutes: a day in all, most of it for a server that is down. */
export const pauses = [1, 5, 30, 120, 360, 360, 360] as const

/** For so long after it was put in the queue a letter is not sent yet: who pressed by mistake takes it back. */
export const secondThoughts = 10

/** A server that does not answer is asked again after so many minutes at most, on behalf of another letter. */
export const longestForOthers = 5

export const inSeconds = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString()

/** What becomes of an e-mail after a try, and the line that says so. */
export interface After {
  readonly state: Exclude<MailState, 'sending'>
  readonly fact: MailFact
  readonly why: MailCode | null
  /** How often it was put off by now. */
  readonly putOff: number
  /** Null unless it waits. */
  readonly nextTryAt: string | null
}

export interface Tried {
  readonly putOff: number
  /** Why it is not to be sent any more, whatever came of this try: the letter was taken back, or went on paper. */
  readonly calledBack: MailCode | null
}

/**
 * Where an e-mail stands after a try: sent once the server took it and never before; waiting with growing pauses where
 * that may help; refused or failed, which a person sees, where it does not. Nothing is sent twice, nothing is lost.
 */
export function afterTry({ putOff, calledBack }: Tried, outcome: Outcome, now: string): After {
  const settled = (state: After['state'], fact: MailFact, why: MailCode | null): After => ({
    state,
    fact,
    why,
    putOff,
    nextTryAt: null
  })
  const waits = (fact: MailFact, why: MailCode, minutes: number, times: number): After => ({
    state: 'queued',
    fact,
    why,
    putOff: times,
    nextTryAt: inSeconds(now, minutes * 60)
  })
  if (outcome.kind === 'accepted') return settled('sent', 'sent', null)
  if (calledBack) return settled('cancelled', 'cancelled', calledBack)
  switch (outcome.kind) {
    case 'refused':
      return settled('refused', 'refused', outcome.code)
    case 'unsure':
      return settled('unsure', 'unsure', outcome.code)
    case 'halted':
      return waits('halted', outcome.code, 0, putOff)
    case 'stopped':
      return waits('put-off', 'stopped', 0, putOff)
    case 'later': {
      const pause = pauses[putOff]
      return pause === undefined
        ? settled('failed', 'failed', outcome.code)
        : waits('put-off', outcome.code, pause, putOff + 1)
    }
    default:
      return outcome satisfies never
  }
}
