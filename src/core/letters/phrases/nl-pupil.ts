import { nl } from './nl'
import type { Phrases } from './shape'

/**
 * Dutch, to a pupil of 18 or older: the school writes to nobody else, so that what is usually asked of parents is asked
 * of the pupil (dutch-schools 5.8).
 */
export const nlPupil: Phrases = {
  ...nl,
  measures: {
    talk: 'een gesprek met jou over de telefoonregels',
    'keep-end-of-lesson': 'je telefoon in bewaring tot het einde van de les',
    'keep-end-of-day': 'je telefoon in bewaring tot het einde van de schooldag',
    'inform-guardians': 'een bericht aan jou',
    'note-in-file': 'een aantekening in je leerlingdossier',
    'inform-mentor': 'een bericht aan je mentor',
    card: 'een telefoonkaart die je zelf ondertekent',
    'call-guardians': 'een telefoongesprek met jou',
    'long-day': 'één dag een vierkant rooster voor jou',
    'long-days': 'meer dagen een vierkant rooster voor jou',
    'talk-with-guardians': 'een gesprek met jou op school',
    'hand-in-daily': 'je telefoon elke ochtend inleveren en na de laatste les terugkrijgen',
    'guardian-collects': 'je telefoon zelf ophalen op school',
    'network-off': 'geen toegang tot het schoolnetwerk met je eigen apparaten',
    'care-consultation': 'een bespreking over jou in het zorgoverleg',
    warning: 'een officiële waarschuwing aan jou',
    suspension: 'een schorsing van jou'
  },
  collector: () => 'jijzelf',
  identity: 'je identiteitsbewijs',
  mail: {
    ...nl.mail,
    found: (school, reference) =>
      `In de bijlage vind je een brief van ${school}. Het kenmerk is ${reference}.`,
    call: (whom) => `Heb je een vraag? Bel dan met ${whom}.`
  }
}
