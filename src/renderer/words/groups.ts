import { both } from './language'
import { count } from './when'

/** The words of the screens in src/renderer/groups: teaching groups, trips, and pockets. */
export const groups = both(
  {
    title: 'Groepen en uitjes',
    context: 'Leerlingen uit verschillende klassen samen: een lesgroep, een schoolreis of een kamp.',
    newGroup: 'Nieuwe groep',
    newTrip: 'Nieuw uitje of kamp',
    groups: 'Lesgroepen',
    trips: 'Uitjes en kampen',
    noGroups:
      'Er zijn nog geen lesgroepen. Maak er een, of importeer een leerlingenlijst met een kolom lesgroepen.',
    noTrips: 'Er staat geen uitje of kamp gepland.',
    name: 'Naam',
    pupils: 'Leerlingen',
    days: 'Dagen',
    acts: 'Innemen',
    pockets: 'Vakken',
    pocketsOf: (name: string) => `Vakken van ${name}`,
    takeIn: 'Toestellen innemen',
    openRound: 'Lijst openen',
    from: (day: string) => `Kan vanaf ${day}`,
    span: (first: string, last: string) => (first === last ? first : `${first} t/m ${last}`),
    keeps: { trip: 'Bewaard tot het einde', day: 'Elke dag inleveren', bag: 'In de tas' },
    form: {
      group: 'Lesgroep',
      trip: 'Uitje of kamp',
      nameHint: {
        group: 'Zoals op het rooster, bijvoorbeeld V4 wiskunde B.',
        trip: 'Bijvoorbeeld Brugklaskamp.'
      },
      firstDay: 'Eerste dag',
      lastDay: 'Laatste dag',
      lasts: (days: number) => count(days, 'dag', 'dagen'),
      tooLong: 'Een uitje of kamp duurt hooguit 21 dagen.',
      backwards: 'De laatste dag ligt voor de eerste.',
      mode: 'Hoe bewaar je de toestellen?',
      modes: {
        trip: { title: 'Bewaren tot het einde', text: 'Eén keer innemen, op de laatste dag teruggeven.' },
        day: { title: 'Elke dag inleveren', text: 'Elke dag innemen en dezelfde dag teruggeven.' },
        bag: { title: 'In de tas', text: 'Niets inleveren. Alleen wat wordt ingenomen, staat op de lijst.' }
      },
      backAt: { trip: 'Terug op de laatste dag om', day: 'Elke dag terug om' },
      clock: 'Schrijf de tijd als 15:00.',
      who: 'Wie gaan er mee?',
      whoGroup: 'Wie zitten erin?',
      wholeClasses: 'Hele klassen',
      ofClass: (name: string, inIt: number, all: number) =>
        inIt === 0 || inIt === all ? `${name} (${all})` : `${name} (${inIt} van ${all})`,
      single: 'Losse leerlingen',
      chosen: (n: number) => count(n, 'leerling', 'leerlingen'),
      nobody: 'Nog niemand. Kies een hele klas of zoek een leerling.',
      noClass: 'Zonder klas',
      remove: (name: string) => `${name} eruit halen`,
      saveGroup: 'Groep opslaan',
      saveTrip: 'Uitje opslaan',
      savedGroup: 'De groep is opgeslagen.',
      savedTrip: 'Het uitje is opgeslagen.',
      endGroup: 'Groep opheffen',
      endTrip: 'Uitje laten vervallen',
      endedGroup: 'De groep is opgeheven. Wat is vastgelegd, blijft bewaard.',
      endedTrip: 'Het uitje is vervallen. Wat is vastgelegd, blijft bewaard.',
      again: 'Hersteld.',
      unknown: 'Deze groep is er niet meer.',
      back: 'Naar groepen en uitjes'
    },
    pocket: {
      title: 'Vakken',
      one: 'Vak',
      of: (name: string) => `Vakken ${name}`,
      context: (pupils: number, empty: number) =>
        `${count(pupils, 'leerling', 'leerlingen')} · ${count(empty, 'leeg vak', 'lege vakken')} ertussen`,
      inOrder: 'op volgorde van de klassenlijst',
      how: 'Typ een ander vak en druk op Enter. Is het vak bezet, dan ruilen de twee leerlingen.',
      list: 'Vakken en namen',
      pocketOf: (name: string) => `Vak van ${name}`,
      empty: 'leeg',
      wrong: 'Vul een getal van 1 tot en met 999 in.',
      swapped: (a: number, b: number) => `Vak ${a} en vak ${b} zijn geruild.`,
      moved: (a: number, b: number) => `Vak ${a} is nu vak ${b}.`,
      undone: 'Het vak is weer zoals het was.',
      number: 'Opnieuw nummeren',
      numbering: {
        title: 'Vakken opnieuw nummeren?',
        text: (n: number, all: number) =>
          `${n} van de ${all} leerlingen ${n === 1 ? 'krijgt' : 'krijgen'} een ander vak: van 1 af, op achternaam, zonder lege vakken ertussen. Hang daarna een nieuwe vakkenkaart op.`,
        done: (n: number) => `${count(n, 'leerling heeft', 'leerlingen hebben')} een ander vak.`
      },
      card: 'Vakkenkaart',
      none: 'Er zitten geen leerlingen in deze klas.',
      unknown: 'Deze klas is er niet meer.',
      back: 'Naar de leerlingen'
    }
  },
  {
    title: 'Groups and trips',
    context: 'Pupils of several classes together: a teaching group, a school trip or a camp.',
    newGroup: 'New group',
    newTrip: 'New trip or camp',
    groups: 'Teaching groups',
    trips: 'Trips and camps',
    noGroups:
      'There are no teaching groups yet. Make one, or import a list of pupils with a column of groups.',
    noTrips: 'No trip or camp is planned.',
    name: 'Name',
    pupils: 'Pupils',
    days: 'Days',
    acts: 'Taking in',
    pockets: 'Pockets',
    pocketsOf: (name: string) => `Pockets of ${name}`,
    takeIn: 'Take in devices',
    openRound: 'Open the list',
    from: (day: string) => `From ${day}`,
    span: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
    keeps: { trip: 'Kept until the end', day: 'Handed in every day', bag: 'In the bag' },
    form: {
      group: 'Teaching group',
      trip: 'Trip or camp',
      nameHint: {
        group: 'As on the timetable, V4 maths B for example.',
        trip: 'First-year camp, for example.'
      },
      firstDay: 'First day',
      lastDay: 'Last day',
      lasts: (days: number) => count(days, 'day', 'days'),
      tooLong: 'A trip or camp lasts 21 days at most.',
      backwards: 'The last day is before the first.',
      mode: 'How are devices kept?',
      modes: {
        trip: { title: 'Keep until the end', text: 'Taken in once, given back on the last day.' },
        day: { title: 'Hand in every day', text: 'Taken in every day and given back the same day.' },
        bag: { title: 'In the bag', text: 'Nothing is handed in. Only what is taken is on the list.' }
      },
      backAt: { trip: 'Back on the last day at', day: 'Back every day at' },
      clock: 'Write the time as 15:00.',
      who: 'Who comes along?',
      whoGroup: 'Who is in it?',
      wholeClasses: 'Whole classes',
      ofClass: (name: string, inIt: number, all: number) =>
        inIt === 0 || inIt === all ? `${name} (${all})` : `${name} (${inIt} of ${all})`,
      single: 'Single pupils',
      chosen: (n: number) => count(n, 'pupil', 'pupils'),
      nobody: 'Nobody yet. Choose a whole class or look a pupil up.',
      noClass: 'Without a class',
      remove: (name: string) => `Take ${name} out`,
      saveGroup: 'Save group',
      saveTrip: 'Save trip',
      savedGroup: 'The group has been saved.',
      savedTrip: 'The trip has been saved.',
      endGroup: 'End the group',
      endTrip: 'Call off the trip',
      endedGroup: 'The group is no more. What was recorded is kept.',
      endedTrip: 'The trip is called off. What was recorded is kept.',
      again: 'Put back.',
      unknown: 'This group is no more.',
      back: 'To groups and trips'
    },
    pocket: {
      title: 'Pockets',
      one: 'Pocket',
      of: (name: string) => `Pockets ${name}`,
      context: (pupils: number, empty: number) =>
        `${count(pupils, 'pupil', 'pupils')} · ${count(empty, 'empty pocket', 'empty pockets')} in between`,
      inOrder: 'in the order of the class list',
      how: 'Type another pocket and press Enter. If someone has it, the two pupils swap.',
      list: 'Pockets and names',
      pocketOf: (name: string) => `Pocket of ${name}`,
      empty: 'empty',
      wrong: 'Fill in a number from 1 to 999.',
      swapped: (a: number, b: number) => `Pockets ${a} and ${b} are swapped.`,
      moved: (a: number, b: number) => `Pocket ${a} is pocket ${b} now.`,
      undone: 'The pocket is as it was.',
      number: 'Number again',
      numbering: {
        title: 'Number the pockets again?',
        text: (n: number, all: number) =>
          `${n} of the ${all} pupils ${n === 1 ? 'gets' : 'get'} another pocket: from 1, by surname, without empty pockets in between. Put up a new pocket card afterwards.`,
        done: (n: number) => `${count(n, 'pupil has', 'pupils have')} another pocket.`
      },
      card: 'Pocket card',
      none: 'There are no pupils in this class.',
      unknown: 'This class is no more.',
      back: 'To the pupils'
    }
  }
)
