import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { RuleSet, type OffenceKind } from '../../contract/catalogue'
import type { LadderVersion } from '../../contract/ladder'
import { testSchool, type TestSchool } from '../../../tests/support/school'
import { presets } from '../ladder/presets'
import { shippedKinds } from './kinds'

let school: TestSchool
beforeEach(async () => {
  school = await testSchool({ preset: 'in-custody', custodyMode: 'day' })
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})

const today = '2026-01-21'
const director = () => school.as('director')
const offered = () => school.as('teacher').get<OffenceKind[]>('offences.kinds')
const current = () => school.as('teacher').get<LadderVersion>('ladder.current')
const no = (why: string) => ({ ok: false, reason: 'refused', why })
const exported = (versionId: string | null = null) =>
  director().get<{ name: string; text: string }>('offences.exportRules', { versionId })
const versions = () => school.db.selectFrom('ladder_version').select('id').execute()

const drone: OffenceKind = {
  ...shippedKinds[0]!,
  id: 'drone-of-the-other-school',
  label: 'Drone meegenomen',
  clause: 'Je neemt geen drone mee'
}
const rules = (more: Partial<RuleSet> = {}): RuleSet => ({
  format: 'belvrij-regels',
  version: 1,
  custodyMode: 'lesson',
  ladder: presets['per-lesson'].ladder,
  kinds: [{ ...shippedKinds[1]!, counts: 'signal' }, shippedKinds[2]!, drone],
  ...more
})
const adopt = (set: object, more: object = {}) =>
  director().ask('offences.adoptRules', {
    text: JSON.stringify(set),
    effectiveFrom: today,
    ladder: true,
    kinds: true,
    ...more
  })

