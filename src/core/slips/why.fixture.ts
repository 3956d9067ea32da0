import type { Counted, Why } from '../../contract/steps'
import type { School } from '../../contract/settings'
import { ladderAt } from '../steps/a-life.fixture'
import type { WhyFacts } from './why-facts'

type Step = NonNullable<Why['step']>

/** One line of an explanation: counts until the end of the school year, unless said otherwise. */
export const line = (offenceId: string, more: Partial<Counted> = {}): Counted => ({
  offenceId,
  day: '2026-01-12',
  hour: 2,
  kind: 'Telefoon gebruikt',
  whyNot: null,
  contested: false,
  carried: false,
  until: '2026-07-31',
  ...more
})

export const aStep = (more: Partial<Step> = {}): Step => ({
  id: 'step',
  pupilId: 'pupil',
  pupilName: 'Amira Bakker',
  className: 'H3b',
  track: 'main',
  rung: 2,
  title: 'Gesprek met de mentor',
  count: 2,
  window: 'schooljaar 2025-2026',
  measures: ['talk'],
  menu: [],
  decider: 'mentor',
  needs: [],
  letter: null,
  stay: 'none',
  state: 'proposed',
  reachedAt: '2026-01-16T09:20:00.000Z',
  contested: 0,
  hasLetters: false,
  ...more
})

export const aWhy = (more: Partial<Why> = {}): Why => ({
  step: aStep(),
  pupilName: 'Amira Bakker',
  window: { label: 'schooljaar 2025-2026', from: '2025-08-01', until: '2026-07-31' },
  ladder: {
    name: 'Stappenplan telefoon',
    source: 'Protocol',
    effectiveFrom: '2025-08-01',
    clause: 'Protocol, art. 5'
  },
  count: 2,
  offences: [line('a'), line('b', { day: '2026-01-16', hour: null })],
  skipped: [],
  next: { at: 4, title: 'Bij 4' },
  earlier: [],
  ...more
})

/** A step on the second rung of a ladder of four, in the school year, unless said otherwise. */
export const whyFacts = (why: Partial<Why> = {}, more: Partial<WhyFacts> = {}): WhyFacts => ({
  why: aWhy(why),
  version: ladderAt([1, 2, 4]),
  track: 'main',
  pupil: { given: 'Amira', full: 'Amira Bakker', className: 'H3b' },
  places: new Map([
    ['a', 'lesson'],
    ['b', 'break']
  ]),
  measures: ['talk', 'inform-guardians'],
  stateSince: '2026-01-19',
  school: {
    name: 'Het Vlierhof',
    street: 'Vlierlaan 1',
    postcode: '9999 ZZ',
    city: 'Voorbeelddorp',
    phone: '000-1234567',
    email: 'info@vlierhof.example',
    language: 'nl',
    protocol: 'Telefoonprotocol 2025',
    contact: 'de teamleider'
  } as School,
  today: '2026-01-21',
  ...more
})

export const inEnglish = (facts: WhyFacts): WhyFacts => ({
  ...facts,
  school: { ...facts.school, language: 'en' }
})
