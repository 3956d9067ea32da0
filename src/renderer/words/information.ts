import { both } from './language'

/** The words of a parent without authority who asks to be informed. */
export const information = both(
  {
    title: 'Informatie aan een ouder zonder gezag',
    why: 'Een ouder zonder gezag krijgt alleen brieven als die daarom vraagt. De school weigert alleen als het belang van de leerling dat vraagt, of als zij het de andere ouder ook niet zou geven.',
    record: 'Verzoek vastleggen',
    none: 'Er is nog geen verzoek vastgelegd.',
    asked: (day: string) => `gevraagd op ${day}`,
    granted: 'krijgt de brieven',
    refused: 'afgewezen',
    ended: (day: string) => `beëindigd op ${day}`,
    by: (moment: string, name: string) => `${moment}, door ${name}`,
    end: 'Beëindigen',
    endOne: (name: string) => `Beëindigen: brieven aan ${name}`,
    endDone: 'Deze ouder krijgt vanaf nu geen brieven meer.',
    who: 'Ouder',
    askedOn: 'Gevraagd op',
    answer: 'Antwoord van de school',
    answers: {
      yes: { title: 'Toegekend', text: 'Deze ouder krijgt vanaf nu elke brief, op het eigen adres.' },
      no: { title: 'Afgewezen', text: 'Deze ouder krijgt geen brieven. Het antwoord blijft bewaard.' }
    },
    reason: 'Reden',
    reasonHint: 'Waarom de school dit antwoord geeft, in één of twee zinnen.',
    save: 'Vastleggen',
    saved: 'Het verzoek en het antwoord zijn vastgelegd.'
  },
  {
    title: 'Information for a parent without authority',
    why: 'A parent without authority gets letters only when they ask for them. The school refuses only when the interest of the pupil asks for that, or when it would not tell the other parent either.',
    record: 'Record a request',
    none: 'No request was recorded yet.',
    asked: (day) => `asked on ${day}`,
    granted: 'gets the letters',
    refused: 'refused',
    ended: (day) => `ended on ${day}`,
    by: (moment, name) => `${moment}, by ${name}`,
    end: 'End',
    endOne: (name) => `End: letters to ${name}`,
    endDone: 'This parent gets no more letters from now on.',
    who: 'Parent',
    askedOn: 'Asked on',
    answer: 'Answer of the school',
    answers: {
      yes: {
        title: 'Granted',
        text: 'This parent gets every letter from now on, at their own address.'
      },
      no: { title: 'Refused', text: 'This parent gets no letters. The answer is kept.' }
    },
    reason: 'Reason',
    reasonHint: 'Why the school gives this answer, in one or two sentences.',
    save: 'Record',
    saved: 'The request and the answer are on record.'
  }
)
