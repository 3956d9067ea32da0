import { expect, test } from 'vitest'
import type { Permission } from '../../contract/permissions'
import { byDay, seriesIn } from './series'

const today = '2026-01-21'
const one = (id: string, day: string, more: Partial<Permission> = {}): Permission => ({
  id,
  seriesId: null,
  classId: 'h3b',
  className: 'H3b',
  classKind: 'class',
  pupils: [],
  day,
  starts: '10:15',
  ends: '11:05',
  hour: 3,
  purpose: 'Quiz',
  allowedUse: '',
  devices: [],
  recording: false,
  grantedBy: 'A. Smit',
  grantedAt: '2026-01-20T09:00:00Z',
  afterwards: false,
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawnWhy: null,
  mine: true,
  ...more
})
const list = [
  one('a', today, { seriesId: 's' }),
  one('b', today),
  one('c', '2026-01-22', { seriesId: 's', withdrawnAt: '2026-01-20T10:00:00Z' }),
  one('d', '2026-01-23'),
  one('e', '2026-01-28', { seriesId: 's' })
]

test('a series is one line, with its weekdays and the days that still stand', () => {
  const [line, ...others] = seriesIn(list)
  expect(others).toEqual([])
  expect(line).toMatchObject({ id: 's', weekdays: [3, 4] })
  expect(line?.days.map(({ id }) => id)).toEqual(['a', 'c', 'e'])
  expect(line?.standing.map(({ id }) => id)).toEqual(['a', 'e'])
})

test('today shows all of today; a later day only what is no series', () => {
  const days = [...byDay(list, today)].map(([day, found]) => [day, found.map(({ id }) => id)])
  expect(days).toEqual([
    [today, ['a', 'b']],
    ['2026-01-23', ['d']]
  ])
})
