import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareByName } from '../../contract/names'
import {
  countsFrom,
  placesFor,
  renumbered,
  swapFor,
  whyNotChange,
  whyNotOnDays,
  type Named,
  type Place
} from './rules'

describe('a trip', () => {
  test.each([
    ['2027-05-10', '2027-05-14', undefined],
    ['2027-05-10', '2027-05-10', undefined],
    ['2027-05-10', '2027-05-30', undefined],
    ['2027-05-10', '2027-05-31', 'too-long'],
    ['2027-05-14', '2027-05-10', 'ends-before-start'],
    ['2027-05-03', '2027-05-07', 'day-past'],
    ['2027-05-06', '2027-05-08', undefined]
  ])('from %s until %s is on the calendar of 8 May 2027, or why not: %s', (firstDay, lastDay, why) => {
    expect(whyNotOnDays({ firstDay, lastDay }, '2027-05-08')).toBe(why)
  })

  test('that keeps devices until its end counts who joins on the way from its first day', () => {
    const today = '2027-05-12'
    expect(countsFrom({ firstDay: '2027-05-10', mode: null }, today)).toBe('2027-05-10')
    expect(countsFrom({ firstDay: '2027-05-10', mode: 'day' }, today)).toBe(today)
    expect(countsFrom({ firstDay: '2027-06-10', mode: null }, today)).toBe(today)
    expect(countsFrom(null, today)).toBe(today)
  })

  test.each([
    ['nobody of whom a device is here goes', { mode: null }, ['bo'], undefined],
    ['someone goes whose device is here', { mode: null }, ['an'], 'devices-here'],
    ['it begins on another day', { mode: null, firstDay: '2027-05-11' }, [], 'devices-here'],
    ['it gives devices back every evening after all', { mode: 'day' }, [], 'devices-here']
  ])('with devices in its pockets may change or not when %s', (_when, is, leaving, why) => {
    const was = { firstDay: '2027-05-10', mode: null }
    expect(whyNotChange(was, { ...was, ...is }, leaving, new Set(['an']))).toBe(why)
    expect(whyNotChange(was, { ...was, ...is }, leaving, new Set())).toBe(undefined)
  })
})

const named = (id: string, familyName = id): Named => ({ id, givenName: 'A', prefix: '', familyName })

describe('a pocket', () => {
  test('of a newcomer comes after the last, in the order of a Dutch list', () => {
    const present = [
      { pupilId: 'x', pocket: 2 },
      { pupilId: 'y', pocket: 7 }
    ]
    const vanBerg = { ...named('1', 'Berg'), prefix: 'van den' }
    expect(placesFor([named('2', 'Çelik'), vanBerg, named('3', 'Aydın')], present)).toEqual([
      { pupilId: '3', pocket: 8 },
      { pupilId: '1', pocket: 9 },
      { pupilId: '2', pocket: 10 }
    ])
  })

  test('that someone gave up today is theirs again, unless another has it since', () => {
    const present = [{ pupilId: 'x', pocket: 2 }]
    const before = [
      { pupilId: 'a', pocket: 1 },
      { pupilId: 'b', pocket: 2 }
    ]
    expect(placesFor([named('a'), named('b')], present, before)).toEqual([
      { pupilId: 'a', pocket: 1 },
      { pupilId: 'b', pocket: 3 }
    ])
  })

  test('someone else has is swapped; nobody is without one', () => {
    const list = [
      { pupilId: 'a', pocket: 1 },
      { pupilId: 'b', pocket: 2 }
    ]
    expect(swapFor(list, { pupilId: 'a', pocket: 2 })).toEqual([
      { pupilId: 'a', pocket: 2 },
      { pupilId: 'b', pocket: 1 }
    ])
    expect(swapFor(list, { pupilId: 'a', pocket: 9 })).toEqual([{ pupilId: 'a', pocket: 9 }])
    expect(swapFor(list, { pupilId: 'a', pocket: 1 })).toBe('already-so')
    expect(swapFor(list, { pupilId: 'c', pocket: 1 })).toBe('pupil-not-in-class')
  })
})

type Act =
  | { readonly kind: 'set'; readonly who: number; readonly pocket: number }
  | { readonly kind: 'number' }
  | { readonly kind: 'join' | 'leave'; readonly who: readonly number[] }

const everyone = ['Yıldız', 'Aalders', 'Berg', 'Çelik', "'t Hart", 'De Smet', 'Berg', 'Özdemir'].map(
  (familyName, at) => ({ ...named(String(at), familyName), givenName: `P${at}` })
)
const who = fc.nat({ max: everyone.length - 1 })
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('set' as const), who, pocket: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ kind: fc.constant('number' as const) }),
    fc.record({ kind: fc.constantFrom('join' as const, 'leave' as const), who: fc.uniqueArray(who) })
  ),
  { maxLength: 30 }
)
const nameOf = (pupilId: string): Named => everyone[Number(pupilId)] ?? named(pupilId)

/** What an act makes of a list; what it does not name stays. */
function after(list: readonly Place[], act: Act): Place[] {
  const put = (places: readonly Place[]) => {
    const moved = new Map(places.map((place) => [place.pupilId, place]))
    return list.map((place) => moved.get(place.pupilId) ?? place)
  }
  if (act.kind === 'number')
    return put(renumbered(list.map(({ pupilId, pocket }) => ({ ...nameOf(pupilId), pocket }))))
  if (act.kind === 'set') {
    const moves = swapFor(list, { pupilId: String(act.who), pocket: act.pocket })
    return typeof moves === 'string' ? [...list] : put(moves)
  }
  const named = new Set(act.who.map(String))
  if (act.kind === 'leave') return list.filter(({ pupilId }) => !named.has(pupilId))
  const coming = [...named].filter((id) => !list.some(({ pupilId }) => pupilId === id)).map(nameOf)
  return [...list, ...placesFor(coming, list)]
}

test('whatever is done to a list, no two have one pocket, nobody loses theirs unasked, and gaps stay until numbered', () => {
  fc.assert(
    fc.property(acts, (all) => {
      let list: Place[] = []
      for (const act of all) {
        const before = list
        list = after(list, act)
        const pockets = list.map(({ pocket }) => pocket)
        expect(new Set(pockets).size).toBe(pockets.length)
        expect(Math.min(1, ...pockets)).toBe(1)
        const kept = before.filter(({ pupilId }) => list.some((one) => one.pupilId === pupilId))
        if (act.kind === 'join' || act.kind === 'leave') {
          for (const place of kept) expect(list).toContainEqual(place)
          const last = Math.max(0, ...before.map(({ pocket }) => pocket))
          const came = list.filter(({ pupilId }) => !before.some((one) => one.pupilId === pupilId))
          for (const { pocket } of came) expect(pocket).toBeGreaterThan(last)
        } else expect(list.length).toBe(before.length)
        if (act.kind === 'set')
          expect(
            list.filter((place) => !before.some((one) => one.pocket === place.pocket)).length
          ).toBeLessThan(2)
        if (act.kind === 'number') {
          const byPocket = list.toSorted((a, b) => a.pocket - b.pocket)
          expect(byPocket.map(({ pocket }) => pocket)).toEqual(list.map((_, at) => at + 1))
          const names = byPocket.map(({ pupilId }) => nameOf(pupilId))
          expect(names).toEqual(names.toSorted(compareByName))
        }
      }
    }),
    { numRuns: 500 }
  )
})
