import { today } from '../custody/today-words'
import { both } from './language'
import { count, listed } from './when'

/** The pockets themselves, as long as they can be taken in at a glance. */
const among = (numbers: readonly number[]) => (numbers.length > 8 ? '' : `: ${numbers.join(', ')}`)

/** The words of the screens in src/renderer/custody. */
export const custody = both(
  {
    title: 'Les',
    steps: { name: 'Hoe ver de les is', 'hand-in': 'Inleveren', concluded: 'Teruggeven', closed: 'Klaar' },
    fill: { open: 'nog open', order: 'in orde', attention: 'aandacht' },
    inBag: 'in de tas',
    notInBag: 'niet in de tas',
    pupils: (n: number) => count(n, 'leerling', 'leerlingen'),
    inOrder: (n: number) => `${n} in orde`,
    open: (n: number) => `${n} open`,
    attention: (n: number) => `${n} aandacht`,
    late: 'achteraf ingevuld',
    grid: (className: string) => `Leerlingen ${className}`,
    field: 'Vaknummer of naam',
    fieldHint: 'Typ een vaknummer of naam. Enter: niet ingeleverd.',
    fieldHintBack: 'Typ een vaknummer of naam. Enter: blijft hier.',
    nobody: (typed: string) => `Niemand gevonden voor “${typed}”.`,
    several: (names: readonly string[]) => `${listed(names)}: typ er meer bij, of het vaknummer.`,
    rest: (n: number) => `Overige ${n} ingeleverd`,
    restCovered: 'Klas in orde',
    undo: 'Ongedaan maken',
    conclude: 'Afronden',
    stillOpen: (numbers: readonly number[]) => `Nog ${numbers.length} open${among(numbers)}`,
    detail: (pocket: number, name: string) => `Vak ${pocket}, ${name}`,
    choosePocket: 'Kies een vak voor afwezig, te laat, geen telefoon bij zich en meer.',
    concluding: {
      title: 'Afronden',
      why: 'Wat was hier aan de hand? Alleen wat je als overtreding leest, wordt er een.',
      reading: (name: string) => `Wat was er bij ${name}?`,
      kind: (name: string) => `Soort overtreding van ${name}`,
      note: (name: string) => `Toelichting bij ${name}`,
      noteHint: 'Kort en feitelijk. Geen gezondheid, geen andere namen.'
    },
    back: {
      here: 'nog hier',
      stays: 'blijft hier',
      all: 'Alles teruggegeven',
      rest: (n: number) => `Overige ${n} teruggegeven`,
      gate: (numbers: readonly number[]) =>
        `Nog ${count(numbers.length, 'toestel', 'toestellen')} hier${among(numbers)}`,
      free: 'De klas mag gaan',
      freeWhy: 'Er ligt hier geen toestel meer.',
      concluded: 'De les is afgerond',
      concludedWhy: 'Er is niets in bewaring genomen.',
      giveBack: 'Toch teruggegeven',
      leaveBehind: 'Blijft achter',
      choose: 'Kies een vak om één toestel terug te geven of achter te laten.',
      later: 'Later ingeleverd',
      laterWho: 'Wie levert nu in?',
      laterNobody: 'Iedereen die er was, heeft ingeleverd.',
      offence: 'Overtreding vastleggen'
    },
    leaving: {
      title: 'Toestel blijft achter',
      why: 'Het toestel krijgt een bewaarder en een plek, en blijft op Vandaag staan tot het is opgehaald.',
      holder: 'Bewaarder',
      place: 'Plek',
      save: 'In bewaring zetten'
    },
    choose: {
      title: 'Les kiezen',
      other: 'Andere les',
      today: 'Lessen vandaag',
      none: 'Kies een klas en een uur.',
      class: 'Klas',
      day: 'Dag',
      hour: 'Lesuur',
      noHours: 'Op deze dag staan geen lesuren in het belrooster.',
      go: 'Openen',
      noClasses: 'Er zijn nog geen klassen. Importeer eerst de klassenlijsten.',
      import: 'Klassenlijst importeren'
    },
    ...today.nl
  },
  {
    title: 'Lesson',
    steps: { name: 'How far the lesson is', 'hand-in': 'Hand in', concluded: 'Give back', closed: 'Done' },
    fill: { open: 'still open', order: 'in order', attention: 'attention' },
    inBag: 'in the bag',
    notInBag: 'not in the bag',
    pupils: (n) => count(n, 'pupil', 'pupils'),
    inOrder: (n) => `${n} in order`,
    open: (n) => `${n} open`,
    attention: (n) => `${n} attention`,
    late: 'filled in later',
    grid: (className) => `Pupils ${className}`,
    field: 'Pocket number or name',
    fieldHint: 'Type a pocket number or name. Enter: not handed in.',
    fieldHintBack: 'Type a pocket number or name. Enter: stays here.',
    nobody: (typed) => `Nobody found for “${typed}”.`,
    several: (names) => `${listed(names)}: type more, or the pocket number.`,
    rest: (n) => `Other ${n} handed in`,
    restCovered: 'Class in order',
    undo: 'Undo',
    conclude: 'Finish',
    stillOpen: (numbers) => `${numbers.length} still open${among(numbers)}`,
    detail: (pocket, name) => `Pocket ${pocket}, ${name}`,
    choosePocket: 'Choose a pocket for absent, late, no phone with them and more.',
    concluding: {
      title: 'Finish',
      why: 'What happened here? Only what you read as an offence becomes one.',
      reading: (name) => `What happened with ${name}?`,
      kind: (name) => `Kind of offence of ${name}`,
      note: (name) => `Note on ${name}`,
      noteHint: 'Short and factual. No health, no other names.'
    },
    back: {
      here: 'still here',
      stays: 'stays here',
      all: 'Everything given back',
      rest: (n) => `Other ${n} given back`,
      gate: (numbers) => `${count(numbers.length, 'device', 'devices')} still here${among(numbers)}`,
      free: 'The class may go',
      freeWhy: 'No device is left here.',
      concluded: 'The lesson is finished',
      concludedWhy: 'Nothing was taken into custody.',
      giveBack: 'Given back after all',
      leaveBehind: 'Stays behind',
      choose: 'Choose a pocket to give one device back or leave it behind.',
      later: 'Handed in later',
      laterWho: 'Who hands in now?',
      laterNobody: 'Everyone who was here has handed in.',
      offence: 'Record an offence'
    },
    leaving: {
      title: 'Device stays behind',
      why: 'The device gets a keeper and a place, and stays on Today until it is collected.',
      holder: 'Keeper',
      place: 'Place',
      save: 'Put in custody'
    },
    choose: {
      title: 'Choose a lesson',
      other: 'Other lesson',
      today: 'Lessons today',
      none: 'Choose a class and an hour.',
      class: 'Class',
      day: 'Day',
      hour: 'Hour',
      noHours: 'The bell table has no hours on this day.',
      go: 'Open',
      noClasses: 'There are no classes yet. Import the class lists first.',
      import: 'Import class list'
    },
    ...today.en
  }
)
