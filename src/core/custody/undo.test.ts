import { describe, expect, test } from 'vitest'
import type { Mark } from '../../contract/custody'
import type { Seat } from './rules'
import { whatUndoDoes, whyNotUndo, type Recorded } from './undo'

const seat = (place?: string): Seat => ({
  pupilId: 'amira',
  mark: null,
  devices: ['phone'],
  exempt: false,
  held: [],
  elsewhere: new Map(place === undefined ? [] : [['phone', place]])
})

describe('taking an act back', () => {
  const row = (pupilId: string, mark: Mark, eventId: string, more: Partial<Recorded> = {}): Recorded => ({
    pupilId,
    device: 'phone',
    mark,
    eventId,
    replacedIn: null,
    returnedIn: null,
    ...more
  })

  test('opens what the act marked', () => {
    expect(whatUndoDoes([row('a', 'handed-in', 'E')], 'E')).toMatchObject({
      what: 'marks',
      retired: [{ pupilId: 'a', device: 'phone' }],
      restored: []
    })
  })
  test('records again what the act had replaced', () => {
    const rows = [row('a', 'absent', 'D', { replacedIn: 'E' }), row('a', 'handed-in', 'E')]
    expect(whatUndoDoes(rows, 'E').restored).toEqual([
      { pupilId: 'a', device: 'phone', mark: 'absent', eventId: 'D', returnedIn: null }
    ])
  })
  test('leaves alone what was marked again since', () => {
    const rows = [row('a', 'handed-in', 'E', { replacedIn: 'F' }), row('b', 'handed-in', 'E')]
    expect(whatUndoDoes(rows, 'E').retired.map(({ pupilId }) => pupilId)).toEqual(['b'])
  })
  test('brings back into the round what the act gave back', () => {
    expect(whatUndoDoes([row('a', 'handed-in', 'D', { returnedIn: 'E' })], 'E')).toMatchObject({
      what: 'returns',
      retired: [{ pupilId: 'a', device: 'phone' }],
      restored: [{ pupilId: 'a', device: 'phone', mark: 'handed-in', eventId: 'D', returnedIn: null }]
    })
  })
  test('keeps a device out that had gone back before', () => {
    const rows = [
      row('a', 'handed-in', 'D', { replacedIn: 'E', returnedIn: 'R' }),
      row('a', 'handed-in', 'E')
    ]
    expect(whatUndoDoes(rows, 'E').restored).toMatchObject([
      { pupilId: 'a', mark: 'handed-in', eventId: 'D', returnedIn: 'R' }
    ])
  })
  test('undoes a mark from the bag, which never held a device', () => {
    expect(whatUndoDoes([row('a', 'handed-in', 'E', { returnedIn: 'E' })], 'E').what).toBe('marks')
  })

  test('leaves a pupil alone of whom one of two devices went back since', () => {
    const watch = { device: 'smartwatch' }
    const rows = [row('a', 'handed-in', 'E', { returnedIn: 'R' }), row('a', 'handed-in', 'E', watch)]
    expect(whatUndoDoes(rows, 'E').retired).toEqual([])
  })
  test('brings back one device of two', () => {
    const watch = { device: 'smartwatch' }
    const rows = [row('a', 'handed-in', 'D', { returnedIn: 'E' }), row('a', 'handed-in', 'D', watch)]
    expect(whatUndoDoes(rows, 'E').restored).toMatchObject([{ pupilId: 'a', device: 'phone' }])
  })

  const phone = { pupilId: 'amira', device: 'phone' }
  const marks = { what: 'marks', retired: [phone], restored: [] } as const
  const returns = {
    what: 'returns',
    retired: [phone],
    restored: [{ ...phone, mark: 'handed-in', eventId: 'D', returnedIn: null }]
  } as const
  test.each([
    [
      'is refused when there is nothing',
      { ...marks, retired: [] },
      'hand-in',
      seat(),
      true,
      'nothing-to-undo'
    ],
    ['is allowed before Afronden', marks, 'hand-in', seat(), true, undefined],
    ['is refused for a hand-in after it', marks, 'concluded', seat(), true, 'already-concluded'],
    ['is allowed for a return the same day', returns, 'concluded', seat(), true, undefined],
    ['is refused for a return on a later day', returns, 'concluded', seat(), false, 'nothing-to-undo'],
    ['is refused when the device lies elsewhere', returns, 'concluded', seat('x'), true, 'device-elsewhere']
  ] as const)('%s', (_name, undo, stage, seat, sameDay, expected) => {
    expect(whyNotUndo(undo, stage, [seat], sameDay)).toBe(expected)
  })
})
