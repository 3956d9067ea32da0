import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ListedKind, OffenceKind } from '../../contract/catalogue'
import type { Outcome } from '../../contract/offences'
import { newId } from '../../contract/id'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { shippedKinds } from './kinds'

let school: TestSchool
let h3b: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 3)
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})

const own = {
  id: null,
  label: 'Drone meegenomen',
  group: 'other',
  severity: 'medium',
  counts: 'counts',
  clause: 'Je neemt geen drone mee naar school',
  source: 'Protocol 2025, art. 9'
}
const director = () => school.as('director')
const catalogue = () => director().get<ListedKind[]>('offences.catalogue')
const offered = () => school.as('teacher').get<OffenceKind[]>('offences.kinds')
const ids = (kinds: readonly { id: string }[]) => kinds.map(({ id }) => id)
const kindOf = async (id: string) => (await catalogue()).find((kind) => kind.id === id)
const add = async (more: object = {}) =>
  (await director().get<{ id: string }>('offences.saveKind', { kind: { ...own, ...more } })).id
const no = (why: string) => ({ ok: false, reason: 'refused', why })
const record = async (kindId: string, at = 0) =>
  school.as('teacher').ask('offences.record', {
    pupilIds: [h3b.pupils[at]!.id],
    kindId,
    day: '2026-01-21',
    hour: 3,
    place: 'lesson',
    note: '',
    ownWords: '',
    anyway: null
  })

describe('the catalogue', () => {
  test('is at first the one that comes with the app, in its order, none of it used', async () => {
    expect(await catalogue()).toEqual(shippedKinds.map((kind) => ({ ...kind, retiredAt: null, used: 0 })))
    expect(await offered()).toEqual(shippedKinds)
  })

  test('says how many offences there are of each kind', async () => {
    await record('phone-used')
    await record('phone-used', 1)
    expect(await kindOf('phone-used')).toMatchObject({ used: 2 })
    expect(await kindOf('phone-visible')).toMatchObject({ used: 0 })
  })

  test('is read by those who set the school up, and edited by the director only', async () => {
    expect(await school.as('administrator').ask('offences.catalogue')).toMatchObject({ ok: true })
    for (const who of ['teacher', 'mentor'] as const)
      expect(await school.as(who).ask('offences.catalogue')).toMatchObject({ reason: 'forbidden' })
    for (const who of ['teacher', 'mentor', 'administrator'] as const) {
      const asks = [
        ['saveKind', { kind: own }],
        ['retireKind', { kindId: 'phone-visible' }],
        ['restoreKind', { kindId: 'phone-visible' }],
        ['orderKinds', { kindIds: ['phone-visible'] }]
      ] as const
      for (const [name, input] of asks)
        expect(await school.as(who).ask(`offences.${name}`, input)).toMatchObject({ reason: 'forbidden' })
    }
  })
})

describe('a kind of the school’s own', () => {
  test('comes after the others, with its clause and where it stands, and can be recorded', async () => {
    const id = await add()
    expect((await offered()).at(-1)).toEqual({ ...own, id })
    expect(await record(id)).toMatchObject({ ok: true })
    expect(await kindOf(id)).toMatchObject({ used: 1 })
  })

  test('a name in use is refused, however it is written', async () => {
    await add()
    for (const label of ['drone MEEGENOMEN', 'Dróne meegenomen', ' Drone  meegenomen.'])
      expect(await director().ask('offences.saveKind', { kind: { ...own, label } })).toMatchObject(
        no('label-taken')
      )
    expect(await catalogue()).toHaveLength(shippedKinds.length + 1)
  })

  test.each([
    ['no name', { label: ' x ' }],
    ['no clause', { clause: '' }],
    ['a group there is not', { group: 'crime' }],
    ['a way of counting there is not', { counts: 'twice' }],
    ['an endless clause', { clause: 'x'.repeat(301) }],
    ['an endless source', { source: 'x'.repeat(121) }]
  ])('bad input is turned away: %s', async (_what, more) => {
    expect(await director().ask('offences.saveKind', { kind: { ...own, ...more } })).toMatchObject({
      reason: 'invalid'
    })
  })

  test('a kind that is not there cannot be changed', async () => {
    const gone = { kind: { ...own, id: 'nowhere' } }
    expect(await director().ask('offences.saveKind', gone)).toMatchObject(no('kind-unknown'))
  })

  test('the same act sent twice adds it once', async () => {
    const event = newId()
    const once = await director().get('offences.saveKind', { kind: own }, event)
    expect(await director().get('offences.saveKind', { kind: own }, event)).toEqual(once)
    expect(await catalogue()).toHaveLength(shippedKinds.length + 1)
  })
})

