import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import shipped from '../../../resources/offence-kinds.json'
import { inOrder, reordered, whyNotRestore, whyNotRetire, whyNotSave, type KeptKind } from './catalogue-rules'
import { shippedKinds, usualKind } from './kinds'

const kind = (id: string, label: string, more: Partial<KeptKind> = {}): KeptKind => ({
  id,
  label,
  group: 'phone',
  severity: 'light',
  counts: 'counts',
  clause: 'De regel in woorden',
  source: '',
  retiredAt: null,
  place: null,
  ...more
})
const retiredAt = '2026-01-07T08:00:00.000Z'

describe('the kinds every school begins with', () => {
  test('each names the clauses of the protocols it was taken from (S0-14)', () => {
    for (const { id, seeds } of shipped) expect([id, seeds.length > 0]).toEqual([id, true])
    expect(shipped.flatMap(({ seeds }) => seeds).filter((seed) => !/^S[0-4] ./.test(seed))).toEqual([])
  })

  test('all five protocols have a part in it', () => {
    const named = new Set(shipped.flatMap(({ seeds }) => seeds.map((seed) => seed.slice(0, 2))))
    expect([...named].toSorted()).toEqual(['S0', 'S1', 'S2', 'S3', 'S4'])
  })

  test('refusing to hand over is a branch of its own; what may be a crime goes past the ladder (S1-8)', () => {
    const counted = (how: string) => shippedKinds.filter(({ counts }) => counts === how).map(({ id }) => id)
    expect(counted('refusal')).toEqual(['refused-to-hand-in'])
    expect(counted('criminal')).toEqual(['hacked-account', 'threat-or-stalking', 'sexual-images'])
    expect(counted('signal')).toEqual(['in-doubt'])
  })

  test('no two have the same name', () => {
    for (const each of shippedKinds)
      expect(
        whyNotSave(
          each,
          shippedKinds.map((one) => kind(one.id, one.label))
        )
      ).toBeUndefined()
  })
})

describe('a name is one kind’s among those in use', () => {
  const all = [kind('a', 'Telefoon gebruikt'), kind('b', 'Café bezocht'), kind('c', 'Oud', { retiredAt })]
  test.each([
    [null, 'Telefoon gezien', undefined],
    [null, 'telefoon GEBRUIKT', 'label-taken'],
    [null, 'Cafe bezocht', 'label-taken'],
    [null, '  Telefoon – gebruikt! ', 'label-taken'],
    [null, 'Oud', undefined],
    ['a', 'Telefoon gebruikt', undefined],
    ['a', 'Café bezocht', 'label-taken'],
    ['c', 'Nog ouder', 'kind-unknown'],
    ['nowhere', 'Telefoon gezien', 'kind-unknown']
  ] as const)('%s as “%s”: %s', (id, label, why) => {
    expect(whyNotSave({ id, label }, all)).toBe(why)
  })

  test('a kind whose name is another’s by now does not come back', () => {
    expect(whyNotRestore('c', all)).toBeUndefined()
    expect(whyNotRestore('c', [...all, kind('d', 'oud')])).toBe('label-taken')
    expect(whyNotRestore('nowhere', all)).toBe('kind-unknown')
  })
})

describe('a kind leaves the list', () => {
  const a = kind('a', 'Telefoon gebruikt')
  test.each(Object.values(usualKind))('but not %s: Afronden reads its exceptions as that', (id) => {
    expect(whyNotRetire(id, [a, kind(id, 'Nodig')])).toBe('kind-needed')
  })
  test('but not the last one in use', () => {
    expect(whyNotRetire('a', [a, kind('b', 'Oud', { retiredAt })])).toBe('last-kind')
    expect(whyNotRetire('a', [a, kind('b', 'Nieuw')])).toBeUndefined()
  })
  test('and one that left before leaves once more without a word', () => {
    expect(whyNotRetire('b', [a, kind('b', 'Oud', { retiredAt })])).toBeUndefined()
    expect(whyNotRetire('nowhere', [a])).toBe('kind-unknown')
  })
})

describe('the order of the catalogue', () => {
  const ids = (kinds: readonly { id: string }[]) => kinds.map(({ id }) => id)

  test('as placed; then as shipped; then by name', () => {
    const kinds = [
      kind('own-b', 'Énig'),
      kind('own-a', 'Appel'),
      kind('in-doubt', 'Twijfel'),
      kind('phone-visible', 'Zichtbaar'),
      kind('x', 'Tweede', { place: 1 }),
      kind('y', 'Eerste', { place: 0 })
    ]
    expect(ids(inOrder(kinds))).toEqual(['y', 'x', 'phone-visible', 'in-doubt', 'own-a', 'own-b'])
  })

  test('a new order names some, the others follow as they stood; a name that is not there is refused', () => {
    const kinds = ['a', 'b', 'c', 'd'].map((id, place) => kind(id, id, { place }))
    expect(reordered(['c', 'a', 'c'], kinds)).toEqual(['c', 'a', 'b', 'd'])
    expect(reordered(['c', 'e'], kinds)).toBeUndefined()
  })

  test('whatever comes in comes out once, in an order that does not depend on how it came in', () => {
    const someKinds = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 6 }),
        label: fc.string({ minLength: 1, maxLength: 4 }),
        place: fc.option(fc.nat({ max: 3 }))
      }),
      { selector: ({ id }) => id, maxLength: 12 }
    )
    fc.assert(
      fc.property(someKinds, (kinds) => {
        const one = ids(inOrder(kinds))
        expect(one.toSorted()).toEqual(ids(kinds).toSorted())
        expect(ids(inOrder(kinds.toReversed()))).toEqual(one)
        expect(reordered([], kinds)).toEqual(one)
      }),
      { numRuns: 1000 }
    )
  })
})