describe('the rules of a school go into a file', () => {
  test('with the ladder in force and the kinds in use, and no word of the school or its people (S3-1)', async () => {
    await director().get('offences.retireKind', { kindId: 'phone-visible' })
    const { name, text } = await exported()
    expect(name).toBe('Regels Basisschool telefoon in bewaring 2026-01-21.json')
    expect(RuleSet.parse(JSON.parse(text))).toEqual({
      format: 'belvrij-regels',
      version: 1,
      custodyMode: 'day',
      ladder: presets['in-custody'].ladder,
      kinds: shippedKinds.filter(({ id }) => id !== 'phone-visible')
    })
    expect(text).not.toMatch(/Vlierhof|Jonge|director"? *:/)
    expect(text).toMatch(/^\{\n {2}"format"/)
  })

  test('with another version of the ladder, when one is named', async () => {
    const { id } = await director().get<{ id: string }>('ladder.adopt', {
      preset: 'per-lesson',
      effectiveFrom: '2026-03-02'
    })
    expect((JSON.parse((await exported()).text) as RuleSet).ladder.name).toBe(
      'Basisschool: telefoon in bewaring'
    )
    expect((JSON.parse((await exported(id)).text) as RuleSet).ladder.name).toBe(
      'Praktijkschool: inleveren per les'
    )
    expect(await director().ask('offences.exportRules', { versionId: 'nowhere' })).toMatchObject(
      no('version-unknown')
    )
  })

  test('by those who set the school up', async () => {
    const ask = (who: 'teacher' | 'mentor' | 'administrator') =>
      school.as(who).ask('offences.exportRules', { versionId: null })
    expect(await ask('administrator')).toMatchObject({ ok: true })
    for (const who of ['teacher', 'mentor'] as const)
      expect(await ask(who)).toMatchObject({ reason: 'forbidden' })
  })

  test('and what went out comes in again at another school as the same', async () => {
    const { text } = await exported()
    const read = await director().get<{ kinds: { change: string }[] }>('offences.readRules', { text })
    expect(new Set(read.kinds.map(({ change }) => change))).toEqual(new Set(['same']))
    expect(await adopt(JSON.parse(text) as object)).toMatchObject({ ok: true, value: { kinds: 0 } })
    expect(await offered()).toEqual(shippedKinds)
  })
})

describe('a file is looked at before anything is kept', () => {
  test('it shows the ladder, how that school keeps phones, and each kind as new, changed or the same', async () => {
    const read = await director().get<{
      ladder: object
      custodyMode: string
      kinds: { kind: OffenceKind; change: string }[]
    }>('offences.readRules', { text: JSON.stringify(rules()) })
    expect(read.ladder).toEqual(presets['per-lesson'].ladder)
    expect(read.custodyMode).toBe('lesson')
    expect(read.kinds.map(({ kind, change }) => [kind.id, change])).toEqual([
      ['phone-visible', 'changed'],
      ['not-handed-in', 'same'],
      ['drone-of-the-other-school', 'new']
    ])
    expect(await offered()).toEqual(shippedKinds)
    expect(await versions()).toHaveLength(1)
  })

  const bad: readonly (readonly [what: string, text: string, why: string])[] = [
    ['no JSON', 'Naam;Klas', 'not-a-rule-file'],
    ['another file', JSON.stringify({ format: 'belvrij-school' }), 'not-a-rule-file'],
    ['a nest', '['.repeat(400_000), 'not-a-rule-file'],
    ['a newer file', JSON.stringify({ ...rules(), version: 9 }), 'newer-rule-file'],
    ['more than rules', JSON.stringify({ ...rules(), pupils: [] }), 'rule-file-wrong'],
    [
      'a planted name',
      JSON.stringify(rules()).replace('{', '{"__proto__":{"role":"director"},'),
      'rule-file-wrong'
    ],
    [
      'a mark that cannot be kept',
      JSON.stringify(rules({ kinds: [{ ...drone, label: 'Dro\u0000ne' }] })),
      'rule-file-wrong'
    ],
    ['the same kind twice', JSON.stringify(rules({ kinds: [drone, drone] })), 'rule-file-wrong']
  ]
  test.each(bad)('%s is no rule file, not to look at and not to adopt', async (_what, text, why) => {
    expect(await director().ask('offences.readRules', { text })).toMatchObject(no(why))
    const wish = { text, effectiveFrom: today, ladder: true, kinds: true }
    expect(await director().ask('offences.adoptRules', wish)).toMatchObject(no(why))
    expect(await offered()).toEqual(shippedKinds)
    expect(await versions()).toHaveLength(1)
  })

  test('the refusal says where the file is not right', async () => {
    const text = JSON.stringify({ ...rules(), custodyMode: 'drawer' })
    expect(await director().ask('offences.readRules', { text })).toMatchObject({
      about: { where: 'custodyMode' }
    })
  })

  test('more than 500,000 letters are turned away unread', async () => {
    const text = ' '.repeat(500_001)
    expect(await director().ask('offences.readRules', { text })).toMatchObject({ reason: 'invalid' })
  })
})

describe('a file is adopted', () => {
  test('the ladder from its day on, the kinds at once; kinds that it does not have stay', async () => {
    const reply = await adopt(rules(), { effectiveFrom: '2026-03-02' })
    expect(reply).toMatchObject({ ok: true, value: { kinds: 2 } })
    expect(await current()).toMatchObject({ name: 'Basisschool: telefoon in bewaring' })
    const kinds = await offered()
    expect(kinds).toHaveLength(shippedKinds.length + 1)
    expect(kinds[1]).toEqual({ ...shippedKinds[1], counts: 'signal' })
    expect(kinds.at(-1)).toEqual(drone)
    school.now = new Date('2026-03-02T09:00:00.000Z')
    expect(await current()).toMatchObject(presets['per-lesson'].ladder)
  })

  test('only the ladder, or only the kinds, or nothing: then it says so', async () => {
    expect(await adopt(rules(), { kinds: false })).toMatchObject({ ok: true, value: { kinds: 0 } })
    expect(await offered()).toEqual(shippedKinds)
    expect(await adopt(rules(), { ladder: false })).toMatchObject({ value: { versionId: null, kinds: 2 } })
    expect(await versions()).toHaveLength(2)
    expect(await adopt(rules(), { ladder: false, kinds: false })).toMatchObject(no('nothing-chosen'))
  })

  test('E7-7: never for a day gone by', async () => {
    expect(await adopt(rules(), { effectiveFrom: '2026-01-20' })).toMatchObject(no('day-past'))
    expect(await versions()).toHaveLength(1)
  })

  test('a kind with a name that is known here is that kind, whatever its id', async () => {
    const theirs = { ...shippedKinds[0]!, id: 'their-own-id', severity: 'serious' as const }
    expect(await adopt(rules({ kinds: [theirs] }))).toMatchObject({ value: { kinds: 1 } })
    expect((await offered())[0]).toEqual({ ...theirs, id: 'phone-used' })
    expect(await offered()).toHaveLength(shippedKinds.length)
  })

  test('a kind whose id is another’s here by now gets an id of its own', async () => {
    const [used, visible] = [shippedKinds[0]!, shippedKinds[1]!]
    const kinds = [
      { ...visible, id: 'phone-used', severity: 'serious' as const },
      { ...used, id: 'their-own-id', severity: 'medium' as const },
      { ...drone, id: 'phone-visible' }
    ]
    expect(await adopt(rules({ kinds }))).toMatchObject({ ok: true, value: { kinds: 3 } })
    const now = await offered()
    expect(now.slice(0, 2)).toMatchObject([
      { id: 'phone-used', label: used.label, severity: 'medium' },
      { id: 'phone-visible', label: visible.label, severity: 'serious' }
    ])
    expect(now.filter(({ label }) => label === drone.label)).toHaveLength(1)
    expect(new Set(now.map(({ id }) => id)).size).toBe(shippedKinds.length + 1)
  })

  test('a kind that was not used any more comes back', async () => {
    await director().get('offences.retireKind', { kindId: 'phone-visible' })
    expect(await adopt(rules())).toMatchObject({ value: { kinds: 2 } })
    expect((await offered())[1]).toMatchObject({ id: 'phone-visible', counts: 'signal' })
  })

  test('whole or not at all: a ladder a school may not keep brings no kinds either', async () => {
    const { ladder } = presets['per-lesson']
    const flat = { ...ladder, rungs: ladder.rungs.map((rung) => ({ ...rung, at: 1 })) }
    expect(await adopt(rules({ ladder: flat }))).toMatchObject(no('rungs-not-rising'))
    expect(await offered()).toEqual(shippedKinds)
    expect(await versions()).toHaveLength(1)
  })

  test('by the director only', async () => {
    const wish = { text: JSON.stringify(rules()), effectiveFrom: today, ladder: true, kinds: true }
    for (const who of ['teacher', 'mentor', 'administrator'] as const) {
      expect(await school.as(who).ask('offences.adoptRules', wish)).toMatchObject({ reason: 'forbidden' })
      expect(await school.as(who).ask('offences.readRules', { text: wish.text })).toMatchObject({
        reason: 'forbidden'
      })
    }
  })
})