test('how a kind counts is for what comes: what is on record keeps how it counted', async () => {
  await record('phone-used')
  const kind = (await offered()).find(({ id }) => id === 'phone-used')!
  await director().get('offences.saveKind', { kind: { ...kind, counts: 'signal' } })
  await record('phone-used', 1)
  const rows = await school.db.selectFrom('offence').select('counts').orderBy('id').execute()
  expect(rows).toEqual([{ counts: 'counts' }, { counts: 'signal' }])
  const reply = await school.as('teacher').ask('offences.record', {
    pupilIds: [h3b.pupils[0]!.id],
    kindId: 'phone-visible',
    day: '2026-01-21',
    hour: 4,
    place: 'lesson',
    note: '',
    ownWords: '',
    anyway: null
  })
  expect((reply as unknown as { value: { outcomes: Outcome[] } }).value.outcomes[0]).toMatchObject({
    count: 2
  })
})

describe('a kind that is not used any more', () => {
  const retire = (kindId: string) => director().ask('offences.retireKind', { kindId })
  const restore = (kindId: string) => director().ask('offences.restoreKind', { kindId })

  test('is not offered and cannot be recorded, and stays readable with its offences', async () => {
    await record('phone-visible')
    expect(await retire('phone-visible')).toMatchObject({ ok: true })
    expect(ids(await offered())).not.toContain('phone-visible')
    expect(await record('phone-visible', 1)).toMatchObject(no('kind-unknown'))
    expect(await kindOf('phone-visible')).toMatchObject({ used: 1, retiredAt: school.now.toISOString() })
  })

  test('asked twice, it is so since the first time', async () => {
    await retire('phone-visible')
    const { retiredAt } = (await kindOf('phone-visible'))!
    school.now = new Date('2026-01-22T09:20:00.000Z')
    expect(await retire('phone-visible')).toMatchObject({ ok: true })
    expect(await kindOf('phone-visible')).toMatchObject({ retiredAt })
  })

  test('comes back in its old place, unless its name is another’s by now', async () => {
    await retire('phone-visible')
    expect(await restore('phone-visible')).toMatchObject({ ok: true })
    expect(await offered()).toEqual(shippedKinds)
    await retire('phone-visible')
    await add({ label: 'TELEFOON zichtbaar of hoorbaar' })
    expect(await restore('phone-visible')).toMatchObject(no('label-taken'))
  })

  test('its words stay as its offences were recorded under', async () => {
    await retire('phone-visible')
    const changed = { kind: { ...own, id: 'phone-visible' } }
    expect(await director().ask('offences.saveKind', changed)).toMatchObject(no('kind-unknown'))
  })

  test('is never one that Afronden needs, nor one that is not there', async () => {
    expect(await retire('not-handed-in')).toMatchObject(no('kind-needed'))
    expect(await retire('refused-to-hand-in')).toMatchObject(no('kind-needed'))
    expect(await retire('nowhere')).toMatchObject(no('kind-unknown'))
    expect(await restore('nowhere')).toMatchObject(no('kind-unknown'))
    expect(await offered()).toEqual(shippedKinds)
  })
})

describe('the order', () => {
  test('is the one the director gave: the screens offer them so', async () => {
    const id = await add()
    await director().get('offences.orderKinds', { kindIds: [id, 'phone-visible', id] })
    expect(ids(await offered()).slice(0, 3)).toEqual([id, 'phone-visible', 'phone-used'])
    expect(await offered()).toHaveLength(shippedKinds.length + 1)
  })

  test('with a kind that is not there it stays as it was', async () => {
    const reply = await director().ask('offences.orderKinds', { kindIds: ['in-doubt', 'nowhere'] })
    expect(reply).toMatchObject(no('kind-unknown'))
    expect(await offered()).toEqual(shippedKinds)
  })

  test('a school from before kinds had a place sees them as they came, its own after them by name', async () => {
    await add({ label: 'Zonnebril gefilmd' })
    await add()
    await school.db.updateTable('offence_kind').set({ place: null }).execute()
    const labels = (await offered()).map(({ label }) => label)
    expect(labels).toEqual([
      ...shippedKinds.map(({ label }) => label),
      'Drone meegenomen',
      'Zonnebril gefilmd'
    ])
  })
})

test('the audit trail names the kind by its id only', async () => {
  const id = await add()
  const lines = await school.db.selectFrom('audit').selectAll().execute()
  expect(lines.find(({ call }) => call === 'offences.saveKind')).toMatchObject({ subjects: id })
  expect(JSON.stringify(lines)).not.toContain('Drone')
})
