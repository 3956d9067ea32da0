import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { textOf, tight } from '../../../tests/support/pdf-text'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import type { Yearly } from '../../contract/yearly'
import { year } from './year.fixture'

let school: TestSchool
let h3b: TestClass
let b1a: TestClass
let at: ReturnType<typeof year>
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 12)
  b1a = await school.addClass('B1a', 8)
  at = year(school)
})
afterEach(() => school.close())

const figures = (span?: object) =>
  school.as('director').get<Yearly>('yearly.figures', span === undefined ? {} : { span })
const months = (from: string, until: string) => ({ kind: 'days', from, until })
const labelled = ({ kinds }: Yearly, label: string) => kinds.find((kind) => kind.label?.includes(label))
const numbersOf = ({ totals, kinds, months, classYears, measures }: Yearly) =>
  [...Object.values(totals), ...kinds, ...months, ...classYears, ...measures].flatMap(({ now, before }) => [
    now,
    before
  ])

/** Enough of both classes in two months, with something small in between. */
async function aTerm(): Promise<void> {
  await at.incidents(h3b, 23, '2025-11-12')
  await at.incidents(b1a, 12, '2025-12-03', { kindId: 'phone-used' })
  await at.incidents(b1a, 3, '2026-01-14', { kindId: 'phone-used' })
}

describe('the yearly report', () => {
  it('tells incidents by kind, month and class year, in fives and with small numbers hidden', async () => {
    await aTerm()
    const told = await figures()
    expect(told.now).toEqual({ from: '2025-08-01', until: '2026-01-21', held: 'part', involved: 'enough' })
    expect(told.totals.incidents.now).toBe(35)
    expect(told.totals.involved.now).toBe(20)
    expect(told.months.map(({ month, now }) => [month, now])).toEqual([
      ['2025-08', null],
      ['2025-09', null],
      ['2025-10', null],
      ['2025-11', 20],
      ['2025-12', 10],
      ['2026-01', null]
    ])
    expect(told.classYears.map(({ year, now }) => [year, now])).toEqual([
      [1, 15],
      [3, 20]
    ])
    expect(told.kinds.filter(({ now }) => now !== null).map(({ now }) => now)).toEqual([20, 15])
    expect(told.pupils).toEqual({ now: 20, before: null })
  })

  it('holds fives and nothing between them, whatever was on record', async () => {
    await aTerm()
    await at.incidents(h3b, 7, '2025-10-08', { kindId: 'phone-used' })
    for (const number of numbersOf(await figures()))
      expect(number === null || (number >= 5 && number % 5 === 0)).toBe(true)
  })

  it('says no name, class or word that somebody wrote', async () => {
    await aTerm()
    const said = JSON.stringify(await figures())
    for (const { id, name } of [...h3b.pupils, ...b1a.pupils]) {
      expect(said).not.toContain(id)
      expect(said).not.toContain(name)
    }
    expect(said).not.toMatch(/H3b|B1a|Amira|Bas/)
  })

  it('leaves out what was withdrawn and a second report, and counts what was reinstated', async () => {
    const ids = await at.incidents(h3b, 12, '2025-11-12')
    for (const id of ids.slice(0, 6)) await at.turned(id, 'withdrawn')
    await at.turned(ids[0]!, 'reinstated')
    await at.incident(h3b.pupils[0]!.id, '2025-11-12', { sameAs: ids[11]! })
    for (const id of ids.slice(6)) await at.turned(id, 'contested')
    const { totals } = await figures()
    expect([totals.incidents.now, totals.withdrawn.now, totals.contested.now]).toEqual([5, 5, 5])
    await at.turned(ids[1]!, 'reinstated')
    await at.turned(ids[2]!, 'reinstated')
    await at.turned(ids[3]!, 'reinstated')
    expect((await figures()).totals).toMatchObject({ incidents: { now: 10 }, withdrawn: { now: null } })
  })

  it('tells measures as they were decided last, of steps that were not taken back', async () => {
    await at.incidents(h3b, 12, '2025-11-12')
    for (const { id } of h3b.pupils.slice(0, 6)) {
      await at.step(id, '2025-11-13', [
        ['proposed', []],
        ['approved', ['talk']]
      ])
      await at.step(id, '2025-11-20', [
        ['approved', ['talk']],
        ['basis-gone', []],
        ['approved', ['call-guardians']],
        ['closed', []]
      ])
      await at.step(id, '2025-11-21', [
        ['approved', ['card']],
        ['retracted', []]
      ])
    }
    const measures = new Map((await figures()).measures.map(({ measure, now }) => [measure, now]))
    expect([measures.get('talk'), measures.get('call-guardians')]).toEqual([5, 5])
    expect(measures.get('card') ?? null).toBeNull()
    expect(measures.get('suspension')).toBeNull()
  })

  it('tells no number of incidents when fewer than five pupils are behind all of them', async () => {
    for (const { id } of h3b.pupils.slice(0, 4))
      for (let n = 0; n < 9; n++) await at.incident(id, '2025-11-12')
    const told = await figures()
    expect(told.now.involved).toBe('too-few')
    expect(new Set(numbersOf(told))).toEqual(new Set([null]))
  })

  it('stands beside the year before, only when that is in the app from its beginning', async () => {
    await aTerm()
    await at.incidents(h3b, 31, '2024-11-13')
    const part = await figures()
    expect(part.before).toMatchObject({ from: '2024-08-01', until: '2025-01-21', held: 'part' })
    expect(part.totals.incidents).toEqual({ now: 35, before: null, change: null })
    await at.incidents(h3b, 1, '2024-09-04')
    const whole = await figures()
    expect(whole.before.held).toBe('whole')
    expect(whole.totals.incidents).toEqual({ now: 35, before: 30, change: 5 })
    expect(whole.months[3]).toEqual({ month: '2025-11', now: 20, before: 30, change: -10 })
    expect(labelled(whole, 'xx')).toBeUndefined()
  })

  it('covers last school year and any months, whole ones only', async () => {
    await aTerm()
    expect((await figures({ kind: 'last-year' })).now).toMatchObject({
      from: '2024-08-01',
      until: '2025-07-31'
    })
    const some = await figures(months('2025-11-30', '2025-12-01'))
    expect(some.now).toMatchObject({ from: '2025-11-01', until: '2025-12-31' })
    expect(some.totals.incidents.now).toBe(30)
  })

  it('with a month and without it leaves that month in doubt', async () => {
    await aTerm()
    const total = async (until: string) =>
      labelled(await figures(months('2025-11-01', until)), 'telefoon gebruikt')?.now ?? null
    const [without, withIt, alone] = [
      (await figures(months('2025-11-01', '2025-12-31'))).totals.incidents.now!,
      (await figures(months('2025-11-01', '2026-01-31'))).totals.incidents.now!,
      (await figures(months('2026-01-01', '2026-01-31'))).totals.incidents.now
    ]
    expect(alone).toBeNull()
    expect([0, 5]).toContain(withIt - without)
    expect(await total('2026-01-31')).toBe(await total('2025-12-31'))
  })

  it('is refused for days that end before they begin, and for more than five years', async () => {
    const why = async (span: object) => {
      const reply = await school.as('director').ask('yearly.figures', { span })
      return reply.ok ? null : 'why' in reply ? reply.why : reply.reason
    }
    expect(await why(months('2026-01-02', '2026-01-01'))).toBe('ends-before-start')
    expect(await why(months('2015-01-01', '2026-01-01'))).toBe('span-too-long')
    expect(await why(months('0001-01-01', '9999-12-31'))).toBe('span-too-long')
    expect(await why({ kind: 'weeks', weeks: 4 })).toBe('invalid')
    expect(await why(months('gisteren', '2026-01-01'))).toBe('invalid')
  })

  it('is the director’s', async () => {
    for (const who of ['teacher', 'mentor', 'administrator'] as const)
      for (const call of ['yearly.figures', 'yearly.report'])
        expect(await school.as(who).ask(call, {})).toMatchObject({ ok: false, reason: 'forbidden' })
  })
})

