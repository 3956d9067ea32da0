import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LetterKind } from '../../contract/ladder'
import { LetterLine, ReplyKind } from '../../contract/on-file'
import { addDays, weekdayOf } from '../calendar/days'
import { standOf, whyNotRemind, whyNotReply, type Filed, type Line } from './on-file-rules'

/** Two school weeks, two free weeks at Christmas, and school again: 21 December to 3 January are free. */
const isFree = (day: string): boolean => day >= '2026-12-21' && day <= '2027-01-03'
const schoolDays: string[] = []
for (let day = '2026-11-30'; day <= '2027-06-30'; day = addDays(day, 1))
  if (weekdayOf(day) <= 5 && !isFree(day)) schoolDays.push(day)

const line = (kind: LetterLine, day: string, note = ''): Line => ({ kind, day, note })
const letter = (over: Partial<Filed> = {}): Filed => ({
  kind: 'warning',
  issuedOn: '2026-11-30',
  retracted: false,
  lines: [],
  ...over
})
const on = (today: string, replyDays = 10) => ({ today, replyDays, schoolDays })

describe('where a letter stands', () => {
  test.each<[string, Partial<Filed>, string, string]>([
    ['lies ready until it goes out', { issuedOn: null }, '2027-03-01', 'ready'],
    ['waits when it asks for an answer', {}, '2026-12-01', 'waiting'],
    ['waits on the tenth school day', {}, '2026-12-14', 'waiting'],
    ['is late on the eleventh', {}, '2026-12-15', 'overdue'],
    ['asks for no answer when it only informs', { kind: 'informed' }, '2027-03-01', 'issued'],
    ['asks for none when it takes another back', { kind: 'retraction' }, '2027-03-01', 'issued'],
    ['asks for none when it brings good news', { kind: 'good-news' }, '2027-03-01', 'issued'],
    ['is answered once somebody saw it', { lines: [line('seen', '2026-12-02')] }, '2027-03-01', 'answered'],
    ['is answered by a refusal too', { lines: [line('refused', '2026-12-02')] }, '2027-03-01', 'answered'],
    [
      'is answered also when none was asked for',
      { kind: 'informed', lines: [line('agreed', '2026-12-02')] },
      '2026-12-03',
      'answered'
    ],
    [
      'rests when no answer is needed any more',
      { lines: [line('no-reply-needed', '2026-12-20')] },
      '2027-03-01',
      'issued'
    ],
    [
      'came back when the post could not bring it',
      { lines: [line('undeliverable', '2026-12-04')] },
      '2027-03-01',
      'undeliverable'
    ],
    [
      'waits again when the answer was a mistake',
      { lines: [line('agreed', '2026-12-02'), line('struck', '2026-12-03')] },
      '2026-12-04',
      'waiting'
    ],
    ['gets new time with a reminder', { lines: [line('reminded', '2026-12-15')] }, '2026-12-16', 'waiting'],
    [
      'is retracted, whatever was answered',
      { retracted: true, lines: [line('agreed', '2026-12-02')] },
      '2026-12-03',
      'retracted'
    ],
    [
      'is retracted also when it never went out',
      { retracted: true, issuedOn: null },
      '2026-12-03',
      'retracted'
    ]
  ])('it %s', (_name, over, today, state) => {
    expect(standOf(letter(over), on(today)).state).toBe(state)
  })

  test.each([
    ['the day it went out does not count', '2026-11-30', 10, '2026-12-14'],
    ['free weeks do not run', '2026-12-11', 10, '2027-01-08'],
    ['a letter that went out in a holiday waits from the first school day', '2026-12-24', 1, '2027-01-04'],
    ['one that went out on a Saturday too', '2026-12-05', 1, '2026-12-07']
  ])('the time for an answer: %s', (_name, issuedOn, replyDays, due) => {
    const stand = standOf(letter({ issuedOn }), on(issuedOn, replyDays))
    expect(stand).toMatchObject({ state: 'waiting', replyDue: due })
    expect(standOf(letter({ issuedOn }), on(due, replyDays)).state).toBe('waiting')
    const next = schoolDays.find((day) => day > due)!
    expect(standOf(letter({ issuedOn }), on(addDays(next, -1), replyDays)).state).toBe('waiting')
    expect(standOf(letter({ issuedOn }), on(next, replyDays)).state).toBe('overdue')
  })

  test('the last answer holds, with its day and words; the earlier is not lost from the lines', () => {
    const lines = [line('seen', '2026-12-02'), line('objected', '2026-12-04', 'Het was niet zijn telefoon.')]
    expect(standOf(letter({ lines }), on('2026-12-07')).reply).toEqual({
      kind: 'objected',
      day: '2026-12-04',
      note: 'Het was niet zijn telefoon.'
    })
  })

  test('it is in the pupil system by its last tick only', () => {
    const lines = [line('in-dossier', '2026-12-02'), line('not-in-dossier', '2026-12-03')]
    expect(standOf(letter({ lines: lines.slice(0, 1) }), on('2026-12-07')).inDossier).toBe(true)
    expect(standOf(letter({ lines }), on('2026-12-07')).inDossier).toBe(false)
  })
})

