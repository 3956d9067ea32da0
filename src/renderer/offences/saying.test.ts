import { describe, expect, test } from 'vitest'
import type { LadderVersion } from '../../contract/ladder'
import { presets } from '../../core/ladder/presets'
import { whatItSays } from './saying'

const w = {
  attached: 'attached',
  signal: 'signal',
  criminal: 'criminal',
  covered: 'covered',
  noRules: 'no rules',
  nothing: 'nothing new',
  count: (n: number) => `time ${n}.`,
  refusal: (n: number) => `refusal ${n}.`,
  other: 'a proposal',
  proposed: (title: string) => `proposed: ${title}.`
} as Parameters<typeof whatItSays>[3]
const deciders = { mentor: 'the mentor decides', director: 'the director decides' }
const ladderOf = (code: keyof typeof presets): LadderVersion => ({
  ...presets[code].ladder,
  id: 'version',
  effectiveFrom: '2025-08-01'
})
const outcome = { offenceId: 'o', pupilId: 'p', attached: false, count: 2, rung: 2, stepId: 'step' } as const
const main = { ...outcome, track: 'main' } as const
const recording = { day: '2026-01-21', counts: 'counts', anyway: false } as const

describe('what is said of an offence that is on record', () => {
  const ladder = ladderOf('in-the-bag')
  test.each([
    ['a second report', { attached: true }, {}, 'attached'],
    ['a signal', { count: 1 }, { counts: 'signal' }, 'signal'],
    ['possibly criminal', { track: 'direct' }, { counts: 'criminal' }, 'criminal'],
    [
      'possibly criminal, whatever covered it',
      { track: 'direct' },
      { counts: 'criminal', anyway: true },
      'criminal'
    ],
    [
      'a refusal where refusing has no branch',
      {},
      { counts: 'refusal' },
      'time 2. proposed: Opnieuw een gesprek, de mentor kijkt mee. The mentor decides.'
    ],
    ['in spite of a permission', {}, { anyway: true }, 'covered'],
    ['before any ladder', { count: 0, rung: null, stepId: null }, {}, 'no rules'],
    ['no new rung', { stepId: null }, {}, 'time 2. nothing new'],
    ['a new rung', {}, {}, 'time 2. proposed: Opnieuw een gesprek, de mentor kijkt mee. The mentor decides.'],
    ['past the last, for the director', { count: 5, rung: 5 }, {}, 'time 5. The director decides.'],
    ['a day of an earlier ladder', {}, { day: '2025-06-01' }, 'time 2.']
  ] as const)('%s', (_what, more, how, said) => {
    expect(whatItSays({ ...main, ...more }, { ...recording, ...how }, ladder, w, deciders)).toBe(said)
  })

  describe('where refusing has steps of its own', () => {
    const branch = { rungs: [ladder.rungs[2]], afterLast: ladder.afterLast, onMain: true }
    const branched = { ...ladder, refusal: branch }
    test.each([
      [
        'the first',
        { rung: 1, count: 1 },
        'refusal 1. proposed: De directie overlegt met de ouders. The director decides.'
      ],
      ['past the last', { rung: 2 }, 'refusal 2. The director decides.'],
      ['a step of the main steps only', { rung: null }, 'refusal 2. a proposal'],
      ['no step', { rung: null, stepId: null }, 'refusal 2. nothing new']
    ] as const)('%s', (_what, more, said) => {
      const told = { ...outcome, track: 'refusal', ...more } as const
      expect(whatItSays(told, { ...recording, counts: 'refusal' }, branched, w, deciders)).toBe(said)
    })
  })

  test('each next time after the last names the last rung again', () => {
    const said = whatItSays({ ...main, count: 6, rung: 6 }, recording, ladderOf('phone-card'), w, deciders)
    expect(said).toBe(
      'time 6. proposed: Ouders halen de telefoon op en we praten samen. The director decides.'
    )
  })
})
