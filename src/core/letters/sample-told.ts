import type { LetterFacts } from './rules'

/** Made-up letters about one thing: a talk, two suspensions, a reminder, and devices that may be collected by whom. */
export function toldSamples(facts: LetterFacts, byDirector: LetterFacts['decider']): LetterFacts[] {
  const plain: LetterFacts = {
    ...facts,
    count: 0,
    window: '',
    measures: [],
    next: null,
    offences: [],
    custody: null
  }
  const suspension = {
    kind: 'suspension',
    form: 'internal',
    firstDay: '2027-03-15',
    lastDay: '2027-03-16',
    schoolDays: 2,
    heard: [
      { who: 'pupil', day: '2027-03-11' },
      { who: 'guardian', day: '2027-03-12' }
    ],
    objection: 'board',
    day: facts.day
  } as const
  const device = {
    kind: 'taken',
    label: '',
    device: 'phone',
    takenAt: '2027-03-05T09:20:00.000Z',
    why: 'De telefoon ging af in de les',
    longer: '',
    collector: 'either'
  } as const
  const { custody } = facts
  return [
    {
      ...facts,
      kind: 'conversation',
      told: {
        kind: 'conversation',
        day: '2027-03-11',
        clock: '16:00',
        place: '',
        with: [facts.decider, byDirector],
        also: ''
      }
    },
    {
      ...facts,
      kind: 'suspension',
      decider: byDirector,
      reason: 'Een klasgenoot is gefilmd',
      told: suspension
    },
    {
      ...facts,
      kind: 'suspension',
      decider: byDirector,
      reason: 'Een klasgenoot is gefilmd',
      told: { ...suspension, form: 'external', lastDay: '2027-03-15', schoolDays: 1, objection: 'complaint' }
    },
    { ...plain, kind: 'reminder', told: { kind: 'reminder', answerBy: '2027-03-19' } },
    { ...plain, kind: 'taken', custody, told: device },
    {
      ...plain,
      kind: 'taken',
      custody,
      told: {
        ...device,
        device: 'smartwatch',
        longer: 'Het is deze week de derde keer',
        collector: 'guardian'
      }
    },
    { ...plain, kind: 'taken', custody, told: { ...device, device: 'tablet' } },
    { ...plain, kind: 'taken', custody, told: { ...device, device: 'other' } }
  ]
}
