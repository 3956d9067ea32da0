import { expect, test } from 'vitest'
import type { Letter } from '../../contract/letters'
import { isObjectedTo } from './objections'

const letter = (over: Partial<Letter>) =>
  ({ state: 'answered', reply: null, settled: null, ...over }) as Letter
const reply = (kind: NonNullable<Letter['reply']>['kind']) => ({ kind, day: '2026-11-17', note: 'Thuis' })

test.each<[string, Partial<Letter>, boolean]>([
  ['one that was objected to waits', { reply: reply('objected') }, true],
  ['one with which parents will not go along too', { reply: reply('refused') }, true],
  ['one that was agreed with does not', { reply: reply('agreed') }, false],
  ['one without an answer does not', { state: 'overdue' }, false],
  [
    'one of which somebody wrote what was done does not',
    { reply: reply('objected'), settled: { day: '2026-11-18', note: 'Gebeld' } },
    false
  ],
  ['one that was taken back does not', { state: 'retracted', reply: reply('objected') }, false]
])('%s', (_name, over, waits) => {
  expect(isObjectedTo(letter(over))).toBe(waits)
})
