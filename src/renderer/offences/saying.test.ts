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
  proposed: (title: string) => `proposed: ${title}.`
} as Parameters<typeof whatItSays>[3]
const deciders = { mentor: 'the mentor decides', director: 'the director decides' }
const ladderOf = (code: keyof typeof presets): LadderVersion => ({
  ...presets[code].ladder,
  id: 'version',
  effectiveFrom: '2025-08-01'
})
const outcome = { offenceId: 'o', pupilId: 'p', attached: false, count: 2, rung: 2, stepId: 'step' }
const recording = { day: '2026-01-21', counts: 'counts', anyway: false } as const

describe('what is said of an offence that is on record', () => {
  const ladder = ladderOf('in-the-bag')
  test.each([
    ['a second report', { attached: true }, {}, 'attached'],
    ['a signal', { count: 1 }, { counts: 'signal' }, 'signal'],
    ['possibly criminal', {}, { counts: 'criminal' }, 'criminal'],
    ['in spite of a permission', {}, { anyway: true }, 'covered'],
    ['before any ladder', { count: 0, rung: null, stepId: null }, {}, 'no rules'],
    ['no new rung', { stepId: null }, {}, 'time 2. nothing new'],
    ['a new rung', {}, {}, 'time 2. proposed: Opnieuw een gesprek, de mentor kijkt mee. The mentor decides.'],
    ['past the last, for the director', { count: 5, rung: 5 }, {}, 'time 5. The director decides.'],
    ['a day of an earlier ladder', {}, { day: '2025-06-01' }, 'time 2.']
  ] as const)('%s', (_what, more, how, said) => {
    expect(whatItSays({ ...outcome, ...more }, { ...recording, ...how }, ladder, w, deciders)).toBe(said)
  })

  test('each next time after the last names the last rung again', () => {
    const said = whatItSays({ ...outcome, count: 6, rung: 6 }, recording, ladderOf('phone-card'), w, deciders)
    expect(said).toBe(
      'time 6. proposed: Ouders halen de telefoon op en we praten samen. The director decides.'
    )
  })
})
