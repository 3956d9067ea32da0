import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../calendar/days'
import {
  asItStands,
  asksReview,
  holdsOn,
  saysTheSame,
  stateOn,
  stayingAt,
  stillHandsIn,
  whyNotEnd,
  whyNotExtend,
  whyNotGrant,
  whyNotReview,
  type Happened,
  type Term
} from './rules'

const today = '2026-01-21'
const term: Term = { from: '2026-01-12', until: '2026-03-31', reviewOn: '2026-03-17' }
const wish = { ...term, ground: 'medical', groundNote: '', proofOn: today }

describe('a pupil', () => {
  test.each<[string, Partial<typeof wish>, string | undefined]>([
    ['is exempted for days to come', {}, undefined],
    ['is exempted for one day', { from: today, until: today, reviewOn: today }, undefined],
    ['is not exempted until before it begins', { until: '2026-01-11' }, 'ends-before-start'],
    ['is not exempted for days that are over', { until: '2026-01-20' }, 'day-past'],
    ['is not exempted on proof nobody saw yet', { proofOn: '2026-01-22' }, 'proof-to-come'],
    ['is not exempted for another ground without a word', { ground: 'other' }, 'ground-needed'],
    ['is exempted for another ground in a few words', { ground: 'other', groundNote: 'Route' }, undefined],
    ['is not exempted for a school career', { until: '2029-07-31' }, 'too-long'],
    ['is looked at again before it ends', { reviewOn: '2026-04-01' }, 'review-not-between'],
    ['is looked at again after it began', { reviewOn: '2026-01-11' }, 'review-not-between']
  ])('%s', (_name, more, expected) => {
    expect(whyNotGrant({ ...wish, ...more }, today)).toBe(expected)
  })
})

describe('an exemption', () => {
  test.each([
    ['2026-01-11', 'to-come', false],
    ['2026-01-12', 'now', true],
    ['2026-03-31', 'now', true],
    ['2026-04-01', 'ended', false]
  ])('is on %s %s', (day, state, holds) => {
    expect(stateOn(term, day)).toBe(state)
    expect(holdsOn(term, day)).toBe(holds)
  })

  test('asks to be looked at from its day until it ends, and not once that is settled', () => {
    expect(asksReview(term, '2026-03-16')).toBe(false)
    expect(asksReview(term, '2026-03-17')).toBe(true)
    expect(asksReview(term, '2026-03-31')).toBe(true)
    expect(asksReview(term, '2026-04-01')).toBe(false)
    const settled = asItStands(term, [{ what: 'reviewed', until: null, reviewOn: null }])
    expect(asksReview(settled, '2026-03-20')).toBe(false)
    expect(settled.until).toBe(term.until)
  })

  test.each<[string, string, string, string, string | undefined]>([
    ['is extended while it runs', today, '2026-06-30', '2026-06-01', undefined],
    ['is extended on its last day', '2026-03-31', '2026-06-30', '2026-06-01', undefined],
    ['is not extended once it is over', '2026-04-01', '2026-06-30', '2026-06-01', 'exemption-over'],
    ['is not extended to an earlier day', today, '2026-03-31', '2026-03-01', 'not-later'],
    ['is looked at before its new end', today, '2026-06-30', '2026-07-01', 'review-not-between'],
    ['is not extended for years at once', today, '2028-06-30', '2026-07-01', 'too-long']
  ])('%s', (_name, day, until, reviewOn, expected) => {
    expect(whyNotExtend(term, { until, reviewOn }, day)).toBe(expected)
  })

  test.each<[string, string, string | undefined]>([
    ['ends today at the earliest on the day before', '2026-01-20', undefined],
    ['ends on a later day', '2026-02-28', undefined],
    ['does not end on days teachers went by it', '2026-01-19', 'day-past'],
    ['does not end early on its last day', '2026-03-31', 'not-earlier']
  ])('%s', (_name, lastDay, expected) => {
    expect(whyNotEnd(term, lastDay, today)).toBe(expected)
  })

  test('is looked at again on a day ahead of it, or ends as it was', () => {
    expect(whyNotReview(term, null, today)).toBeUndefined()
    expect(whyNotReview(term, '2026-02-21', today)).toBeUndefined()
    expect(whyNotReview(term, today, today)).toBe('review-not-between')
    expect(whyNotReview(term, '2026-04-01', today)).toBe('review-not-between')
    expect(whyNotReview(term, null, '2026-04-01')).toBe('exemption-over')
  })

  const phone = { stays: ['phone'], places: ['lessons' as const] }
  test('says the same as another only for a device, a place and a day of both', () => {
    const one = { ...term, ...phone }
    expect(saysTheSame(one, one)).toBe(true)
    expect(saysTheSame(one, { ...one, stays: ['tablet'] })).toBe(false)
    expect(saysTheSame(one, { ...one, places: ['trips'] })).toBe(false)
    expect(saysTheSame(one, { ...one, from: '2026-04-01', until: '2026-05-01' })).toBe(false)
    expect(saysTheSame({ ...one, until: '2026-01-11' }, { ...one, from: '2026-01-01' })).toBe(false)
  })

  test('leaves a pupil what it names, where it says, and the rest is handed in', () => {
    const watch = { stays: ['smartwatch'], places: ['lessons' as const, 'trips' as const] }
    expect(stayingAt([phone, watch], 'lessons')).toEqual(['phone', 'smartwatch'])
    expect(stayingAt([phone, watch], 'trips')).toEqual(['smartwatch'])
    expect(stayingAt([phone, watch], 'breaks')).toEqual([])
    expect(stillHandsIn(['phone', 'smartwatch'], ['smartwatch'])).toEqual(['phone'])
    expect(stillHandsIn(['phone'], ['phone', 'tablet'])).toEqual([])
  })
})

