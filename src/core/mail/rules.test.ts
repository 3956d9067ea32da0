import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MailState } from '../../contract/letter-sending'
import { whatCameOf, type Failure, type Outcome } from './outcome-rules'
import { afterTry, inSeconds, pauses } from './queue-rules'
import { isPrivateAddress, isThisMachine, senderIn, whyNotServer } from './sender-rules'

const now = '2026-01-21T09:20:00.000Z'

const failure = (over: Partial<Failure>): Failure => ({
  stage: 'recipient',
  reply: null,
  detail: null,
  cut: null,
  handedOver: false,
  ...over
})

describe('what the server answered', () => {
  it.each([
    ['recipient', 550, '5.1.1', 'refused', 'address-unknown'],
    ['recipient', 550, null, 'refused', 'address-unknown'],
    ['recipient', 553, '5.1.3', 'refused', 'address-unknown'],
    ['recipient', 550, '5.2.1', 'refused', 'address-unknown'],
    ['recipient', 550, '5.7.1', 'refused', 'not-taken'],
    ['recipient', 554, null, 'refused', 'not-taken'],
    ['recipient', 552, null, 'refused', 'mailbox-full'],
    ['recipient', 554, '5.2.2', 'refused', 'mailbox-full'],
    ['message', 552, '5.3.4', 'refused', 'too-large'],
    ['message', 554, '5.7.1', 'refused', 'not-taken'],
    ['message', 550, null, 'refused', 'not-taken'],
    ['sender', 553, '5.7.1', 'halted', 'sender-refused'],
    ['sender', 530, '5.7.0', 'halted', 'sign-in'],
    ['sender', 552, null, 'refused', 'too-large'],
    ['sign-in', 535, '5.7.8', 'halted', 'sign-in'],
    ['sign-in', 504, null, 'halted', 'sign-in'],
    ['secure', 500, null, 'halted', 'not-secure']
  ] as const)('at %s %i %s is %s: %s', (stage, reply, detail, kind, code) => {
    expect(whatCameOf(failure({ stage, reply, detail, handedOver: stage === 'message' }))).toEqual({
      kind,
      code
    })
  })

  it.each([
    ['recipient', 450, false],
    ['message', 451, false],
    ['recipient', 503, false],
    ['sign-in', 454, true],
    ['secure', 454, true],
    ['connect', 421, true]
  ] as const)('at %s %i is worth another try', (stage, reply, everyone) => {
    expect(whatCameOf(failure({ stage, reply }))).toEqual({ kind: 'later', code: 'busy', everyone })
  })

  it.each(['no-answer', 'no-connection', 'stopped', 'certificate', null] as const)(
    'when it says nothing (%s) after the whole message, nobody can tell',
    (cut) => {
      expect(whatCameOf(failure({ stage: 'message', cut, handedOver: true }))).toEqual({
        kind: 'unsure',
        code: 'no-answer'
      })
    }
  )

  it('is never taken for a yes', () => {
    const any = fc.record<Failure>({
      stage: fc.constantFrom('connect', 'secure', 'sign-in', 'sender', 'recipient', 'message'),
      reply: fc.option(fc.integer({ min: 200, max: 599 })),
      detail: fc.option(fc.constantFrom('5.1.1', '4.2.0', '5.7.1', '5.2.2')),
      cut: fc.option(fc.constantFrom('certificate', 'not-secure', 'no-answer', 'no-connection', 'stopped')),
      handedOver: fc.boolean()
    })
    fc.assert(
      fc.property(any, (each) => {
        const { kind } = whatCameOf(each)
        expect(kind).not.toBe('accepted')
        if (each.reply === null && each.handedOver) expect(kind).toBe('unsure')
      })
    )
  })
})

describe('another try', () => {
  const busy: Outcome = { kind: 'later', code: 'busy', everyone: false }

  it('comes after a pause that grows, for a day, and then a person is told', () => {
    let at = now
    const tried: number[] = []
    for (let putOff = 0; ; putOff++) {
      const after = afterTry({ putOff, calledBack: null }, busy, at)
      if (after.nextTryAt === null) {
        expect(after).toMatchObject({ state: 'failed', fact: 'failed', why: 'busy' })
        break
      }
      expect(after).toMatchObject({ state: 'queued', fact: 'put-off', putOff: putOff + 1 })
      tried.push((Date.parse(after.nextTryAt) - Date.parse(at)) / 60_000)
      at = after.nextTryAt
    }
    expect(tried).toEqual([...pauses])
    expect(tried).toEqual(tried.toSorted((a, b) => a - b))
    const hours = (Date.parse(at) - Date.parse(now)) / 3_600_000
    expect(hours).toBeGreaterThan(16)
    expect(hours).toBeLessThanOrEqual(24)
  })

  it('is free for a letter that could not be sent because of the school’s own settings, or because the house closed', () => {
    for (const outcome of [{ kind: 'halted', code: 'sign-in' }, { kind: 'stopped' }] as const)
      expect(afterTry({ putOff: 3, calledBack: null }, outcome, now)).toMatchObject({
        state: 'queued',
        putOff: 3,
        nextTryAt: now
      })
  })

  it('is never made for a letter that was taken back, or went another way', () => {
    for (const outcome of [busy, { kind: 'unsure', code: 'no-answer' }, { kind: 'stopped' }] as const)
      expect(afterTry({ putOff: 0, calledBack: 'retracted' }, outcome, now)).toMatchObject({
        state: 'cancelled',
        why: 'retracted',
        nextTryAt: null
      })
  })
})