describe('whether an answer can be put on record', () => {
  test.each([
    ['on the day it went out', letter(), { kind: 'seen', day: '2026-11-30', note: '' }, undefined],
    ['today', letter(), { kind: 'agreed', day: '2026-12-07', note: '' }, undefined],
    [
      'not of one that lies ready',
      letter({ issuedOn: null }),
      { kind: 'seen', day: '2026-12-07', note: '' },
      'letter-not-issued'
    ],
    ['not of a day to come', letter(), { kind: 'seen', day: '2026-12-08', note: '' }, 'day-to-come'],
    [
      'not of a day before it',
      letter(),
      { kind: 'seen', day: '2026-11-29', note: '' },
      'reply-before-letter'
    ],
    [
      'an objection only with its words',
      letter(),
      { kind: 'objected', day: '2026-12-07', note: '' },
      'reply-note-needed'
    ],
    [
      'a refusal only with its words',
      letter(),
      { kind: 'refused', day: '2026-12-07', note: 'ne' },
      'reply-note-needed'
    ],
    ['a refusal with its words', letter(), { kind: 'refused', day: '2026-12-07', note: 'nee' }, undefined],
    [
      'of one that was taken back too',
      letter({ retracted: true }),
      { kind: 'seen', day: '2026-12-07', note: '' },
      undefined
    ]
  ] as const)('%s', (_name, one, wish, why) => {
    expect(whyNotReply(one, wish, '2026-12-07')).toBe(why)
  })
})

describe('whether somebody can be reminded', () => {
  test.each([
    ['while an answer is awaited', letter(), undefined],
    ['not before it went out', letter({ issuedOn: null }), 'letter-not-issued'],
    ['not of one that was taken back', letter({ retracted: true }), 'letter-retracted'],
    ['not when none is asked for', letter({ kind: 'informed' }), 'no-reply-awaited'],
    ['not when it was answered', letter({ lines: [line('seen', '2026-12-02')] }), 'no-reply-awaited'],
    [
      'again when the answer was a mistake',
      letter({ lines: [line('seen', '2026-12-02'), line('struck', '2026-12-02')] }),
      undefined
    ]
  ])('%s', (_name, one, why) => {
    expect(whyNotRemind(one)).toBe(why)
  })
})

describe('any lines on any letter', () => {
  const someDay = fc.integer({ min: 0, max: 120 }).map((days) => addDays('2026-11-30', days))
  const someLine = fc.record({
    kind: fc.constantFrom(...LetterLine.options),
    day: someDay,
    note: fc.constant('')
  })
  const someLetter = fc.record({
    kind: fc.constantFrom(...LetterKind.options),
    issuedOn: fc.option(someDay),
    retracted: fc.boolean(),
    lines: fc.array(someLine, { maxLength: 8 })
  })
  const someTerms = fc.record({ today: someDay, replyDays: fc.integer({ min: 1, max: 30 }) })
  const stand = (one: Filed, terms: { today: string; replyDays: number }) =>
    standOf(one, { ...terms, schoolDays })

  test('a due day is there exactly while an answer is awaited, and a late one is past it', () => {
    fc.assert(
      fc.property(someLetter, someTerms, (one, terms) => {
        const { state, replyDue } = stand(one, terms)
        expect(replyDue !== null).toBe(state === 'waiting' || state === 'overdue')
        if (state === 'overdue') expect(terms.today > replyDue!).toBe(true)
        expect(whyNotRemind(one) === undefined).toBe(replyDue !== null)
      })
    )
  })

  test('a tick in the pupil system changes nothing else, and an answer does not change the tick', () => {
    fc.assert(
      fc.property(someLetter, someTerms, fc.constantFrom(...ReplyKind.options), (one, terms, kind) => {
        const before = stand(one, terms)
        const kept = stand({ ...one, lines: [...one.lines, line('in-dossier', terms.today)] }, terms)
        expect(kept).toEqual({ ...before, inDossier: true })
        const replied = stand({ ...one, lines: [...one.lines, line(kind, terms.today)] }, terms)
        expect(replied.inDossier).toBe(before.inDossier)
        expect(replied.reply?.kind).toBe(kind)
      })
    )
  })

  test('an answer that is taken back leaves a letter without one, and time only makes a letter later', () => {
    fc.assert(
      fc.property(someLetter, someTerms, someDay, (one, terms, later) => {
        const struck = {
          ...one,
          lines: [...one.lines, line('seen', terms.today), line('struck', terms.today)]
        }
        expect(stand(struck, terms).reply).toBeNull()
        if (later < terms.today) return
        const now = stand(one, terms).state
        const then = stand(one, { ...terms, today: later }).state
        expect(now === then || (now === 'waiting' && then === 'overdue')).toBe(true)
      })
    )
  })

  test('nothing becomes late on a day without school', () => {
    fc.assert(
      fc.property(someLetter, someTerms, (one, terms) => {
        if (schoolDays.includes(terms.today)) return
        const before = addDays(terms.today, -1)
        expect(stand(one, terms).state).toBe(stand(one, { ...terms, today: before }).state)
      })
    )
  })
})
