import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { versionOn } from './rules'
import { governing, pupilWindow, windowOn, type Carry } from './windows'

const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 5000) }

describe('versions are never retroactive', () => {
  const versions = [
    { effectiveFrom: '2025-08-01', name: 'old' },
    { effectiveFrom: '2026-02-02', name: 'new' },
    { effectiveFrom: '2026-02-02', name: 'new, corrected' }
  ]
  test.each([
    ['2025-07-31', undefined],
    ['2025-08-01', 'old'],
    ['2026-02-01', 'old'],
    ['2026-02-02', 'new, corrected'],
    ['2026-06-01', 'new, corrected']
  ])('a day in school, %s, belongs to the version of that date: %s', (day, name) => {
    expect(versionOn(versions, day)?.name).toBe(name)
  })
})

describe('windows', () => {
  const terms = [
    { name: 'Periode 1', firstDay: '2025-08-25' },
    { name: 'Periode 2', firstDay: '2025-11-17' },
    { name: 'Periode 3', firstDay: '2026-03-02' },
    { name: 'Periode 1', firstDay: '2026-08-24' }
  ]
  const time = { terms, free: [] }
  const none = { terms: [], free: [] }
  const term = { kind: 'term' } as const
  const year = { kind: 'school-year' } as const

  test.each([
    ['2026-07-31', '2025-2026'],
    ['2026-08-01', '2026-2027'],
    ['2028-02-29', '2027-2028']
  ])('%s is in school year %s', (day, key) => {
    expect(windowOn(year, day, time).key).toBe(key)
  })

  test.each([
    ['2025-08-10', '2025-2026/1', '2025-08-01', '2025-11-16'],
    ['2025-11-16', '2025-2026/1', '2025-08-01', '2025-11-16'],
    ['2025-11-17', '2025-2026/2', '2025-11-17', '2026-03-01'],
    ['2026-07-31', '2025-2026/3', '2026-03-02', '2026-07-31'],
    ['2026-08-01', '2026-2027/1', '2026-08-01', '2027-07-31']
  ])('%s is in term %s, from %s until %s', (day, key, from, until) => {
    expect(windowOn(term, day, time)).toMatchObject({ key, from, until })
  })

  test('a school year without terms is one window', () => {
    expect(windowOn(term, '2030-01-10', time)).toMatchObject({ key: '2029-2030', from: '2029-08-01' })
  })

  test('moving the first day of a term keeps its key, so no step of it is made a second time', () => {
    const moved = terms.with(1, { name: 'Periode 2', firstDay: '2025-11-24' })
    expect(windowOn(term, '2025-12-01', { terms: moved, free: [] }).key).toBe(
      windowOn(term, '2025-12-01', time).key
    )
  })

  const old = { effectiveFrom: '2025-08-01', window: year }
  const tighter = { effectiveFrom: '2026-02-02', window: year }

  test('another ladder halfway the year begins a new count and ends the old one', () => {
    const versions = [old, tighter]
    expect(governing(versions, none, '2026-02-01')?.window).toMatchObject({
      key: '2025-2026',
      until: '2026-02-01'
    })
    expect(governing(versions, none, '2026-02-02')?.window).toMatchObject({
      key: '2025-2026@2026-02-02',
      from: '2026-02-02'
    })
    expect(governing(versions, none, '2026-09-02')?.window).toMatchObject({
      key: '2026-2027',
      from: '2026-08-01'
    })
  })

  test('a version of one day, the last of the school year, counts that day', () => {
    const lastDay = { effectiveFrom: '2026-07-31', window: year }
    expect(governing([old, lastDay], none, '2026-07-30')?.window.until).toBe('2026-07-30')
    expect(governing([old, lastDay], none, '2026-07-31')?.window).toMatchObject({
      from: '2026-07-31',
      until: '2026-07-31'
    })
  })

  test('before the first version nothing governs', () => {
    expect(governing([tighter], none, '2026-02-01')).toBeUndefined()
  })

  test('every day from the first version on is in exactly one window', () => {
    const day = fc
      .integer({ min: 0, max: 1500 })
      .map((days) => new Date(Date.UTC(2025, 7, 1) + days * 86_400_000).toISOString().slice(0, 10))
    const version = fc.record({ effectiveFrom: day, window: fc.constantFrom(term, year) })
    fc.assert(
      fc.property(fc.array(version, { maxLength: 4 }), day, day, (later, a, b) => {
        const versions = [old, ...later].sort((x, y) => x.effectiveFrom.localeCompare(y.effectiveFrom))
        const [one, other] = [a, b].map((each) => governing(versions, time, each)!.window)
        expect(a >= one!.from && a <= one!.until).toBe(true)
        expect(one!.key === other!.key).toBe(b >= one!.from && b <= one!.until)
      }),
      runs
    )
  })
})

