import type { Preset } from './preset'

/** A common secondary-school rule: a card signed at home, and more of the same each next time. */
export const phoneCard: Preset = {
  custodyMode: 'bag',
  ladder: {
    name: 'Voortgezet onderwijs: telefoonkaart',
    source: 'Regeling telefoonkaart',
    window: { kind: 'school-year' },
    afterLast: { kind: 'every', each: 1 },
    refusal: null,
    stepDown: null,
    rungs: [
      {
        at: 1,
        title: 'Telefoonkaart en een lange dag',
        measures: ['keep-end-of-day', 'card', 'long-day'],
        menu: ['talk', 'call-guardians'],
        decider: 'mentor',
        needs: [],
        letter: 'informed',
        stay: 'day',
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
        stay: 'day',
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
        stay: 'day',
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
        stay: 'longer',
        clause: 'Regeling telefoonkaart, iedere volgende keer'
      }
    ]
  }
}

/**
 * A common secondary-school rule: three notes in a term, then contact with home. Refusing to hand over brings
 * something on top of its note, so it is a branch of its own that counts here as well; suspending after it is never
 * a rung, but the director's by hand (E7-9).
 */
export const threeNotes: Preset = {
  custodyMode: 'day',
  ladder: {
    name: 'Voortgezet onderwijs: drie notities',
    source: 'Regels telefoongebruik',
    window: { kind: 'term' },
    afterLast: { kind: 'director' },
    refusal: {
      onMain: true,
      afterLast: { kind: 'director' },
      rungs: [
        {
          at: 1,
          title: 'Niet afgegeven: ook de volgende dag inleveren',
          measures: ['keep-end-of-day', 'hand-in-daily'],
          menu: ['talk', 'inform-guardians', 'call-guardians'],
          decider: 'director',
          needs: ['conversation'],
          letter: null,
          stay: 'day',
          clause: 'Regels telefoongebruik, weigeren bij de docent'
        },
        {
          at: 2,
          title: 'Opnieuw niet afgegeven: drie dagen inleveren',
          measures: ['hand-in-daily', 'call-guardians'],
          menu: ['keep-end-of-day', 'talk-with-guardians', 'long-day', 'warning'],
          decider: 'director',
          needs: ['conversation', 'guardian-contact'],
          letter: 'director',
          stay: 'day',
          clause: 'Regels telefoongebruik, weigeren bij de coördinator'
        }
      ]
    },
    stepDown: null,
    rungs: [
      {
        at: 3,
        title: 'Drie notities: contact met thuis',
        measures: ['call-guardians', 'note-in-file'],
        menu: ['talk', 'inform-guardians', 'talk-with-guardians'],
        decider: 'mentor',
        needs: ['guardian-contact'],
        letter: 'repeated',
        stay: 'none',
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
        stay: 'none',
        clause: 'Regels telefoongebruik, dagelijks inleveren'
      }
    ]
  }
}
