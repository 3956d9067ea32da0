import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { ownCertificate } from '../../../tests/support/certificate'
import { openMailBox, type MailBox } from '../../../tests/support/mail-server'
import type { MailSecurity } from '../../contract/mail'
import { smtp } from './smtp'

const certificate = ownCertificate()
const letter = {
  from: 'info@vlierhof.example',
  to: 'm.berg@post.example',
  message: 'Subject: Brief\r\n\r\n.Een punt vooraan\r\nDag.\r\n'
}
const patience = { opening: 20_000, answering: 20_000, whole: 60_000 }
const post = smtp({ patience, ca: certificate.cert })
const short = smtp({ patience: { opening: 300, answering: 300, whole: 60_000 } })
const never = new AbortController().signal

let box: MailBox | undefined
let bare: Server | undefined
const sockets = new Set<Socket>()
afterEach(async () => {
  await box?.close()
  box = undefined
  for (const socket of sockets) socket.destroy()
  await new Promise((done) => (bare ? bare.close(done) : done(undefined)))
  bare = undefined
})

const at = (port: number, security: MailSecurity = 'plain', login = '', password = '') => ({
  host: '127.0.0.1',
  port,
  security,
  login,
  password,
  senderName: ''
})

/** A server that speaks byte for byte as it is told: what it says first, and what after each line it hears. */
async function bareServer(greeting: string, answer: (line: string, socket: Socket) => void): Promise<number> {
  bare = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    if (greeting) socket.write(greeting)
    socket.on('data', (bytes) => {
      for (const line of bytes.toString('latin1').split('\r\n')) if (line) answer(line, socket)
    })
  })
  await new Promise<void>((ready) => bare!.listen(0, '127.0.0.1', ready))
  return (bare.address() as AddressInfo).port
}

describe('a message', () => {
  it.each(['tls', 'starttls', 'plain'] as const)('goes out over %s, byte for byte', async (security) => {
    box = await openMailBox({ security, certificate, login: { user: 'school', password: 'geheim' } })
    const came = await post.send(at(box.port, security, 'school', 'geheim'), letter, never)
    expect(came).toEqual({ kind: 'accepted' })
    expect(box.received).toEqual([letter])
  })

  it('is refused for good where the mailbox is not there', async () => {
    box = await openMailBox({ recipient: () => '550 5.1.1 No such user m.berg@post.example' })
    expect(await post.send(at(box.port), letter, never)).toEqual({ kind: 'refused', code: 'address-unknown' })
    expect(box.received).toEqual([])
  })

  it('waits where the server is busy, before and after the message', async () => {
    box = await openMailBox({ recipient: () => '450 4.2.0 Greylisted' })
    const busy = { kind: 'later', code: 'busy', everyone: false }
    expect(await post.send(at(box.port), letter, never)).toEqual(busy)
    await box.close()
    box = await openMailBox({ message: () => '451 4.3.0 Try again' })
    expect(await post.send(at(box.port), letter, never)).toEqual(busy)
  })

  it('waits with everyone where no server listens', async () => {
    box = await openMailBox()
    const { port } = box
    await box.close()
    box = undefined
    expect(await post.send(at(port), letter, never)).toEqual({
      kind: 'later',
      code: 'no-connection',
      everyone: true
    })
  })

  it('waits with everyone where the server never says a word', async () => {
    const port = await bareServer('', () => undefined)
    const silent = { kind: 'later', code: 'no-answer', everyone: true }
    expect(await short.send(at(port), letter, never)).toEqual(silent)
    expect(await short.send(at(port, 'tls'), letter, never)).toEqual(silent)
  })

  it('may have gone where the server falls silent after the last byte', async () => {
    const port = await bareServer('220 here\r\n', (line, socket) => {
      if (/^(EHLO|MAIL|RCPT)/.test(line)) socket.write('250 go on\r\n')
      if (line === 'DATA') socket.write('354 go on\r\n')
    })
    expect(await short.send(at(port), letter, never)).toEqual({ kind: 'unsure', code: 'no-answer' })
  })

  it('may have gone where the line breaks after the last byte, and has not where it breaks before', async () => {
    const breakAt = (last: string) =>
      bareServer('220 here\r\n', (line, socket) => {
        if (line === last) socket.destroy()
        else if (/^(EHLO|MAIL|RCPT)/.test(line)) socket.write('250 go on\r\n')
        else if (line === 'DATA') socket.write('354 go on\r\n')
      })
    expect(await post.send(at(await breakAt('.')), letter, never)).toEqual({
      kind: 'unsure',
      code: 'no-answer'
    })
    bare!.close()
    expect(await post.send(at(await breakAt('DATA')), letter, never)).toMatchObject({
      kind: 'later',
      code: 'no-connection'
    })
  })

  it('is let go of when the house closes', async () => {
    const closing = new AbortController()
    const port = await bareServer('220 here\r\n', () => closing.abort())
    expect(await post.send(at(port), letter, closing.signal)).toEqual({ kind: 'stopped' })
    expect(await post.send(at(port), letter, closing.signal)).toEqual({ kind: 'stopped' })
  })
})

describe('nothing is said to a server that is not to be trusted', () => {
  it('a wrong password stops the queue', async () => {
    box = await openMailBox({ security: 'tls', certificate, login: { user: 'school', password: 'geheim' } })
    for (const [login, password] of [
      ['school', 'anders'],
      ['', '']
    ] as const)
      expect(await post.send(at(box.port, 'tls', login, password), letter, never)).toEqual({
        kind: 'halted',
        code: 'sign-in'
      })
  })

  it('a server without STARTTLS gets neither the password nor the letter', async () => {
    const heard: string[] = []
    const port = await bareServer('220 here\r\n', (line, socket) => {
      heard.push(line)
      socket.write(line.startsWith('EHLO') ? '250 AUTH PLAIN\r\n' : '500 what?\r\n')
    })
    expect(await post.send(at(port, 'starttls', 'school', 'geheim'), letter, never)).toEqual({
      kind: 'halted',
      code: 'not-secure'
    })
    expect(heard.map((line) => line.split(' ')[0])).toEqual(['EHLO', 'STARTTLS'])
  })

  it.each(['tls', 'starttls'] as const)(
    'a certificate nobody vouches for ends it, over %s',
    async (security) => {
      box = await openMailBox({ security, certificate: ownCertificate() })
      expect(await post.send(at(box.port, security), letter, never)).toEqual({
        kind: 'halted',
        code: 'certificate'
      })
      expect(box.asked).toEqual([])
    }
  )

  it('a certificate of another name ends it', async () => {
    box = await openMailBox({ security: 'tls', certificate })
    const elsewhere = { ...at(box.port, 'tls'), host: 'localhost' }
    const other = ownCertificate(['elders.example'])
    await box.close()
    box = await openMailBox({ security: 'tls', certificate: other })
    const trusting = smtp({ patience, ca: other.cert })
    expect(await trusting.send({ ...elsewhere, port: box.port }, letter, never)).toEqual({
      kind: 'halted',
      code: 'certificate'
    })
  })

  it('TLS asked of a server that speaks in the open is no secure line', async () => {
    const port = await bareServer('220 here\r\n', () => undefined)
    expect(await post.send(at(port, 'tls'), letter, never)).toEqual({ kind: 'halted', code: 'not-secure' })
  })

  it('a sender the server does not allow stops the queue', async () => {
    box = await openMailBox({ sender: '553 5.7.1 Sender not owned by user' })
    expect(await post.send(at(box.port), letter, never)).toEqual({ kind: 'halted', code: 'sender-refused' })
  })
})
