import { describe, expect, test } from 'vitest'
import { instantOf } from '../calendar/days'
import { remindersAt, type Situation } from './rules'
import { at, hours, kept, lesson, round, wednesday } from './situation.fixture'

const said = (situation: Situation) =>
  remindersAt(situation).map(({ kind, devices }) => (devices > 0 ? `${kind} ${devices}` : kind))

describe('a lesson that starts', () => {
  const lessons = [lesson(3)]
  test.each<[string, Situation, string[]]>([
    ['a minute before it nothing is said', at('10:29', { lessons }), []],
    ['at its start', at('10:30', { lessons }), ['lesson-starts']],
    ['as long as it lasts', at('11:19', { lessons }), ['lesson-starts']],
    ['not after its end', at('11:20', { lessons }), []],
    ['not once the round is begun', at('10:40', { lessons, begun: [{ classId: 'h3b', hour: 3 }] }), []],
    [
      'another hour of the class is another round',
      at('10:40', { lessons, begun: [{ classId: 'h3b', hour: 2 }] }),
      ['lesson-starts']
    ],
    [
      'another class is another round',
      at('10:40', { lessons, begun: [{ classId: 'v2c', hour: 3 }] }),
      ['lesson-starts']
    ],
    [
      'a block is one hand-in, whichever of its hours that was recorded under',
      at('11:30', {
        lessons: [lesson(3, { lastHour: 4, ends: '12:10' })],
        begun: [{ classId: 'h3b', hour: 4 }]
      }),
      []
    ],
    ['not where phones stay in the bag', at('10:40', { lessons: [lesson(3, { mode: 'bag' })] }), []],
    [
      'where the class hands in for the day, not once that was done',
      at('10:40', { lessons: [lesson(3, { mode: 'day' })], begun: [{ classId: 'h3b', hour: null }] }),
      []
    ]
  ])('%s', (_when, situation, expected) => {
    expect(said(situation)).toEqual(expected)
  })

  test('it leads to its round, and of a class that hands in for the day to that of the day', () => {
    const { id, round, className } = remindersAt(at('10:30', { lessons }))[0]!
    expect(round).toEqual({ classId: 'h3b', day: wednesday, hour: 3 })
    expect([id, className]).toEqual(['lesson-starts:h3b:2026-01-21:3', 'H3b'])
    const [whole] = remindersAt(at('10:30', { lessons: [lesson(3, { mode: 'day' })] }))
    expect(whole?.round).toEqual({ classId: 'h3b', day: wednesday, hour: null })
    expect(whole?.id).toBe(id)
  })
})

describe('a lesson that ends', () => {
  const lessons = [lesson(3)]
  const held = [round(3, 26)]
  const begun = [{ classId: 'h3b', hour: 3 }]
  test.each<[string, Situation, string[]]>([
    ['nothing while the class works', at('11:16', { lessons, begun, held }), []],
    ['from three minutes before its end', at('11:17', { lessons, begun, held }), ['lesson-ends 26']],
    ['after it, as long as they lie here', at('12:00', { lessons, begun, held }), ['lesson-ends 26']],
    ['until the end of the day speaks of them', at('13:20', { lessons, begun, held }), ['day-ends 26']],
    ['not without devices', at('11:17', { lessons, begun }), []],
    [
      'of a colleague it does not speak to me',
      at('11:17', { held: [round(3, 26, { begunBy: 'colleague' })] }),
      []
    ],
    [
      'of my lesson it does, whoever took them in',
      at('11:17', { lessons, begun, held: [round(3, 26, { begunBy: 'colleague' })] }),
      ['lesson-ends 26']
    ],
    ['without a timetable it speaks of the round I began', at('11:17', { held }), ['lesson-ends 26']],
    [
      'a block ends with its last hour',
      at('11:20', { lessons: [lesson(3, { lastHour: 4, ends: '12:10' })], begun, held }),
      []
    ],
    [
      'the end of the last lesson comes before the end of the day',
      at('13:27', { lessons: [lesson(5)], begun: [{ classId: 'h3b', hour: 5 }], held: [round(5, 4)] }),
      ['lesson-ends 4']
    ],
    [
      'and gives way to it',
      at('13:30', { lessons: [lesson(5)], begun: [{ classId: 'h3b', hour: 5 }], held: [round(5, 4)] }),
      ['day-ends 4']
    ],
    [
      'what was handed in for the day stays in until its end',
      at('11:17', {
        lessons: [lesson(3, { mode: 'day' })],
        begun: [{ classId: 'h3b', hour: null }],
        held: [round(null, 26)]
      }),
      []
    ]
  ])('%s', (_when, situation, expected) => {
    expect(said(situation)).toEqual(expected)
  })
})

