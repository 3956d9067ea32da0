import type { Preset } from './preset'

/** S0: the phone stays in the bag; the protocol leaves "vaker" to the school, so the third time is proposed here. */
export const inTheBag: Preset = {
  custodyMode: 'bag',
  ladder: {
    name: 'Basisschool: telefoon in de tas',
    source: 'Protocol social media, onderdeel B',
    window: { kind: 'school-year' },
    afterLast: { kind: 'director' },
    rungs: [
      {
        at: 1,
        title: 'Gesprek, telefoon bewaard tot het einde van de dag',
        measures: ['talk', 'keep-end-of-day', 'inform-guardians'],
        menu: ['note-in-file'],
        decider: 'mentor',
        needs: ['conversation'],
        letter: 'informed',
        clause: 'Protocol social media, B.5'
      },
      {
        at: 2,
        title: 'Opnieuw een gesprek, de mentor kijkt mee',
        measures: ['talk', 'keep-end-of-day', 'inform-guardians', 'inform-mentor'],
        menu: ['note-in-file', 'call-guardians', 'talk-with-guardians'],
        decider: 'mentor',
        needs: ['conversation'],
        letter: 'repeated',
        clause: 'Protocol social media, B.5'
      },
      {
        at: 3,
        title: 'De directie overlegt met de ouders',
        measures: ['talk-with-guardians'],
        menu: ['hand-in-daily', 'guardian-collects', 'network-off', 'long-day', 'warning'],
        decider: 'director',
        needs: ['conversation', 'guardian-contact'],
        letter: 'director',
        clause: 'Protocol social media, B.5'
      }
    ]
  }
}

/** S4: phone and smartwatch with the teacher all day; Gevolgen 2 asks for a talk and a measure that fits. */
export const inCustody: Preset = {
  custodyMode: 'day',
  ladder: {
    name: 'Basisschool: telefoon in bewaring',
    source: 'Social media protocol, onderdeel B en Gevolgen',
    window: { kind: 'school-year' },
    afterLast: { kind: 'director' },
    rungs: [
      {
        at: 1,
        title: 'Gesprek, en de ouders weten het',
        measures: ['talk', 'keep-end-of-day', 'inform-guardians'],
        menu: ['note-in-file'],
        decider: 'mentor',
        needs: ['conversation'],
        letter: 'informed',
        clause: 'Social media protocol, B.1 en Gevolgen 2'
      },
      {
        at: 2,
        title: 'De directie beslist hoe de telefoon terugkomt',
        measures: ['talk', 'keep-end-of-day', 'inform-guardians'],
        menu: ['guardian-collects', 'call-guardians', 'talk-with-guardians'],
        decider: 'director',
        needs: ['conversation'],
        letter: 'repeated',
        clause: 'Social media protocol, Gevolgen 1 en 2'
      },
      {
        at: 3,
        title: 'De directie overlegt met de ouders',
        measures: ['talk-with-guardians'],
        menu: ['guardian-collects', 'hand-in-daily', 'care-consultation', 'warning'],
        decider: 'director',
        needs: ['conversation', 'guardian-contact'],
        letter: 'director',
        clause: 'Social media protocol, Gevolgen 2'
      }
    ]
  }
}
