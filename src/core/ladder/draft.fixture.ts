import type { Ladder, Rung } from '../../contract/ladder'

/** A rung on which nothing is to be remarked. */
export const rung = (at: number, more: Partial<Rung> = {}): Rung => ({
  at,
  title: `Bij ${at}`,
  measures: ['talk'],
  menu: [],
  decider: 'mentor',
  needs: [],
  letter: null,
  stay: 'none',
  clause: 'B.5',
  ...more
})

/** A ladder that a school may keep, once it has rungs. */
export const ladder = (rungs: Rung[], more: Partial<Ladder> = {}): Ladder => ({
  name: 'Stappenplan',
  source: 'Protocol',
  window: { kind: 'school-year' },
  afterLast: { kind: 'director' },
  refusal: null,
  stepDown: null,
  rungs,
  ...more
})