describe('the end of the day', () => {
  const dueToday = instantOf(wednesday, '13:30')
  const camp = round(null, 5, { day: '2026-01-19', backOn: '2026-01-24', backAt: '15:00' })
  const saturday = { day: '2026-01-24', hours: [], ends: null }
  const hasLast = { lessons: [lesson(5, { mode: 'day' })], begun: [{ classId: 'h3b', hour: null }] }
  test.each<[string, Situation, string[]]>([
    ['eleven minutes before it nothing', at('13:19', { kept: [kept(dueToday)] }), []],
    ['from ten minutes before it', at('13:20', { kept: [kept(dueToday)] }), ['day-ends 1']],
    [
      'what was handed in for the day, too',
      at('13:20', { held: [round(null, 3)], kept: [kept(dueToday)] }),
      ['day-ends 4']
    ],
    [
      'of a day a colleague took in for, to who has the class last',
      at('13:20', { ...hasLast, held: [round(null, 3, { begunBy: 'colleague' })] }),
      ['day-ends 3']
    ],
    [
      'and to nobody else',
      at('13:20', { lessons: [lesson(2)], held: [round(null, 3, { begunBy: 'colleague' })] }),
      []
    ],
    [
      'what is kept until another day may stay',
      at('13:25', { kept: [kept('2026-01-22T12:30:00.000Z')] }),
      []
    ],
    ['what is missing cannot go back', at('13:25', { kept: [kept(dueToday, { missing: true })] }), []],
    [
      'it concerns the keeper and the mentor as well as who took it',
      at('13:25', {
        kept: [
          kept(dueToday, { takenBy: 'x', holderId: 'me' }),
          kept(dueToday, { takenBy: 'x', mentorId: 'me' }),
          kept(dueToday, { takenBy: 'x' })
        ]
      }),
      ['day-ends 2']
    ],
    ['a camp keeps its devices overnight', at('13:25', { held: [camp] }), []],
    ['until it is back, on a Saturday too', at('14:50', { ...saturday, held: [camp] }), ['day-ends 5']],
    ['and not before', at('14:49', { ...saturday, held: [camp] }), []]
  ])('%s', (_when, situation, expected) => {
    expect(said(situation)).toEqual(expected)
  })
})

describe('what should have gone back', () => {
  const yesterday = '2026-01-20T12:30:00.000Z'
  const leftBehind = instantOf(wednesday, '08:30')
  test.each<[string, Situation, string[]]>([
    ['is not spoken of before school begins', at('08:29', { kept: [kept(yesterday)] }), []],
    ['from the first hour on', at('08:30', { kept: [kept(yesterday)] }), ['overdue 1']],
    ['what was left behind, too', at('08:30', { kept: [kept(leftBehind)] }), ['overdue 1']],
    [
      'and what was never given back in a round',
      at('09:00', { held: [round(4, 2, { day: '2026-01-20' })], kept: [kept(yesterday)] }),
      ['overdue 3']
    ],
    ['not what is due today', at('09:00', { kept: [kept('2026-01-21T12:30:00.000Z')] }), []],
    ['not what is due at no moment', at('09:00', { kept: [kept(null)] }), []],
    ['not on a day off', at('09:00', { hours: [], ends: null, kept: [kept(yesterday)] }), []],
    [
      'not the camp that is still away',
      at('09:00', { held: [round(null, 5, { day: '2026-01-19', backOn: '2026-01-24' })] }),
      []
    ]
  ])('%s', (_when, situation, expected) => {
    expect(said(situation)).toEqual(expected)
  })
})

test('the clock is that of the school, on the day after the clock went forward and after it went back', () => {
  for (const [day, before] of [
    ['2026-03-30', '2026-03-30T06:29:59.000Z'],
    ['2026-10-26', '2026-10-26T07:29:59.000Z']
  ] as const) {
    const situation = at('08:30', { day, hours, kept: [kept('2026-03-27T12:30:00.000Z')] })
    expect(said({ ...situation, now: before })).toEqual([])
    expect(said(situation)).toEqual(['overdue 1'])
  }
})

test('reminders name a class and a number and nothing else', () => {
  const everything = at('13:28', {
    lessons: [lesson(5), lesson(5, { classId: 'v2c', className: 'V2c' })],
    begun: [{ classId: 'h3b', hour: 5 }],
    held: [round(5, 4), round(2, 1), round(2, 1, { day: '2026-01-20' })],
    kept: [kept('2026-01-20T12:30:00.000Z')]
  })
  expect(said(everything)).toEqual(['overdue 2', 'lesson-ends 4', 'lesson-starts', 'day-ends 1'])
  for (const reminder of remindersAt(everything))
    expect(Object.keys(reminder).sort()).toEqual(['className', 'devices', 'id', 'kind', 'round'])
})
