import { expect, test } from 'vitest'
import { partsOf, type Line } from './story-parts'

const line = (at: string, by: string, what: Line['what'] = 'marked'): Line => ({
  at: `2026-01-21T09:${at}.000Z`,
  by,
  what,
  mark: null,
  pupils: [],
  reason: ''
})
const clock = (at: string) => at.slice(11, 16)

test('what one person did within a minute is read as one part, in order', () => {
  const lines = [
    line('20:10', 'Anouk Smit'),
    line('20:50', 'Anouk Smit', 'concluded'),
    line('20:55', 'Selim Aydin'),
    line('20:59', 'Anouk Smit'),
    line('21:01', 'Anouk Smit')
  ]
  const parts = partsOf(lines, clock)
  expect(parts.map(({ by, lines: all }) => [by, all.length])).toEqual([
    ['Anouk Smit', 2],
    ['Selim Aydin', 1],
    ['Anouk Smit', 1],
    ['Anouk Smit', 1]
  ])
  expect(parts.flatMap((part) => part.lines)).toEqual(lines)
})
