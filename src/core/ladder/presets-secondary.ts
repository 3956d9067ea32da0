import type { Preset } from './preset'

/** S2: handed in each lesson, breaks are free; mentor, care consultation and MT each have their turn. */
export const perLesson: Preset = {
  custodyMode: 'lesson',
  ladder: {
    name: 'Praktijkschool: inleveren per les',
    source: 'Regels, regel 9, en stroomschema leerlingen',
    window: { kind: 'term' },
    afterLast: { kind: 'director' },
    rungs: [
      {
        at: 1,
        title: 'Aangesproken en genoteerd',
        measures: ['talk', 'note-in-file'],
        menu: ['inform-mentor'],
        decider: 'mentor',
        needs: [],
        letter: null,
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
        clause: 'Protocol Veilige School, A.5, A.6 en A.9'
      }
    ]
  }
}

/** A common secondary-school rule: a card signed at home, and more of the same each next time. */
export const phoneCard: Preset = {
  custodyMode: 'bag',
  ladder: {
    name: 'Voortgezet onderwijs: telefoonkaart',
    source: 'Regeling telefoonkaart',
    window: { kind: 'school-year' },
    afterLast: { kind: 'every', each: 1 },
    rungs: [
      {
        at: 1,
        title: 'Telefoonkaart en een lange dag',
        measures: ['keep-end-of-day', 'card', 'long-day'],
        menu: ['talk', 'call-guardians'],
        decider: 'mentor',
        needs: [],
        letter: 'informed',
        clause: 'Regeling telefoonkaart, eerste keer'
      },
      {
        at: 2,
        title: 'Telefoonkaart, een lange dag en een telefoontje naar huis',
        measures: ['keep-end-of-day', 'card', 'long-day', 'call-guardians'],
        menu: ['talk', 'talk-with-guardians'],
        decider: 'mentor',
        needs: ['guardian-contact'],
        letter: 'repeated',
        clause: 'Regeling telefoonkaart, tweede keer'
      },
      {
        at: 3,
        title: 'Telefoonkaart, lange dagen en een telefoontje naar huis',
        measures: ['keep-end-of-day', 'card', 'long-days', 'call-guardians'],
        menu: ['talk', 'talk-with-guardians'],
        decider: 'mentor',
        needs: ['guardian-contact'],
        letter: 'repeated',
        clause: 'Regeling telefoonkaart, derde keer'
      },
      {
        at: 4,
        title: 'Ouders halen de telefoon op en we praten samen',
        measures: ['long-days', 'guardian-collects', 'talk-with-guardians'],
        menu: ['keep-end-of-day', 'call-guardians', 'hand-in-daily'],
        decider: 'director',
        needs: ['conversation', 'guardian-contact'],
        letter: 'collect',
        clause: 'Regeling telefoonkaart, iedere volgende keer'
      }
    ]
  }
}

/** A common secondary-school rule: three notes in a term, then contact with home. */
export const threeNotes: Preset = {
  custodyMode: 'day',
  ladder: {
    name: 'Voortgezet onderwijs: drie notities',
    source: 'Regels telefoongebruik',
    window: { kind: 'term' },
    afterLast: { kind: 'director' },
    rungs: [
      {
        at: 3,
        title: 'Drie notities: contact met thuis',
        measures: ['call-guardians', 'note-in-file'],
        menu: ['talk', 'inform-guardians', 'talk-with-guardians'],
        decider: 'mentor',
        needs: ['guardian-contact'],
        letter: 'repeated',
        clause: 'Regels telefoongebruik, drie notities'
      },
      {
        at: 6,
        title: 'Opnieuw drie notities: elke dag inleveren',
        measures: ['hand-in-daily', 'call-guardians'],
        menu: ['talk-with-guardians', 'long-day', 'warning'],
        decider: 'director',
        needs: ['conversation', 'guardian-contact'],
        letter: 'director',
        clause: 'Regels telefoongebruik, dagelijks inleveren'
      }
    ]
  }
}
