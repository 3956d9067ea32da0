import type { Preset } from './preset'

/** S0: the phone stays in the bag; the protocol leaves "vaker" to the school, so the third time is proposed here. */
export const inTheBag: Preset = {
  custodyMode: 'bag',
  ladder: {
    name: 'Basisschool: telefoon in de tas',
    source: 'Protocol social media, onderdeel B',
    window: { kind: 'school-year' },
    afterLast: { kind: 'director' },
    refusal: null,
    stepDown: null,
    rungs: [
      {
        at: 1,
        title: 'Gesprek, telefoon bewaard tot het einde van de dag',
        measures: ['talk', 'keep-end-of-day', 'inform-guardians'],
        menu: ['note-in-file'],
        decider: 'mentor',
        needs: ['conversation'],
        letter: 'informed',
        stay: 'day',
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
        stay: 'day',
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
        stay: 'longer',
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
    refusal: null,
    stepDown: null,
    rungs: [
      {
        at: 1,
        title: 'Gesprek, en de ouders weten het',
        measures: ['talk', 'keep-end-of-day', 'inform-guardians'],
        menu: ['note-in-file'],
        decider: 'mentor',
        needs: ['conversation'],
        letter: 'informed',
        stay: 'day',
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
        stay: 'longer',
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
        stay: 'longer',
        clause: 'Social media protocol, Gevolgen 2'
      }
    ]
  }
}

/**
 * S3: a board of several schools, where each school has a protocol of its own (D.1); what they share goes by
 * seriousness and begins with a warning. It names no custody of devices, so none is proposed here; a school adds it.
 */
export const foundation: Preset = {
  custodyMode: 'bag',
  ladder: {
    name: 'Stichting met meer scholen: waarschuwing',
    source: 'Protocol Sociale Media van de stichting; elke school vult het aan (D.1)',
    window: { kind: 'school-year' },
    afterLast: { kind: 'director' },
    refusal: null,
    stepDown: null,
    rungs: [
      {
        at: 1,
        title: 'Aangesproken, en het staat in het dossier',
        measures: ['talk', 'note-in-file'],
        menu: ['inform-mentor', 'inform-guardians', 'call-guardians', 'warning'],
        decider: 'mentor',
        needs: [],
        letter: null,
        stay: 'none',
        clause: 'Protocol Sociale Media, A.2 en Sancties leerlingen en ouders 1'
      },
      {
        at: 2,
        title: 'Gesprek, en de ouders weten het',
        measures: ['talk', 'inform-guardians', 'note-in-file'],
        menu: ['call-guardians', 'talk-with-guardians', 'warning'],
        decider: 'mentor',
        needs: ['conversation'],
        letter: 'repeated',
        stay: 'none',
        clause: 'Protocol Sociale Media, Sancties leerlingen en ouders 1 en 2'
      },
      {
        at: 3,
        title: 'De directie geeft een waarschuwing',
        measures: ['warning', 'note-in-file'],
        menu: ['talk', 'talk-with-guardians', 'network-off'],
        decider: 'director',
        needs: ['conversation', 'guardian-contact'],
        letter: 'warning',
        stay: 'none',
        clause: 'Protocol Sociale Media, Sancties leerlingen en ouders 2'
      }
    ]
  }
}
