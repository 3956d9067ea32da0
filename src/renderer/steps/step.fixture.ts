import type { Handling } from '../../contract/handled'
import type { Step } from '../../contract/step'

const step: Step = {
  id: 'step',
  pupilId: 'amira',
  pupilName: 'Amira El Amrani',
  className: 'H3b',
  track: 'main',
  rung: 2,
  title: 'Gesprek en een lange dag',
  count: 3,
  window: 'schooljaar 2026-2027',
  measures: ['talk', 'long-day'],
  menu: ['call-guardians', 'warning'],
  decider: 'mentor',
  needs: [],
  letter: 'informed',
  stay: 'none',
  state: 'proposed',
  reachedAt: '2026-11-20T09:00:00Z',
  contested: 0,
  hasLetters: false
}

/** A step with nothing said or done about it, but for what the test says of it. */
export const handlingOf = (said: Partial<Handling>, ofStep: Partial<Step> = {}): Handling => ({
  step: { ...step, ...ofStep },
  chosen: step.measures,
  story: [],
  open: [],
  sides: [],
  contacts: [],
  appointments: [],
  suspension: null,
  tasks: [],
  external: [],
  followUp: [],
  letters: [],
  police: { duty: 'may', by: '' },
  mayDirect: true,
  ...said
})
