import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { whatCameOf, type Failure, type Outcome } from './outcome-rules'
import type { Entry, Envelope, Post } from './post'

/** How long a server may take, in milliseconds: to open, to answer, and for all of it. */
interface Patience {
  readonly opening: number
  readonly answering: number
  readonly whole: number
}

interface SmtpOptions {
  readonly patience?: Patience
  /** Whose certificates are good, as PEM; without it those that the system trusts. */
  readonly ca?: string
}

/** A server that looks every message over before it answers needs a minute or two. */
const usual: Patience = { opening: 30_000, answering: 120_000, whole: 300_000 }

/** What the library says of an error; its text may hold names and goes nowhere. */
interface Told {
  readonly code?: string | undefined
  readonly originalCode?: string | undefined
  readonly command?: string | undefined
  readonly response?: string | undefined
  readonly responseCode?: number | undefined
  readonly message?: string
}

const stages: readonly (readonly [RegExp, Failure['stage']])[] = [
  [/^STARTTLS/, 'secure'],
  [/^AUTH/, 'sign-in'],
  [/^MAIL/, 'sender'],
  [/^RCPT/, 'recipient'],
  [/^DATA/, 'message']
]

const certificate = /CERT|ISSUER|SELF_SIGNED|UNABLE_TO_VERIFY|self[- ]signed|certificate/i
const otherLanguage = /WRONG_VERSION|UNSUPPORTED_PROTOCOL|ALERT_PROTOCOL|NO_PROTOCOLS|EPROTO|wrong version/i

function cutBy({ code, originalCode, message = '' }: Told): Failure['cut'] {
  const said = `${originalCode ?? ''} ${message}`
  if (certificate.test(said)) return 'certificate'
  if (otherLanguage.test(said)) return 'not-secure'
  if (code === 'EMESSAGE') return 'too-large'
  return code === 'ETIMEDOUT' ? 'no-answer' : 'no-connection'
}

function failureOf(told: Told, handedOver: boolean): Failure {
  const stage = stages.find(([command]) => command.test(told.command ?? ''))?.[1]
  return {
    stage: told.code === 'EAUTH' ? 'sign-in' : (stage ?? 'connect'),
    reply: told.responseCode ?? (told.code === 'EAUTH' ? 535 : null),
    detail: /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})/.exec(told.response ?? '')?.[1] ?? null,
    cut: cutBy(told),
    handedOver
  }
}

/**
 * Mail by SMTP as a school's provider takes it: encrypted from the start or before anything is said, with a certificate
 * that is looked at, and never in the open but to this machine itself. One connection per message, one recipient each.
 */
export function smtp({ patience = usual, ca }: SmtpOptions = {}): Post {
  return {
    send: (server, envelope, stop) =>
      new Promise<Outcome>((done) => {
        let handedOver = false
        const connection = new SMTPConnection({
          host: server.host,
          port: server.port,
          secure: server.security === 'tls',
          requireTLS: server.security === 'starttls',
          ignoreTLS: server.security === 'plain',
          tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) },
          // What this machine is called is nobody's business.
          name: '[127.0.0.1]',
          connectionTimeout: patience.opening,
          greetingTimeout: patience.opening,
          dnsTimeout: patience.opening,
          socketTimeout: patience.answering,
          socketCloseTimeout: 1000,
          allowInternalNetworkInterfaces: true
        })
        const fail = (told: Told): void => end(whatCameOf(failureOf(told, handedOver)))
        const abort = (): void => end(whatCameOf({ ...nothingSaid, cut: 'stopped', handedOver }))
        const timer = setTimeout(() => fail({ code: 'ETIMEDOUT' }), patience.whole)
        function end(outcome: Outcome): void {
          clearTimeout(timer)
          stop.removeEventListener('abort', abort)
          // Closing says that the talk ended: that is no news any more.
          done(outcome)
          if (outcome.kind === 'accepted') connection.quit()
          else connection.close()
        }
        connection.on('error', fail)
        connection.on('end', () => fail({ code: 'ECONNECTION' }))
        stop.addEventListener('abort', abort)
        if (stop.aborted) return abort()
        talk(connection, server, envelope, {
          handing: () => (handedOver = true),
          failed: fail,
          taken: () => end({ kind: 'accepted' })
        })
      })
  }
}

const nothingSaid: Failure = { stage: 'connect', reply: null, detail: null, cut: null, handedOver: false }

interface Hears {
  readonly handing: () => void
  readonly failed: (told: Told) => void
  readonly taken: () => void
}

function talk(connection: SMTPConnection, server: Entry, envelope: Envelope, hears: Hears): void {
  const hand = (): void => {
    const bytes = Buffer.from(envelope.message, 'latin1')
    // It is asked for only once the server is ready for it; the sign that ends it goes out after its last byte.
    const message = Readable.from([bytes]).once('end', hears.handing)
    const addressed = { from: envelope.from, to: [envelope.to], size: bytes.length }
    connection.send(addressed, message, (error) => (error ? hears.failed(error) : hears.taken()))
  }
  connection.connect((error) => {
    if (error) return hears.failed(error)
    if (server.login === '') return hand()
    connection.login({ user: server.login, pass: server.password }, (no) => (no ? hears.failed(no) : hand()))
  })
}
