import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  afterWrongTry,
  isTooCommon,
  isTooSimplePin,
  waitsUntil,
  whyNotChangeRole,
  whyNotKeep,
  type Tries
} from './rules'

const start = Date.parse('2026-01-21T08:00:00.000Z')
const at = (ms: number): string => new Date(start + ms).toISOString()

describe('guessing is slow and nobody is locked out for good', () => {
  test('five tries are free, then the wait doubles from half a minute to a quarter of an hour', () => {
    let tries: Tries | undefined
    const waits: number[] = []
    for (let n = 0; n < 14; n++) {
      tries = afterWrongTry(tries, at(0))
      waits.push((Date.parse(tries.freeFrom) - start) / 1000)
    }
    expect(waits).toEqual([0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900, 900, 900])
  })

  test('someone who keeps guessing gets at most 15 tries in the first hour and 4 an hour after', () => {
    let tries: Tries | undefined
    const tried: number[] = []
    for (let now = 0; now < 5 * 3_600_000; now += 1000) {
      if (waitsUntil(tries, at(now))) continue
      tried.push(now)
      tries = afterWrongTry(tries, at(now))
    }
    const inHour = (hour: number): number =>
      tried.filter((now) => Math.floor(now / 3_600_000) === hour).length
    expect(inHour(0)).toBeLessThanOrEqual(15)
    for (const hour of [1, 2, 3, 4]) expect(inHour(hour)).toBeLessThanOrEqual(4)
  })

  test('whoever waits a quarter of an hour may always try again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (tries) => {
        const after = afterWrongTry({ tries, freeFrom: at(0) }, at(0))
        expect(waitsUntil(after, at(15 * 60_000))).toBeUndefined()
      })
    )
  })
})

describe('secrets that anyone tries first are refused', () => {
  test.each([
    'welkom01',
    'Welkom2026!',
    'wachtwoord',
    'aaaaaaaa',
    '12345678',
    'abcdefgh',
    'Telefoon1',
    'zomer2026'
  ])('%s', (password) => expect(isTooCommon(password)).toBe(true))
  test.each(['vier rode fietsen', 'vlierhof-voorbeeld', 'Tr0ubadour&drie', 'school met de fiets'])(
    '%s is fine',
    (password) => expect(isTooCommon(password)).toBe(false)
  )
  test.each(['000000', '123456', '654321', '121212'])('PIN %s', (pin) =>
    expect(isTooSimplePin(pin)).toBe(true)
  )
  test.each(['246810', '905312'])('PIN %s is fine', (pin) => expect(isTooSimplePin(pin)).toBe(false))
})

describe('somebody always decides', () => {
  test.each([
    ['administrator', 'director', 'director-only'],
    ['administrator', 'teacher', undefined],
    ['director', 'director', undefined]
  ] as const)('an %s who touches the account of a %s: %s', (asker, about, why) =>
    expect(whyNotKeep(asker, about)).toBe(why)
  )
  test('the last director stays one', () => {
    expect(whyNotChangeRole('director', 'teacher', 1)).toBe('last-director')
    expect(whyNotChangeRole('director', 'teacher', 2)).toBeUndefined()
    expect(whyNotChangeRole('director', 'director', 1)).toBeUndefined()
  })
})
