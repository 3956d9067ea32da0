import { describe, expect, test } from 'vitest'
import type { Reminder } from '../contract/schedule'
import type { Spoken } from '../core/house'
import { addressFor, badgeFor, noticesFor } from './notices'
import { home, mayNavigate } from './policies'

const reminder = (more: Partial<Reminder> = {}): Reminder => ({
  id: 'lesson-starts:c1:2026-01-21:3',
  kind: 'lesson-starts',
  className: 'H3b',
  round: { classId: 'c1', day: '2026-01-21', hour: 3 },
  devices: 0,
  ...more
})
const spoken = (reminders: Reminder[], more: Partial<Spoken> = {}): Spoken => ({
  staffId: 'me',
  language: 'nl',
  reminders,
  ...more
})
const days = (kind: 'day-ends' | 'overdue', devices: number) =>
  reminder({ id: `${kind}:2026-01-21`, kind, className: null, round: null, devices })

describe('a notice of the system', () => {
  test.each([
    [
      reminder(),
      'De les van H3b begint: telefoons innemen.',
      'The lesson of H3b begins: take in the phones.'
    ],
    [
      reminder({ kind: 'lesson-ends', devices: 1 }),
      'H3b: nog 1 toestel terug te geven.',
      'H3b: 1 device still to give back.'
    ],
    [
      reminder({ kind: 'lesson-ends', devices: 26 }),
      'H3b: nog 26 toestellen terug te geven.',
      'H3b: 26 devices still to give back.'
    ],
    [days('day-ends', 1), 'Nog 1 toestel ligt hier.', '1 device still here.'],
    [days('day-ends', 3), 'Nog 3 toestellen liggen hier.', '3 devices still here.'],
    [days('overdue', 1), '1 toestel had al terug moeten zijn.', '1 device should have gone back already.'],
    [
      days('overdue', 2),
      '2 toestellen hadden al terug moeten zijn.',
      '2 devices should have gone back already.'
    ]
  ])('speaks the language of the school, with a class and a number', (one, nl, en) => {
    expect(noticesFor(spoken([one]), new Set()).show).toMatchObject([{ title: 'Belvrij', body: nl }])
    expect(noticesFor(spoken([one], { language: 'en' }), new Set()).show).toMatchObject([{ body: en }])
  })

  test('is shown once per person and occasion, and goes when it is no longer true', () => {
    const first = noticesFor(spoken([reminder()]), new Set())
    const shown = new Set(first.show.map(({ key }) => key))
    expect(noticesFor(spoken([reminder()]), shown)).toEqual({ show: [], gone: [] })
    expect(noticesFor(spoken([reminder()], { staffId: 'another' }), shown)).toMatchObject({
      show: [{ body: first.show[0]!.body }],
      gone: [...shown]
    })
    expect(noticesFor(spoken([]), shown)).toEqual({ show: [], gone: [...shown] })
    expect(noticesFor(spoken([], { staffId: null }), shown)).toEqual({ show: [], gone: [...shown] })
  })

  test('leads to its round, otherwise to Vandaag, and never away from our page', () => {
    const whole = reminder({ round: { classId: 'c1', day: '2026-01-21', hour: null } })
    const addresses = [reminder(), whole, days('overdue', 1)].map(addressFor)
    expect(addresses).toEqual([
      `${home}#/les/c1/2026-01-21/3`,
      `${home}#/les/c1/2026-01-21/dag`,
      `${home}#/vandaag`
    ])
    expect(addresses.every(mayNavigate)).toBe(true)
  })
})

test('beside the clock stands how many reminders speak, and the first of them', () => {
  expect(badgeFor(spoken([]))).toEqual({ count: 0, title: '', tooltip: 'Belvrij' })
  expect(badgeFor(spoken([days('day-ends', 3), reminder()]))).toEqual({
    count: 2,
    title: '2',
    tooltip: 'Belvrij: Nog 3 toestellen liggen hier. (+1)'
  })
})
