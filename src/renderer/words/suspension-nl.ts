import { count } from './when'

const schoolDays = (n: number) => count(n, 'schooldag', 'schooldagen')

/** The words of a suspension, its checks, and who outside the school was told. */
export const suspensionNl = {
  suspension: {
    title: 'Schorsing',
    none: 'De dagen zijn nog niet vastgelegd. Hoor eerst de leerling en de ouders.',
    byDirector: 'De directeur legt de schorsing vast.',
    add: 'Schorsing vastleggen',
    days: (from: string, until: string) => (from === until ? from : `${from} tot en met ${until}`),
    counter: (n: number) => `${schoolDays(n)} van hoogstens vijf`,
    ended: (day: string) => `Eerder beëindigd: laatste dag ${day}`,
    off: 'Niet doorgegaan.',
    end: 'Eerder beëindigen',
    endTitle: 'Schorsing eerder beëindigen',
    endDay: 'Laatste dag van de schorsing',
    callOff: 'De schorsing gaat helemaal niet door',
    callOffText: 'De schorsing gaat niet door.',
    endDone: 'De schorsing is aangepast.',
    form: 'Hoe?',
    firstDay: 'Eerste dag',
    lastDay: 'Laatste dag',
    reason: 'Waarom een schorsing?',
    reasonHint:
      'Wat er is gebeurd, en waarom een lichtere maatregel niet genoeg is. Zet dit ook in het besluit aan de ouders.',
    whyAgain: 'Waarom opnieuw een schorsing?',
    counted: (n: number) =>
      n > 5
        ? `Dit zijn ${schoolDays(n)}. Een schorsing duurt hoogstens vijf.`
        : `${n === 1 ? 'Dit is' : 'Dit zijn'} ${schoolDays(n)}.`,
    noneCounted: 'In deze dagen is er geen school.',
    law: 'Een schorsing duurt hoogstens vijf schooldagen, met redenen op papier, na het horen van leerling en ouders.',
    saved: (n: number) => `De schorsing van ${schoolDays(n)} is vastgelegd. Werk nu de taken af.`
  },
  tasks: {
    title: 'Taken bij de schorsing',
    done: (n: number, all: number) => `${n} van ${all} gedaan`,
    doneBy: (name: string, moment: string) => `${name}, ${moment}`,
    law: {
      'pupil-heard': 'Rechters vinden een schorsing zonder horen niet zorgvuldig.',
      'guardians-heard': 'Vraag ook de ouders naar hun kant, voordat je besluit.',
      'reasons-in-writing':
        'De wet vraagt redenen: in het basisonderwijs artikel 40c WPO, in het vo de WVO 2020.',
      'decision-sent': 'Het besluit is pas een besluit als het op papier is verstuurd.',
      'objection-clause':
        'Op een openbare school: bezwaar binnen zes weken. Op andere scholen: wat de school heeft afgesproken.',
      schoolwork: 'Een schorsing mag geen achterstand geven.',
      'attendance-officer': 'De meeste gemeenten vragen om deze melding.',
      inspectorate: 'Via het Internet Schooldossier, met de redenen erbij.',
      're-entry-talk': 'Maak afspraken over hoe het daarna verdergaat.'
    }
  },
  external: {
    title: 'Buiten de school',
    none: 'Er is met niemand buiten de school contact geweest.',
    log: 'Contact vastleggen',
    logTitle: 'Contact buiten de school',
    who: (name: string) => `Bevoegd: ${name}.`,
    body: 'Met wie?',
    contactedBy: 'Wie deed dit namens de school?',
    reference: 'Kenmerk',
    referenceHint: 'Mag leeg blijven.',
    outcome: 'Wat is er gemeld en wat kwam eruit?',
    by: (name: string) => `gedaan door ${name}`,
    ref: (reference: string) => `kenmerk ${reference}`,
    duty: { may: 'de school kon dit doen', shall: 'de school zou dit doen' },
    saved: 'Het contact is vastgelegd.'
  }
}