/** What may happen with a letter in the queue, in any order. */
const outcome: fc.Arbitrary<Outcome> = fc.constantFrom<Outcome>(
  { kind: 'accepted' },
  { kind: 'refused', code: 'address-unknown' },
  { kind: 'later', code: 'busy', everyone: false },
  { kind: 'later', code: 'no-connection', everyone: true },
  { kind: 'halted', code: 'sign-in' },
  { kind: 'unsure', code: 'no-answer' },
  { kind: 'stopped' }
)

describe('whatever happens', () => {
  it('a letter is taken at most once, and is never lost: it waits, a person is asked, or it is settled', () => {
    const course = fc.array(fc.record({ outcome, retracted: fc.boolean() }), { maxLength: 30 })
    fc.assert(
      fc.property(course, (tries) => {
        let state: MailState = 'queued'
        let putOff = 0
        let at = now
        let taken = 0
        let tried = 0
        for (const { outcome, retracted } of tries) {
          if (state !== 'queued') break
          tried += 1
          const calledBack = retracted ? 'retracted' : null
          const after = afterTry({ putOff, calledBack }, outcome, at)
          if (outcome.kind === 'accepted') taken += 1
          expect(after.state === 'sent').toBe(outcome.kind === 'accepted')
          expect(after.nextTryAt !== null).toBe(after.state === 'queued')
          expect(after.nextTryAt === null || after.nextTryAt >= at).toBe(true)
          expect(after.putOff).toBeGreaterThanOrEqual(putOff)
          ;({ state, putOff } = after)
          at = after.nextTryAt ?? at
        }
        expect(taken).toBeLessThanOrEqual(1)
        if (tried < tries.length) expect(state).not.toBe('queued')
        expect(inSeconds(now, 86_400) >= at).toBe(true)
      })
    )
  })
})

describe('the school writes from an address of its own (S0-4, S3-6, S4-7)', () => {
  it.each([
    'vlierhof@gmail.com',
    'school@HOTMAIL.nl',
    'x@outlook.com',
    'x@yahoo.co.uk',
    'x@ziggo.nl',
    'x@kpnmail.nl'
  ])('%s is anybody’s', (address) => {
    expect(isPrivateAddress(address)).toBe(true)
    expect(senderIn(address)).toEqual({ why: 'mail-sender-private' })
  })
  it.each([
    'info@vlierhof.example',
    'info@mail.vlierhof.nl',
    'info@gmail.vlierhof.nl',
    'info@livevlierhof.nl'
  ])('%s may be the school’s', (address) => {
    expect(senderIn(address)).toEqual({ address })
  })
  it.each(['', 'info', 'a@vlierhof.example; b@vlierhof.example'])('%j is no address', (field) => {
    expect(senderIn(field)).toEqual({ why: 'mail-sender-missing' })
  })
})

describe('a mail server', () => {
  const wish = { host: 'smtp.vlierhof.example', port: 465, security: 'tls', login: 'school' } as const
  it.each([
    [{ password: 'geheim' }, undefined, undefined],
    [{ login: '', password: null }, undefined, undefined],
    [{ password: null }, undefined, 'mail-password-again'],
    [{ password: null }, wish, undefined],
    [{ password: '' }, wish, 'mail-password-again'],
    [{ password: null }, { ...wish, host: 'smtp.elders.example' }, 'mail-password-again'],
    [{ password: null }, { ...wish, login: 'ander' }, 'mail-password-again'],
    [{ password: null }, { ...wish, port: 25 }, 'mail-password-again'],
    [{ password: null }, { ...wish, security: 'plain' as const }, 'mail-password-again'],
    [{ password: 'geheim', security: 'plain' as const }, undefined, 'mail-not-secure'],
    [{ password: 'geheim', security: 'plain' as const, host: '127.0.0.1' }, undefined, undefined],
    [{ password: 'geheim', host: 'smtp vlierhof' }, undefined, 'mail-host-unclear'],
    [{ password: 'geheim', host: 'https://smtp.vlierhof.example' }, undefined, 'mail-host-unclear']
  ] as const)('with %o after %o: %s', (over, before, why) => {
    expect(whyNotServer({ ...wish, ...over }, before)).toBe(why)
  })

  it.each([
    ['localhost', true],
    ['127.0.0.1', true],
    ['::1', true],
    ['localhost.elders.example', false],
    ['127.elders.example', false],
    ['10.0.0.1', false]
  ])('%s is this machine: %s', (host, here) => expect(isThisMachine(host)).toBe(here))
})
