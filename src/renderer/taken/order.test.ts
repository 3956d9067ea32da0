import { describe, expect, test } from 'vitest'
import type { Custody, PastDay, RegisterLine } from '../../contract/taken'
import { breakAhead, isEarly, lateFirst, registerOrder, stayingOver } from './order'

const device = (id: string, dueState: Custody['dueState'], more: Partial<Custody> = {}) => ({
  id,
  dueState,
  due: null,
  missing: false,
  ...more
})
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
const moment = (day: string, ...past: PastDay[]) => ({ until: { day, hour: null }, past })

describe('what the school still holds', () => {
  test('late stands first, the longest late before the others; then missing, today, later, and without a moment', () => {
    const held = [
      device('none', 'none'),
      device('later', 'later', { due: '2026-11-27T15:00:00Z' }),
      device('today', 'today', { due: '2026-11-25T15:00:00Z' }),
      device('gone', 'later', { due: '2026-11-27T15:00:00Z', missing: true }),
      device('late', 'overdue', { due: '2026-11-24T15:00:00Z' }),
      device('latest', 'overdue', { due: '2026-11-20T15:00:00Z' })
    ]
    expect(ids(lateFirst(held))).toEqual(['latest', 'late', 'gone', 'today', 'later', 'none'])
  })

  test('in the register what went comes after what is here, the latest first', () => {
    const line = (id: string, since: string, returnedAt: string | null) =>
      ({ ...device(id, 'none'), since, returnedAt }) as RegisterLine
    const lines = [
      line('went early', '2026-11-20T09:00:00Z', '2026-11-20T15:00:00Z'),
      line('went late', '2026-11-24T09:00:00Z', '2026-11-24T15:00:00Z'),
      line('here', '2026-11-19T09:00:00Z', null)
    ]
    expect(ids(registerOrder(lines))).toEqual(['here', 'went late', 'went early'])
  })

  test('into the weekend goes what is not given back today, as far as it is here', () => {
    const held = [
      device('today', 'today'),
      device('monday', 'later'),
      device('late', 'overdue'),
      device('gone', 'overdue', { missing: true })
    ]
    expect(ids(stayingOver(held))).toEqual(['monday', 'late'])
  })
})

test.each([
  ['a Wednesday', [moment('2026-11-25'), moment('2026-11-26', 'past-the-day')], '2026-11-25', null],
  [
    'a Friday',
    [moment('2026-11-27'), moment('2026-11-30', 'past-the-day', 'over-weekend')],
    '2026-11-27',
    'weekend'
  ],
  [
    'the Friday before Christmas',
    [moment('2026-12-18'), moment('2027-01-04', 'past-the-day', 'over-weekend', 'over-holiday')],
    '2026-12-18',
    'holiday'
  ],
  ['a day after which nothing is known', [moment('2026-11-27')], '2026-11-27', null]
] as const)('what comes after %s', (_day, moments, today, ahead) =>
  expect(breakAhead(moments, today)).toBe(ahead)
)

test.each([
  ['taken', 'today', true],
  ['taken', 'later', true],
  ['taken', 'overdue', false],
  ['taken', 'none', false],
  ['left-behind', 'later', false]
] as const)('a device %s and due %s is given back early: %s', (why, dueState, early) =>
  expect(isEarly({ why, dueState })).toBe(early)
)