describe('the yearly report on paper', () => {
  const report = (span?: object) =>
    school
      .as('director')
      .get<{ name: string; base64: string }>('yearly.report', span === undefined ? {} : { span })
  const bytesOf = ({ base64 }: { base64: string }) => Buffer.from(base64, 'base64')

  it('is named for its school year and its day, and is a tagged PDF that says what the screen says', async () => {
    await aTerm()
    await at.incidents(h3b, 64, '2024-09-04')
    const file = await report()
    expect(file.name).toBe('Jaarverslag 2025-2026 2026-01-21.pdf')
    const printed = textOf(bytesOf(file))
    for (const text of [
      'Het Vlierhof',
      'Schooljaar 2025-2026',
      'Er zijn ten minste 35 overtredingen vastgelegd, van ten minste 20 leerlingen.',
      'Een jaar eerder waren het er ten minste 60: nu dus ongeveer 25 minder.',
      'November 2025',
      'Leerjaar 3',
      '<5',
      'Wat is verborgen, en waarom',
      'Telefoonprotocol 2025'
    ])
      expect(printed).toContain(tight(text))
    expect(printed).not.toMatch(/H3b|B1a|Amira|Bakker/)
    const raw = bytesOf(file).toString('latin1')
    expect(raw).toMatch(/<pdfaid:part>2<[^]*<pdfaid:conformance>A</)
    for (const tag of ['/S /H1', '/S /H2', '/S /TH', '/S /TD']) expect(raw).toContain(tag)
  })

  it('says that there is nothing to compare with, and why', async () => {
    await aTerm()
    const printed = textOf(bytesOf(await report(months('2025-11-01', '2026-01-31'))))
    expect(printed).toContain(tight('de eerste gegevens zijn van 12 november 2025'))
    expect(printed).not.toContain(tight('Verschil'))
  })

  it('tells no number when too few pupils are involved', async () => {
    await at.incidents({ ...h3b, pupils: h3b.pupils.slice(0, 2) }, 40, '2025-11-12')
    const file = await report(months('2025-11-01', '2025-12-31'))
    expect(file.name).toBe('Jaarverslag 2025-11 tot en met 2025-12 2026-01-21.pdf')
    const printed = textOf(bytesOf(file))
    expect(printed).toContain(tight('zijn minder dan vijf leerlingen betrokken'))
    expect(printed).not.toContain('40')
  })

  it('is in the language of the school', async () => {
    await school.as('director').get('settings.change', { language: 'en' })
    await aTerm()
    const file = await report()
    expect(file.name).toBe('Yearly report 2025-2026 2026-01-21.pdf')
    const printed = textOf(bytesOf(file))
    for (const text of [
      'At least 35 offences were put on record, of at least 20 pupils.',
      'November 2025',
      'Year 3'
    ])
      expect(printed).toContain(tight(text))
  })

  it('leaves a line in the audit trail', async () => {
    await report()
    const rows = await school.db
      .selectFrom('audit')
      .select('call')
      .where('call', '=', 'yearly.report')
      .execute()
    expect(rows).toHaveLength(1)
  })
})
