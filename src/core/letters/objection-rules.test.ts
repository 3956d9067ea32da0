import { describe, expect, test } from 'vitest'
import type { LetterLine } from '../../contract/on-file'
import { isSettled, standOf, whyNotSettle, type Filed, type Line } from './on-file-rules'

const line = (kind: LetterLine, day: string, note = ''): Line => ({ kind, day, note })
const letter = (over: Partial<Filed> = {}): Filed => ({
  kind: 'warning',
  issuedOn: '2026-11-30',
  retracted: false,
  lines: [],
  ...over
})

describe('an objection', () => {
  const objected = line('objected', '2026-12-02', 'Het was een rekenmachine')
  const settled = line('settled', '2026-12-04', 'Gebeld met moeder')
  const back = line('not-settled', '2026-12-04')
  test.each<[string, Filed, ReturnType<typeof whyNotSettle>]>([
    ['waits for somebody', letter({ lines: [objected] }), undefined],
    ['a refusal too', letter({ lines: [line('refused', '2026-12-02', 'Wij komen niet')] }), undefined],
    ['is settled once', letter({ lines: [objected, settled] }), 'objection-settled'],
    ['waits again when settling it was a mistake', letter({ lines: [objected, settled, back] }), undefined],
    ['waits anew when they object anew', letter({ lines: [objected, settled, objected] }), undefined],
    [
      'is none when they agreed since',
      letter({ lines: [objected, line('agreed', '2026-12-03')] }),
      'no-objection'
    ],
    [
      'is none when it was taken back',
      letter({ lines: [objected, line('struck', '2026-12-03')] }),
      'no-objection'
    ],
    ['is none on a letter without an answer', letter(), 'no-objection'],
    ['ends with the letter', letter({ retracted: true, lines: [objected] }), 'letter-retracted']
  ])('%s', (_name, one, why) => {
    expect(whyNotSettle(one)).toBe(why)
  })

  test('keeps what was done with it, and the letter stays answered', () => {
    const one = letter({ lines: [objected, settled, line('in-dossier', '2026-12-05')] })
    expect(standOf(one, { today: '2026-12-07', replyDays: 10, schoolDays: [] })).toMatchObject({
      state: 'answered',
      reply: { kind: 'objected' },
      settled: { day: '2026-12-04', note: 'Gebeld met moeder' }
    })
    expect(isSettled(one)).toBe(true)
  })
})
