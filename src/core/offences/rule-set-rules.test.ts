import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RuleSet } from '../../contract/catalogue'
import { presets } from '../ladder/presets'
import { isSameLabel, type KeptKind } from './catalogue-rules'
import { shippedKinds } from './kinds'
import { differenceOf, readRuleSet, ruleFileName } from './rule-set-rules'

const rules: RuleSet = {
  format: 'belvrij-regels',
  version: 1,
  custodyMode: 'day',
  ladder: presets['in-custody'].ladder,
  kinds: [...shippedKinds]
}
const json = (value: unknown) => JSON.stringify(value)
/** The file with one thing in it changed, by its path. */
function changedAt(path: string, value: unknown): string {
  const copy = structuredClone(rules) as unknown as Record<string, unknown>
  const keys = path.split('.')
  let at = copy
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>
  at[keys.at(-1)!] = value
  return json(copy)
}
const wrong = (where: string) => ({ refused: 'rule-file-wrong', where })

describe('a rule file is read', () => {
  test('as it was written, also with the mark some editors put before it', () => {
    expect(readRuleSet(json(rules))).toEqual({ ok: rules })
    expect(readRuleSet(`\uFEFF${JSON.stringify(rules, null, 2)}\n`)).toEqual({ ok: rules })
  })

  test.each([
    ['nothing', ''],
    ['words', 'Beste collega, hierbij onze regels'],
    ['half a file', json(rules).slice(0, -20)],
    ['a number', '7'],
    ['nothing at all', 'null'],
    ['a list', json([rules])],
    ['another kind of file', json({ ...rules, format: 'something-else' })],
    ['a file without a format', json({ version: 1 })],
    ['a format that is only inherited', '{"__proto__":{"format":"belvrij-regels"},"version":1}'],
    ['a class list', 'Leerlingnummer;Naam\n1;Amira'],
    ['a nest without an end', '['.repeat(200_000)],
    ['a nest with an end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`]
  ])('not from %s', (_what, text) => {
    expect(readRuleSet(text)).toEqual({ refused: 'not-a-rule-file' })
  })

  test('not from a newer version of the app, whatever else is in it', () => {
    expect(readRuleSet(json({ ...rules, version: 2, more: true }))).toEqual({ refused: 'newer-rule-file' })
  })

  test.each([
    ['version', '1'],
    ['version', 0],
    ['custodyMode', 'drawer'],
    ['ladder.rungs.0.at', 0],
    ['ladder.rungs.1.measures', ['flogging']],
    ['ladder.rungs.0.measures', [[[['talk']]]]],
    ['ladder.window.weeks', 3],
    ['ladder.more', 'left out in silence'],
    ['ladder.rungs.0.more', 1],
    ['kinds.2.seeds', ['S0']],
    ['kinds.2.counts', 'double'],
    ['kinds.2.label', 'x'.repeat(81)],
    ['kinds.2.label', 'Bel\u0000letje'],
    ['kinds.2.id', 'phone-used'],
    ['kinds.2.id', 'no such id!'],
    ['kinds.2.id', 'x'],
    ['kinds.2.label', 'telefoon gebruikt zonder TOESTEMMING'],
    ['pupils', ['Amira']]
  ])('and says where it is not right: %s', (path, value) => {
    const read = readRuleSet(changedAt(path, value))
    expect(read).toMatchObject({ refused: 'rule-file-wrong' })
    expect((read as { where: string }).where.startsWith(path)).toBe(true)
  })

  test('names that would reach into every object of the program are refused', () => {
    const planted = (at: string, name: string) =>
      json(rules).replace(at, `${at}"${name}":{"polluted":"yes"},`)
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      expect(readRuleSet(planted('{', name))).toEqual(wrong(name))
      expect(readRuleSet(planted('"ladder":{', name))).toEqual(wrong(`ladder.${name}`))
      expect(readRuleSet(planted('"kinds":[{', name))).toEqual(wrong(`kinds.0.${name}`))
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('whatever the file is, the answer is rules or a reason', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map(json)), (text) => {
        expect(readRuleSet(text)).toEqual({ refused: 'not-a-rule-file' })
      }),
      { numRuns: 1000 }
    )
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(rules)), fc.jsonValue(), (key, value) => {
        const read = readRuleSet(json({ ...rules, [key]: value }))
        if ('ok' in read) expect(read.ok).toEqual(JSON.parse(json({ ...rules, [key]: value })))
      }),
      { numRuns: 1000 }
    )
  })
})

