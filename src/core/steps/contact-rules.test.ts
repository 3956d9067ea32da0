import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterwards, unanswered, whyNotLogContact, type ContactLine } from './contact-rules'

const talk = {
  kind: 'guardian-contact' as const,
  day: '2026-01-21',
  clock: null,
  reached: true,
  outcome: 'Afgesproken: in de tas',
  agreed: '',
  until: null
}
const held = { today: '2026-01-21', clock: '10:20', isInIt: true, onStep: false }

describe('a talk on record', () => {
  test.each([
    ['is over', { day: '2026-01-22' }, {}, 'day-to-come'],
    ['is over, to the minute', { clock: '10:21' }, {}, 'day-to-come'],
    ['may be of this minute', { clock: '10:20' }, {}, undefined],
    ['may be of a later hour on an earlier day', { day: '2026-01-20', clock: '17:00' }, {}, undefined],
    ['may be of today', {}, {}, undefined],
    ['came to something', { outcome: '  ' }, {}, 'outcome-needed'],
    ['or reached nobody', { reached: false, outcome: '' }, {}, undefined],
    ['is with who was in it', {}, { isInIt: false, onStep: true }, 'pupil-not-in-it'],
    ['hears a pupil on a step', { kind: 'hearing' as const }, { onStep: true }, undefined],
    ['and by itself hears nobody', { kind: 'hearing' as const }, {}, 'hearing-needs-step'],
    ['looks again at what was agreed', { until: '2026-02-01' }, {}, 'agreement-needed'],
    ['on a day after it', { agreed: 'Bellen', until: '2026-01-20' }, {}, 'until-before-talk'],
    ['or on the day itself', { agreed: 'Bellen', until: '2026-01-21' }, {}, undefined],
    ['may agree something without a day', { agreed: 'Telefoon blijft thuis' }, {}, undefined],
    ['may agree to try again', { reached: false, agreed: 'Opnieuw', until: '2026-01-22' }, {}, undefined]
  ])('%s', (_name, over, where, whyNot) => {
    expect(whyNotLogContact({ ...talk, ...over }, { ...held, ...where })).toBe(whyNot)
  })
})

const kinds = ['added', 'settled', 'open-again', 'in-dossier', 'not-in-dossier'] as const
const line = (kind: ContactLine['kind'], words = ''): ContactLine => ({
  id: words || kind,
  kind,
  words,
  by: 'M. de Jonge',
  at: '2026-01-22T09:00:00.000Z'
})

describe('what came after a talk', () => {
  test('nothing yet: no line was added, nothing is done, nothing is kept elsewhere', () => {
    expect(afterwards([])).toEqual({ added: [], settled: null, inDossier: false })
  })

  test('the last of two that take each other back holds, and every added line stays', () => {
    const anything = fc.array(fc.constantFrom(...kinds), { maxLength: 12 })
    fc.assert(
      fc.property(anything, (order) => {
        const now = afterwards(order.map((kind) => line(kind)))
        const last = (...of: string[]) => order.findLast((kind) => of.includes(kind))
        expect(now.settled !== null).toBe(last('settled', 'open-again') === 'settled')
        expect(now.inDossier).toBe(last('in-dossier', 'not-in-dossier') === 'in-dossier')
        expect(now.added).toHaveLength(order.filter((kind) => kind === 'added').length)
      })
    )
  })
})

describe('an attempt that is not answered yet', () => {
  const one = (id: string, over: object = {}) => ({
    id,
    pupilId: 'amira',
    kind: 'guardian-contact' as const,
    day: '2026-01-20',
    clock: null,
    reached: false,
    struck: null,
    at: `2026-01-20T0${id}:00:00.000Z`,
    ...over
  })
  const spoken = { reached: true }
  test.each([
    ['stays so while nobody is reached', [one('1'), one('2')], ['1', '2']],
    ['is answered by a talk on a later day', [one('1'), one('2', { ...spoken, day: '2026-01-21' })], []],
    ['not by one of before', [one('1', spoken), one('2')], ['2']],
    [
      'on one day by one later that day',
      [one('2', { clock: '09:00' }), one('1', { ...spoken, clock: '15:00' })],
      []
    ],
    [
      'and not by one earlier',
      [one('1', { clock: '15:00' }), one('2', { ...spoken, clock: '09:00' })],
      ['1']
    ],
    [
      'not by a talk with the pupil',
      [one('1'), one('2', { ...spoken, kind: 'conversation' as const })],
      ['1']
    ],
    ['not by a talk about another pupil', [one('1'), one('2', { ...spoken, pupilId: 'bas' })], ['1']],
    ['not by what was struck', [one('1'), one('2', { ...spoken, struck: 'Vergissing' })], ['1']],
    ['and asks nothing when it was struck itself', [one('1', { struck: 'Vergissing' })], []]
  ])('%s', (_name, contacts, ids) => {
    expect([...unanswered(contacts)]).toEqual(ids)
  })
})
