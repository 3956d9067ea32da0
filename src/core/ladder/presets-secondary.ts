import type { Preset } from './preset'

/** S2: handed in each lesson, breaks are free; mentor, care consultation and MT each have their turn. */
export const perLesson: Preset = {
  custodyMode: 'lesson',
  ladder: {
    name: 'Praktijkschool: inleveren per les',
    source: 'Regels, regel 9, en stroomschema leerlingen',
    window: { kind: 'term' },
    afterLast: { kind: 'director' },
    refusal: null,
    stepDown: null,
    rungs: [
      {
        at: 1,
        title: 'Aangesproken en genoteerd',
        measures: ['talk', 'note-in-file'],
        menu: ['inform-mentor'],
        decider: 'mentor',
        needs: [],
        letter: null,
        stay: 'none',
        clause: 'Stroomschema leerlingen, Iedereen'
      },
      {
        at: 2,
        title: 'De mentor bespreekt het met de leerling',
        measures: ['talk', 'inform-mentor', 'note-in-file'],
        menu: ['inform-guardians', 'call-guardians'],
        decider: 'mentor',
        needs: ['conversation'],
        letter: null,
        stay: 'none',
        clause: 'Stroomschema leerlingen, Mentor'
      },
      {
        at: 3,
        title: 'De mentor neemt contact op met de ouders',
        measures: ['talk', 'call-guardians', 'note-in-file'],
        menu: ['inform-guardians', 'talk-with-guardians', 'long-day'],
        decider: 'mentor',
        needs: ['conversation', 'guardian-contact'],
        letter: 'repeated',
        stay: 'none',
        clause: 'Stroomschema leerlingen, Mentor'
      },
      {
        at: 4,
        title: 'Bespreking in het zorgoverleg',
        measures: ['care-consultation', 'note-in-file'],
        menu: ['call-guardians', 'talk-with-guardians'],
        decider: 'mentor',
        needs: [],
        letter: null,
        stay: 'none',
        clause: 'Stroomschema leerlingen, Mentor/teamleider'
      },
      {
        at: 5,
        title: 'Het MT hoort de leerling en spreekt de ouders',
        measures: ['talk-with-guardians', 'note-in-file'],
        menu: ['hand-in-daily', 'guardian-collects', 'long-days', 'warning'],
        decider: 'director',
        needs: ['hearing', 'guardian-contact'],
        letter: 'director',
        stay: 'longer',
        clause: 'Protocol Veilige School, A.5, A.6 en A.9'
      }
    ]
  }
}

/**
 * S1: measures go by seriousness, not by number, so each rung leaves the choice open and a serious first time can be
 * taken up at once; removing messages, suspending and removing a pupil are never proposed. All of it is on file.
 */
export const bySeriousness: Preset = {
  custodyMode: 'bag',
  ladder: {
    name: 'Voortgezet onderwijs: naar de ernst',
    source: 'Protocol Sociale Media, Sancties en gevolgen',
    window: { kind: 'school-year' },
    afterLast: { kind: 'director' },
    refusal: null,
    stepDown: null,
    rungs: [
      {
        at: 1,
        title: 'Aangesproken, en het staat in het dossier',
        measures: ['talk', 'note-in-file'],
        menu: ['keep-end-of-lesson', 'keep-end-of-day', 'inform-guardians', 'call-guardians', 'warning'],
        decider: 'mentor',
        needs: [],
        letter: null,
        stay: 'day',
        clause: 'Protocol Sociale Media, A.1 en Sancties 5'
      },
      {
        at: 2,
        title: 'De telefoon in bewaring, de ouders weten het',
        measures: ['keep-end-of-day', 'inform-guardians', 'note-in-file'],
        menu: ['talk', 'call-guardians', 'talk-with-guardians', 'warning'],
        decider: 'mentor',
        needs: ['conversation'],
        letter: 'repeated',
        stay: 'day',
        clause: 'Protocol Sociale Media, Sancties 5 en 6'
      },
      {
        at: 3,
        title: 'De schoolleiding geeft een waarschuwing',
        measures: ['warning', 'note-in-file'],
        menu: ['keep-end-of-day', 'guardian-collects', 'hand-in-daily', 'talk-with-guardians'],
        decider: 'director',
        needs: ['conversation', 'guardian-contact'],
        letter: 'warning',
        stay: 'longer',
        clause: 'Protocol Sociale Media, Sancties 5 en 6'
      }
    ]
  }
}