const kind = (id: string, label: string, more: Partial<KeptKind> = {}): KeptKind => ({
  ...shippedKinds[0]!,
  id,
  label,
  retiredAt: null,
  place: null,
  ...more
})
const retiredAt = '2026-01-07T08:00:00.000Z'

describe('what the kinds of a file would bring', () => {
  const ours = [kind('a', 'Telefoon gebruikt'), kind('b', 'Horloge'), kind('c', 'Oud', { retiredAt })]
  const changes = (...theirs: KeptKind[]) =>
    differenceOf(theirs, ours).map(({ change, ours }) => [change, ours?.id ?? null])

  test.each([
    ['the same kind', kind('a', 'Telefoon gebruikt'), ['same', 'a']],
    ['another name for it', kind('a', 'Telefoon gezien'), ['changed', 'a']],
    ['another way of counting', kind('a', 'Telefoon gebruikt', { counts: 'signal' }), ['changed', 'a']],
    ['another place in the protocol', kind('a', 'Telefoon gebruikt', { source: 'B.2' }), ['changed', 'a']],
    ['a kind with a name that is known', kind('z', 'HORLOGE', { severity: 'serious' }), ['changed', 'b']],
    ['a kind nobody knows', kind('z', 'Drone'), ['new', null]],
    ['one that was not used any more', kind('c', 'Oud'), ['new', 'c']],
    [
      'an id that is known under the name of another',
      kind('a', 'Horloge', { clause: 'Iets' }),
      ['changed', 'b']
    ]
  ])('%s', (_what, theirs, change) => {
    expect(changes(theirs)).toEqual([change])
  })

  test('names that changed places are two kinds, each by its name', () => {
    expect(changes(kind('a', 'Horloge'), kind('b', 'Telefoon gebruikt'))).toEqual([
      ['same', 'b'],
      ['same', 'a']
    ])
  })

  test('afterwards no two kinds in use have the same name, and each kind here was changed at most once', () => {
    const names = fc.constantFrom('Telefoon', 'telefoon', 'Horloge', 'Drone', 'Tablet', 'Café', 'Cafe')
    const some = (extra: fc.Arbitrary<string | null>) =>
      fc
        .uniqueArray(fc.tuple(fc.constantFrom('k-1', 'k-2', 'k-3', 'k-4', 'k-5'), names, extra), {
          selector: ([id]) => id
        })
        .map((rows) => rows.map(([id, label, retiredAt]) => kind(id, label, { retiredAt })))
    const differ = (kinds: readonly KeptKind[]) =>
      kinds.every((one) => kinds.every((two) => one === two || !isSameLabel(one.label, two.label)))
    fc.assert(
      fc.property(
        some(fc.constant(null)).filter(differ),
        some(fc.constantFrom(null, null, retiredAt)).filter((kinds) =>
          differ(kinds.filter((each) => each.retiredAt === null))
        ),
        (theirs, ours) => {
          const found = differenceOf(theirs, ours)
          const touched = found.flatMap(({ ours }) => ours?.id ?? [])
          expect(new Set(touched).size).toBe(touched.length)
          const rest = ours.filter(({ id, retiredAt }) => retiredAt === null && !touched.includes(id))
          expect(differ([...rest, ...theirs])).toBe(true)
        }
      ),
      { numRuns: 2000 }
    )
  })
})

describe('the name of the file', () => {
  test.each([
    ['Basisschool: telefoon in de tas', 'Regels Basisschool telefoon in de tas 2026-01-21.json'],
    ['Regels / 2026 <nieuw>', 'Regels Regels 2026 nieuw 2026-01-21.json'],
    ['Stappenplan het Vlierhof', 'Regels 2026-01-21.json'],
    ['!!', 'Regels 2026-01-21.json']
  ])('%s', (ladder, name) => {
    expect(ruleFileName(ladder, 'Het Vlierhof', '2026-01-21')).toBe(name)
  })
})
