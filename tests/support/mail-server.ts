import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { MailSecurity } from '../../src/contract/mail'
import type { Certificate } from './certificate'

export interface Received {
  readonly from: string
  readonly to: string
  readonly message: string
}

/** A real mail server on this machine, that answers as the test says. */
export interface MailBox {
  readonly port: number
  /** What it took, in order. */
  readonly received: Received[]
  /** Whom it was asked to take something for, also when it did not. */
  readonly asked: string[]
  close(): Promise<void>
}

interface Manner {
  readonly security?: MailSecurity
  readonly certificate?: Certificate
  readonly login?: { readonly user: string; readonly password: string }
  /** What it says when asked for a recipient, beginning with the number: '550 5.1.1 No such user'; null takes it. */
  readonly recipient?: (address: string) => string | null
  readonly sender?: string | null
  /** What it says after the whole message. */
  readonly message?: (received: Received) => string | null
}

const no = (said: string): Error =>
  Object.assign(new Error(said.slice(4)), { responseCode: Number(said.slice(0, 3)) })

export async function openMailBox(manner: Manner = {}): Promise<MailBox> {
  const { security = 'plain', certificate, login, recipient, sender, message } = manner
  const received: Received[] = []
  const asked: string[] = []
  const options: SMTPServerOptions = {
    secure: security === 'tls',
    disabledCommands: [...(security === 'starttls' ? [] : ['STARTTLS']), ...(login ? [] : ['AUTH'])],
    authOptional: login === undefined,
    allowInsecureAuth: security === 'plain',
    disableReverseLookup: true,
    ...certificate,
    onAuth: ({ username, password }, _session, done) =>
      username === login?.user && password === login?.password
        ? done(null, { user: username })
        : done(no('535 5.7.8 Authentication failed')),
    onMailFrom: (_address, _session, done) => done(sender ? no(sender) : null),
    onRcptTo({ address }, _session, done) {
      asked.push(address)
      const said = recipient?.(address) ?? null
      done(said === null ? null : no(said))
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const got = {
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address).join(),
          message: Buffer.concat(parts).toString('latin1')
        }
        const said = message?.(got) ?? null
        if (said === null) received.push(got)
        done(said === null ? null : no(said))
      })
    }
  }
  const server = new SMTPServer(options)
  // A client that does not trust us lets go: that is its right.
  server.on('error', () => undefined)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    asked,
    close: () => new Promise((done) => server.close(() => done()))
  }
}

/** The parts of a message as bytes: the words, and the letter. */
export const partsOf = (message: string): Buffer[] =>
  message
    .split('--=_belvrij_letter')
    .slice(1, -1)
    .map((part) => Buffer.from(part.slice(part.indexOf('\r\n\r\n')), 'base64'))