describe('no day of an exemption is lost or won', () => {
  const first = '2025-09-01'
  const day = fc.integer({ min: 0, max: 700 }).map((n) => addDays(first, n))
  const act = fc.record({
    what: fc.constantFrom<Happened['what']>('extended', 'ended', 'reviewed'),
    on: day,
    until: day
  })

  /** Lives through the acts in order of their days, as far as they are allowed; keeps what was told on each day. */
  function live(from: string, until: string, acts: readonly { what: string; on: string; until: string }[]) {
    const decided: Term = { from, until, reviewOn: until }
    const story: (Happened & { on: string })[] = []
    for (const one of acts.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
      const now = asItStands(decided, story)
      const { on, until } = one
      if (one.what === 'extended' && !whyNotExtend(now, { until, reviewOn: until }, on))
        story.push({ on, what: 'extended', until, reviewOn: until })
      if (one.what === 'ended' && !whyNotEnd(now, until, on))
        story.push({ on, what: 'ended', until, reviewOn: null })
      if (one.what === 'reviewed' && !whyNotReview(now, null, on))
        story.push({ on, what: 'reviewed', until: null, reviewOn: null })
    }
    return { decided, story }
  }

  test('what a teacher went by on a day stays true of that day, whatever happens later', () => {
    fc.assert(
      fc.property(day, day, fc.array(act, { maxLength: 8 }), day, (a, b, acts, asked) => {
        const [from, until] = a < b ? [a, b] : [b, a]
        const { decided, story } = live(from, until, acts)
        const known = asItStands(
          decided,
          story.filter(({ on }) => on <= asked)
        )
        const later = asItStands(decided, story)
        // Yesterday is as far back as ending it reaches: the day itself can still be taken out of it the day after.
        const lastSaid = story.findLast(({ on }) => on > asked)
        if (lastSaid === undefined) expect(holdsOn(later, asked)).toBe(holdsOn(known, asked))
        else if (holdsOn(known, asked)) expect(holdsOn(later, asked)).toBe(true)
      })
    )
  })

  test('it holds on every day from the first to the last, over the turn of the year and of the school year', () => {
    fc.assert(
      fc.property(day, day, fc.array(act, { maxLength: 8 }), (a, b, acts) => {
        const [from, until] = a < b ? [a, b] : [b, a]
        const { decided, story } = live(from, until, acts)
        const term = asItStands(decided, story)
        let days = 0
        for (let at = addDays(from, -3); at <= addDays(first, 1500); at = addDays(at, 1))
          if (holdsOn(term, at)) days++
        const span = (Date.parse(term.until) - Date.parse(term.from)) / 86_400_000 + 1
        expect(days).toBe(Math.max(0, span))
      }),
      { numRuns: 30 }
    )
  })
})
