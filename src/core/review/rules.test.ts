import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, weekdayOf } from '../calendar/days'
import { presets } from '../ladder/presets'
import { repeatedOf, schoolWeeks, type Listed } from './rules'

const { ladder } = presets['phone-card']

const pupil = (id: string, familyName = id): Listed => ({
  id,
  givenName: 'Bo',
  prefix: '',
  familyName,
  className: 'H3b',
  mentor: { givenName: 'J.', prefix: 'de', familyName: 'Vries' }
})
const on = (pupilId: string, day: string, times = 1) => [
  { day, pupilIds: Array.from({ length: times }, () => pupilId) }
]

describe('the list of repeated offences', () => {
  const weeks = ['2026-01-12', '2026-01-19']

  it('names who has two counted offences or more, with weeks, rung, what is left and the last day', () => {
    const counted = [...on('a', '2026-01-13'), ...on('a', '2026-01-20', 2), ...on('b', '2026-01-20')]
    expect(repeatedOf(counted, [pupil('a', 'Berg'), pupil('b')], ladder, weeks, new Map())).toEqual([
      {
        pupilId: 'a',
        name: 'Bo Berg',
        sortName: 'Berg, Bo',
        className: 'H3b',
        mentor: 'J. de Vries',
        count: 3,
        weeks: [1, 2],
        rung: 3,
        toNext: 1,
        last: '2026-01-20',
        waiting: null
      }
    ])
  })

  it('counts what lies before the weeks shown, and shows no week for it', () => {
    const [row] = repeatedOf(on('a', '2025-09-02', 2), [pupil('a')], ladder, weeks, new Map())
    expect(row).toMatchObject({ count: 2, weeks: [0, 0], last: '2025-09-02' })
  })

  it('leaves out who left school or is not the asker’s', () => {
    expect(repeatedOf(on('gone', '2026-01-13', 5), [pupil('a')], ladder, weeks, new Map())).toEqual([])
  })

  it('puts first who waits for a decision, then who is closest to the next rung', () => {
    const three = { ...ladder, rungs: [1, 4, 8].map((at) => ({ ...ladder.rungs[0]!, at })) }
    const counted = [
      ...on('far', '2026-01-13', 5),
      ...on('near', '2026-01-13', 3),
      ...on('waits', '2026-01-13', 5)
    ]
    const rows = repeatedOf(
      counted,
      ['far', 'near', 'waits'].map((id) => pupil(id)),
      three,
      weeks,
      new Map([['waits', 'step']])
    )
    expect(rows.map(({ pupilId, toNext }) => [pupilId, toNext])).toEqual([
      ['waits', 3],
      ['near', 1],
      ['far', 3]
    ])
  })
})

describe('school weeks', () => {
  it('are the last twelve, oldest first, without weeks that are wholly free', () => {
    const weeks = schoolWeeks('2025-08-01', '2026-01-21', [{ firstDay: '2025-12-20', lastDay: '2026-01-04' }])
    expect(weeks).toHaveLength(12)
    expect(weeks.at(-1)).toBe('2026-01-19')
    expect(weeks).not.toContain('2025-12-22')
    expect(weeks).not.toContain('2025-12-29')
    expect(weeks).toContain('2025-12-15')
  })

  it('begin with the window', () => {
    expect(schoolWeeks('2026-01-14', '2026-01-21', [])).toEqual(['2026-01-12', '2026-01-19'])
  })

  it('are always Mondays in rising order that end with the week of today, and at most twelve', () => {
    const day = integer({ min: 0, max: 3000 }).map((n) => addDays('2024-08-01', n))
    assert(
      property(day, day, (a, b) => {
        const [from, today] = a < b ? [a, b] : [b, a]
        const weeks = schoolWeeks(from, today, [])
        expect(weeks.length).toBeLessThanOrEqual(12)
        expect(weeks.every((monday) => weekdayOf(monday) === 1)).toBe(true)
        expect(weeks).toEqual(weeks.toSorted())
        expect(addDays(weeks.at(-1)!, 7) > today).toBe(true)
      })
    )
  })
})
