import type { MailCode, MailHalt } from '../../contract/mail'

/** How a talk with a mail server ended otherwise than well. */
export interface Failure {
  /** How far it had come. */
  readonly stage: 'connect' | 'secure' | 'sign-in' | 'sender' | 'recipient' | 'message'
  /** The number the server answered with (RFC 5321); null: it said nothing. */
  readonly reply: number | null
  /** The more exact number that some servers add (RFC 3463), as in 5.1.1. */
  readonly detail: string | null
  /** What ended it when no answer did. */
  readonly cut: 'certificate' | 'not-secure' | 'no-answer' | 'no-connection' | 'too-large' | 'stopped' | null
  /** The whole message went over the line: the server may have taken it. */
  readonly handedOver: boolean
}

/** What one try came to. */
export type Outcome =
  | { readonly kind: 'accepted' }
  /** Never, for this letter to this address. */
  | { readonly kind: 'refused'; readonly code: MailCode }
  /** Perhaps later; `everyone`: it is the server, so no other letter gets through now either. */
  | { readonly kind: 'later'; readonly code: MailCode; readonly everyone: boolean }
  /** Not before a person has put something right. */
  | { readonly kind: 'halted'; readonly code: MailHalt }
  /** It may have been taken, and it may not. */
  | { readonly kind: 'unsure'; readonly code: MailCode }
  /** The house closes; nothing was sent. */
  | { readonly kind: 'stopped' }

const later = (code: MailCode, everyone: boolean): Outcome => ({ kind: 'later', code, everyone })
const halted = (code: MailHalt): Outcome => ({ kind: 'halted', code })
const refused = (code: MailCode): Outcome => ({ kind: 'refused', code })

/** The server wants to know who asks, or does not believe it. */
const signIn = new Set([530, 534, 535, 538])

function cameOfSilence({ cut, handedOver }: Failure): Outcome {
  if (handedOver) return { kind: 'unsure', code: 'no-answer' }
  if (cut === 'stopped') return { kind: 'stopped' }
  if (cut === 'certificate' || cut === 'not-secure') return halted(cut)
  if (cut === 'too-large') return refused(cut)
  return later(cut ?? 'no-connection', true)
}

function neverTaken(detail: string | null, reply: number, stage: Failure['stage']): Outcome {
  if (reply === 552 || detail === '5.2.2' || detail === '5.3.4')
    return refused(stage === 'recipient' || detail === '5.2.2' ? 'mailbox-full' : 'too-large')
  const unknown = detail === null ? [550, 551, 553].includes(reply) : /^5\.1\.|^5\.2\.1$/.test(detail)
  return refused(stage === 'recipient' && unknown ? 'address-unknown' : 'not-taken')
}

/**
 * What to make of it. Four hundreds and silence are worth another try, a refused recipient is not (RFC 5321 4.2.1); a
 * password or a certificate that is not good concerns every letter. Silence after the whole message went over the line
 * leaves it open whether it was taken.
 */
export function whatCameOf(failure: Failure): Outcome {
  const { stage, reply, detail } = failure
  if (reply === null) return cameOfSilence(failure)
  // A 503 is about the order of what was said and not about the letter.
  if (reply < 500 || reply === 503) return later('busy', stage !== 'recipient' && stage !== 'message')
  if (signIn.has(reply) || stage === 'sign-in') return halted('sign-in')
  if (stage === 'secure') return halted('not-secure')
  if (stage === 'connect') return later('no-connection', true)
  if (stage === 'sender') return reply === 552 ? refused('too-large') : halted('sender-refused')
  return neverTaken(detail, reply, stage)
}
