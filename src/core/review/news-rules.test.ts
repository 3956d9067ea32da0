import { describe, expect, test } from 'vitest'
import type { Audience } from '../../contract/handled'
import { NewsEvent, NewsRules } from '../../contract/news'
import { hearer, line, since } from './news.fixture'
import { heardAs, newsFor, plainRules, reachOf, usualNewsRules, type OnRecord } from './news-rules'

const director = hearer('boss', { role: 'director' })
const mentor = hearer('mentor', { mentorOf: ['H3b'] })
const leader = hearer('leader', { duties: [{ duty: 'team-leader', classId: 'H3b' }] })
const safety = hearer('safety', { duties: [{ duty: 'safety', classId: null }] })
const everyone: Audience[] = ['safety', 'director', 'team-leader', 'mentor']
const toAll = Object.fromEntries(NewsEvent.options.map((event) => [event, everyone])) as NewsRules

describe('who hears of what until the school says otherwise', () => {
  test('every event has its rule, and the rule is one the school could have set', () => {
    expect(NewsRules.parse(usualNewsRules)).toEqual(usualNewsRules)
    expect(plainRules(usualNewsRules)).toEqual(usualNewsRules)
    for (const event of NewsEvent.options) expect(usualNewsRules[event].length).toBeGreaterThan(0)
  })

  test.each<[NewsEvent, Audience, string]>([
    ['criminal-offence', 'director', 'what may be criminal goes straight to the director (S1-8)'],
    ['criminal-offence', 'safety', 'the coordinator of social safety is informed of an incident (S2-4)'],
    ['serious-offence', 'director', 'a serious breach goes directly to the leadership (S0-10, S4-15)'],
    ['offence', 'mentor', 'the mentor knows what their pupils did (S2-9)'],
    ['basis-gone', 'director', 'only the director can take a decision back (E7-3)']
  ])('%s is for the %s: %s', (event, audience) => {
    expect(usualNewsRules[event]).toContain(audience)
  })
})

describe('as whom somebody hears of a pupil', () => {
  const cases: [string, ReturnType<typeof hearer>, string[], Audience[], Audience | undefined][] = [
    ['the mentor of the class', mentor, ['H3b'], everyone, 'mentor'],
    ['a mentor of another class does not hear', mentor, ['H3c'], everyone, undefined],
    ['a mentor of one of two classes', mentor, ['V1a', 'H3b'], everyone, 'mentor'],
    ['the team leader of the class', leader, ['H3b'], everyone, 'team-leader'],
    ['the team leader of another class does not hear', leader, ['H3c'], everyone, undefined],
    ['the coordinator of the whole school, of every pupil', safety, ['H3c'], everyone, 'safety'],
    ['the coordinator, of who left too', safety, [], everyone, 'safety'],
    ['the director, of every pupil', director, [], everyone, 'director'],
    ['the director, only of what is for her', director, ['H3b'], ['mentor', 'safety'], undefined],
    ['a mentor does not hear of who left', mentor, [], everyone, undefined],
    ['nobody hears of what is for nobody', director, ['H3b'], [], undefined]
  ]
  test.each(cases)('%s', (_says, who, classIds, audiences, as) => {
    expect(heardAs(who, classIds, audiences)).toBe(as)
  })

  test('who is several things to a pupil hears once, as who stands closest', () => {
    const all = hearer('all', {
      role: 'director',
      mentorOf: ['H3b'],
      duties: [
        { duty: 'safety', classId: null },
        { duty: 'team-leader', classId: 'H3b' }
      ]
    })
    expect(heardAs(all, ['H3b'], everyone)).toBe('mentor')
    expect(heardAs(all, ['H3b'], ['safety', 'director', 'team-leader'])).toBe('team-leader')
    expect(heardAs(all, ['H3b'], ['safety', 'director'])).toBe('director')
  })

  test('reaches as far as the classes somebody has, and the whole school for who has it all', () => {
    expect(reachOf(hearer('x'))).toEqual([])
    expect(reachOf(mentor)).toEqual(['H3b'])
    expect(reachOf({ ...leader, mentorOf: ['H3b', 'H4a'] })).toEqual(['H3b', 'H4a'])
    expect(reachOf(safety)).toBeNull()
    expect(reachOf(director)).toBeNull()
  })
})

describe('what is news', () => {
  const told = (lines: readonly OnRecord[], by = director) =>
    newsFor(lines, by, toAll, since).map(({ id, event }) => `${id} ${event}`)

  test.each([
    ['light', 'offence'],
    ['medium', 'offence'],
    ['serious', 'serious-offence'],
    ['criminal', 'criminal-offence']
  ])('a %s offence is told as %s', (kind, event) => {
    expect(told([line('1', 'offence', { kind })])).toEqual([`1 ${event}`])
  })

  test('an offence that was withdrawn is told as withdrawn only, and again as itself when reinstated', () => {
    const offence = line('1', 'offence')
    const withdrawn = line('2', 'turn', { about: '1', kind: 'withdrawn' })
    expect(told([offence, withdrawn])).toEqual(['2 withdrawn'])
    expect(told([offence, withdrawn, line('3', 'turn', { about: '1', kind: 'reinstated' })])).toEqual([
      '1 offence'
    ])
  })

  test('a contest is told until it is settled', () => {
    const contested = line('2', 'turn', { about: '1', kind: 'contested' })
    expect(told([contested])).toEqual(['2 contested'])
    expect(told([contested, line('3', 'turn', { about: '1', kind: 'upheld' })])).toEqual([])
  })

  test.each<[string, string[], string[]]>([
    ['a proposal that waits', ['proposed'], ['step-proposed']],
    ['a proposal that was decided is told as the decision', ['proposed', 'approved'], ['step-decided']],
    ['a proposal that lapsed is not told', ['proposed', 'lapsed'], []],
    ['a step that was waived', ['proposed', 'waived'], ['step-decided']],
    [
      'what is carried out is still told as decided',
      ['proposed', 'approved', 'carried-out'],
      ['step-decided']
    ],
    ['a closed step', ['approved', 'carried-out', 'closed'], ['step-closed', 'step-decided']],
    [
      'a step that was opened again is no new decision',
      ['approved', 'carried-out', 'approved'],
      ['step-decided']
    ],
    [
      'a closing that was taken back is not told',
      ['approved', 'carried-out', 'closed', 'carried-out'],
      ['step-decided']
    ],
    ['a basis that fell away', ['approved', 'basis-gone'], ['basis-gone', 'step-decided']],
    [
      'a step taken back is told once, as it is now',
      ['approved', 'basis-gone', 'retracted'],
      ['step-decided']
    ]
  ])('%s', (_says, kinds, events) => {
    const lines = kinds.map((kind, at) => line(String(at + 1), 'step', { about: 's', kind }))
    expect(told(lines).map((one) => one.split(' ')[1])).toEqual(events)
  })

  test('a measure that was missed', () => {
    expect(told([line('1', 'missed', { about: 's' })])).toEqual(['1 missed'])
  })

  test('what was there before is not told again, and is known as the story so far', () => {
    const before = line('1', 'step', { about: 's', kind: 'carried-out', at: since })
    expect(told([before, line('2', 'step', { about: 's', kind: 'approved' })])).toEqual([])
  })

  test('nobody hears of what they did themselves', () => {
    expect(told([line('1', 'offence', { by: 'boss' }), line('2', 'offence')])).toEqual(['2 offence'])
  })

  test('the newest comes first', () => {
    expect(told([line('1', 'offence'), line('3', 'offence'), line('2', 'offence')])).toEqual([
      '3 offence',
      '2 offence',
      '1 offence'
    ])
  })
})
