import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FactKind } from '../../contract/fact'
import { factOf, narrowed, newestFirst, type Narrowed, type Told } from './fact-rules'

const fact = (id: string, day: string, more: Partial<Told> = {}) =>
  factOf({ id, at: `${day}T09:00:00.000Z`, day, kind: 'offence', what: '', by: '', state: 'counts', ...more })
const all: Narrowed = { kinds: null, from: null, until: null }
const ids = (facts: readonly Told[]) => facts.map(({ id }) => id)

const days = fc
  .integer({ min: 0, max: 1200 })
  .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10))
const facts = fc.array(
  fc
    .record({ day: days, kind: fc.constantFrom(...FactKind.options), until: fc.option(days) })
    .map(({ day, kind, until }) => fact(`${day} ${kind}`, day, { kind, until })),
  { maxLength: 40 }
)
const wish = fc.record({
  kinds: fc.option(fc.subarray(FactKind.options, { minLength: 1 })),
  from: fc.option(days),
  until: fc.option(days)
})

describe('a narrowed file', () => {
  it('holds everything when it is narrowed by nothing', () => {
    fc.assert(
      fc.property(facts, (some) => {
        expect(narrowed(some, all)).toEqual(some)
      })
    )
  })
  it('keeps the order, adds nothing, and narrowed once more stays as it is', () => {
    fc.assert(
      fc.property(facts, wish, (some, to) => {
        const once = narrowed(some, to)
        expect(some.filter((one) => once.includes(one))).toEqual(once)
        expect(narrowed(once, to)).toEqual(once)
      })
    )
  })
  it('has the first and the last day in it', () => {
    const three = [fact('a', '2026-01-20'), fact('b', '2026-01-21'), fact('c', '2026-01-22')]
    expect(ids(narrowed(three, { ...all, from: '2026-01-21' }))).toEqual(['b', 'c'])
    expect(ids(narrowed(three, { ...all, until: '2026-01-21' }))).toEqual(['a', 'b'])
  })
  it('has what began before these days and still held in them', () => {
    const one = [fact('a', '2025-05-01', { kind: 'exemption', until: '2025-10-01' })]
    expect(ids(narrowed(one, { ...all, from: '2025-08-01' }))).toEqual(['a'])
    expect(ids(narrowed(one, { ...all, from: '2025-10-02' }))).toEqual([])
  })
})

it('a file begins with the newest day, and of a day with what was put on record last', () => {
  const late = fact('late', '2026-01-20', { at: '2026-01-22T09:00:00.000Z' })
  const [early, next] = [fact('early', '2026-01-20'), fact('next', '2026-01-21')]
  expect(ids(newestFirst([early, next, late]))).toEqual(['next', 'late', 'early'])
})
