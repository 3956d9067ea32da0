import { expect, test } from 'vitest'
import type { MailState, Sending } from '../../contract/letter-sending'
import { mailStanding } from './standing'

const sending = (state: MailState): Sending => ({
  letterId: 'a',
  address: 'm@ouder.example',
  state,
  nextTryAt: null,
  why: null,
  queuedAt: '2026-11-20T13:30:00.000Z',
  settledAt: null
})
const letter = (state: 'ready' | 'issued' | 'retracted') => ({ id: 'a', state })

test.each<[MailState, boolean, boolean]>([
  ['queued', true, false],
  ['sending', true, false],
  ['unsure', true, true],
  ['refused', false, true],
  ['failed', false, true],
  ['cancelled', false, false]
])('an e-mail that is %s: open %s, trouble %s', (state, open, trouble) => {
  const mine = mailStanding([letter('ready')], [sending(state)])
  expect(mine.isOpen(letter('ready'))).toBe(open)
  expect(mine.trouble.has('a')).toBe(trouble)
})

test('a letter that went, or was taken back, asks nothing of its e-mail any more', () => {
  for (const state of ['issued', 'retracted'] as const) {
    const mine = mailStanding([letter(state)], [sending('refused')])
    expect(mine.of(letter(state))).toBeUndefined()
    expect(mine.trouble.size).toBe(0)
  }
})

test('a letter that was never mailed has no e-mail', () => {
  expect(mailStanding([letter('ready')], []).isOpen(letter('ready'))).toBe(false)
})