describe('a rolling window', () => {
  const weeks = (weeks: number) => ({ kind: 'rolling' as const, weeks })
  const autumn = { firstDay: '2025-10-18', lastDay: '2025-10-26' }
  const time = { terms: [], free: [autumn] }

  test.each([
    [1, '2025-10-15', '2025-10-13'],
    [2, '2025-10-15', '2025-10-06'],
    [3, '2025-10-29', '2025-10-06'],
    [2, '2025-10-27', '2025-10-13']
  ])('of %i school weeks that ends on %s begins on %s: the free week is not one', (many, day, from) => {
    expect(windowOn(weeks(many), day, time)).toMatchObject({ from, until: day, key: `${many}w/${day}` })
  })

  test('two holidays that meet in a week make it free; one school day in it does not', () => {
    const halves = [
      { firstDay: '2025-10-20', lastDay: '2025-10-22' },
      { firstDay: '2025-10-23', lastDay: '2025-10-24' }
    ]
    expect(windowOn(weeks(2), '2025-10-29', { terms: [], free: halves }).from).toBe('2025-10-13')
    expect(windowOn(weeks(2), '2025-10-29', { terms: [], free: halves.slice(0, 1) }).from).toBe('2025-10-20')
  })

  test('a calendar without any school ends the look back', () => {
    const always = { firstDay: '2000-01-01', lastDay: '2030-12-31' }
    expect(windowOn(weeks(3), '2025-10-29', { terms: [], free: [always] }).until).toBe('2025-10-29')
  })

  test('it never begins before the ladder that set it', () => {
    const version = { effectiveFrom: '2025-10-14', window: weeks(4) }
    expect(governing([version], time, '2025-10-29')?.window).toMatchObject({
      from: '2025-10-14',
      key: '4w/2025-10-29@2025-10-14'
    })
  })
})

describe('the window of one pupil', () => {
  const window = { key: '2025-2026', label: '', from: '2025-08-01', until: '2026-07-31' }
  const carry = (kind: Carry['kind'], fromDay: string, kept: string[] = []): Carry => ({
    kind,
    fromDay,
    kept,
    track: 'main',
    windowKey: '2025-2026'
  })
  test('is everyone’s, as long as nothing was decided about it', () => {
    expect(pupilWindow(window, [], 'main', '2025-09-01')).toEqual(window)
  })
  test('takes along what counted before', () => {
    const taken = pupilWindow(window, [carry('carry-over', '2025-08-01', ['a'])], 'main', '2025-09-01')
    expect(taken).toEqual({ ...window, carried: new Set(['a']) })
  })
  test('another branch or another window is not touched by it', () => {
    const carries = [carry('carry-over', '2025-08-01', ['a'])]
    expect(pupilWindow(window, carries, 'refusal', '2025-09-01')).toEqual(window)
    expect(pupilWindow({ ...window, key: 'other' }, carries, 'main', '2025-09-01').carried).toBeUndefined()
  })
  test.each([
    ['2025-11-30', '2025-2026', '2025-08-01', '2025-11-30', ['a']],
    ['2025-12-01', '2025-2026~2025-12-01', '2025-12-01', '2026-02-28', ['b']],
    ['2026-02-28', '2025-2026~2025-12-01', '2025-12-01', '2026-02-28', ['b']],
    ['2026-03-01', '2025-2026~2026-03-01', '2026-03-01', '2026-07-31', []]
  ])('after two steps down, %s is in %s, from %s until %s', (day, key, from, until, kept) => {
    const carries = [
      carry('step-down', '2026-03-01'),
      carry('step-down', '2025-12-01', ['b']),
      carry('carry-over', '2025-08-01', ['a'])
    ]
    const part = pupilWindow(window, carries, 'main', day)
    expect([part.key, part.from, part.until, [...part.carried!]]).toEqual([key, from, until, kept])
  })
})
