import { describe, expect, test } from 'vitest'
import { firstIdAt, newId } from './id'

describe('ids', () => {
  test('are 22 letters that may stand in an address', () => {
    expect(newId()).toMatch(/^[-0-9A-Z_a-z]{22}$/)
  })

  test('sort in the order they were made, within a millisecond and when the clock goes back', () => {
    const start = Date.now() + 1000
    const clock = [start, start, start + 1, start - 3_600_000, start + 1, start + 2]
    const ids = clock.flatMap((at) => Array.from({ length: 5000 }, () => newId(at)))
    expect(ids).toEqual(ids.toSorted())
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('say since when: what is made at a moment or later comes after its first id, what came before does not', () => {
    const at = Date.now() + 60_000
    const [before, then, after] = [newId(at - 1), newId(at), newId(at + 1)]
    expect(firstIdAt(at)).toMatch(/^[-0-9A-Z_a-z]{22}$/)
    expect([then, firstIdAt(at), after, before].toSorted()).toEqual([before, firstIdAt(at), then, after])
  })
})
