import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Audience } from '../../contract/handled'
import { NewsEvent, type NewsRules } from '../../contract/news'
import { since } from './news.fixture'
import { heardAs, newsFor, reachOf, type Hearer, type OnRecord } from './news-rules'

const runs = { numRuns: 5000 }
const classes = ['H3b', 'H3c', 'V1a']
const people = ['ann', 'bob', 'cas']
const someOf = <T>(...all: T[]) => fc.subarray(all)

const hearers: fc.Arbitrary<Hearer> = fc.record({
  id: fc.constantFrom(...people),
  role: fc.constantFrom('teacher' as const, 'mentor' as const, 'director' as const),
  mentorOf: someOf(...classes),
  duties: fc.array(
    fc.record({
      duty: fc.constantFrom('team-leader' as const, 'safety' as const),
      classId: fc.constantFrom(null, ...classes)
    }),
    { maxLength: 3 }
  )
})
const rules = fc.record(
  Object.fromEntries(NewsEvent.options.map((event) => [event, someOf(...Audience.options)]))
) as fc.Arbitrary<NewsRules>

const kinds = {
  offence: ['light', 'medium', 'serious', 'criminal'],
  turn: ['contested', 'upheld', 'withdrawn', 'reinstated'],
  step: ['proposed', 'approved', 'waived', 'lapsed', 'basis-gone', 'carried-out', 'closed', 'retracted'],
  missed: ['missed']
} as const
const lines: fc.Arbitrary<OnRecord[]> = fc
  .array(
    fc.constantFrom('offence' as const, 'turn' as const, 'step' as const, 'missed' as const).chain((source) =>
      fc.record({
        source: fc.constant(source),
        kind: fc.constantFrom<string>(...kinds[source]),
        about: fc.constantFrom('x', 'y'),
        by: fc.constantFrom(...people, 'system'),
        minute: fc.integer({ min: 0, max: 59 }),
        classIds: someOf(...classes)
      })
    ),
    { maxLength: 14 }
  )
  .map((all) =>
    all.map(({ minute, about, source, ...one }, at) => {
      const id = String(at).padStart(3, '0')
      const on = source === 'offence' ? id : `${source === 'turn' ? 'o' : 's'}${about}`
      const clock = String(minute).padStart(2, '0')
      return { ...one, id, source, about: on, at: `2026-01-21T08:${clock}:00.000Z` }
    })
  )

const anyone = (check: (lines: OnRecord[], who: Hearer, kept: NewsRules) => void) =>
  fc.assert(fc.property(lines, hearers, rules, check), runs)

describe('whatever happens, whoever asks and whatever the school set', () => {
  test('nobody hears of a pupil they are no audience for', () =>
    anyone((lines, who, kept) => {
      for (const { event, as, classIds } of newsFor(lines, who, kept, since)) {
        expect(kept[event]).toContain(as)
        const isIt = {
          mentor: classIds.some((id) => who.mentorOf.includes(id)),
          director: who.role === 'director',
          'team-leader': hasDuty(who, 'team-leader', classIds),
          safety: hasDuty(who, 'safety', classIds)
        }
        expect(isIt[as]).toBe(true)
      }
    }))

  test('each thing is told at most once', () =>
    anyone((lines, who, kept) => {
      const ids = newsFor(lines, who, kept, since).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }))

  test('nobody hears of their own acts, nor again of what they have read', () =>
    anyone((lines, who, kept) => {
      for (const { by, at } of newsFor(lines, who, kept, since)) {
        expect(by).not.toBe(who.id)
        expect(at > since).toBe(true)
      }
    }))

  test('whoever has read the newest has nothing new', () =>
    anyone((lines, who, kept) => {
      const newest = newsFor(lines, who, kept, since)[0]
      expect(newsFor(lines, who, kept, newest?.at ?? since)).toEqual([])
    }))

  test('what is looked up for somebody leaves out nothing they would hear of', () =>
    anyone((lines, who, kept) => {
      const reach = reachOf(who)
      const found = lines.filter(
        ({ classIds }) => reach === null || classIds.some((id) => reach.includes(id))
      )
      const heard = (all: OnRecord[]) =>
        all.filter(({ classIds }) => heardAs(who, classIds, Audience.options))
      expect(heard(found)).toEqual(heard(lines))
      expect(kept).toBeDefined()
    }))
})

const hasDuty = (who: Hearer, wanted: string, classIds: readonly string[]) =>
  who.duties.some(({ duty, classId }) => duty === wanted && (classId === null || classIds.includes(classId)))
