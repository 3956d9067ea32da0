import { count, listed } from './when'

/** The pockets themselves, as long as they can be taken in at a glance. */
const among = (numbers: readonly number[]) => (numbers.length > 8 ? '' : `: ${numbers.join(', ')}`)

export const custodyNl = {
  title: 'Les',
  steps: { name: 'Hoe ver de les is', 'hand-in': 'Inleveren', concluded: 'Teruggeven', closed: 'Klaar' },
  fill: { open: 'nog open', order: 'in orde', attention: 'aandacht' },
  /** `nog open: telefoon en horloge`. */
  withDevices: (word: string, devices: readonly string[]) => `${word}: ${listed(devices)}`,
  aboutPocket: (pocket: number, sentence: string) => `Vak ${pocket}: ${sentence}`,
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
  devices: 'Levert in',
  stays: (devices: readonly string[]) => `Houdt bij zich: ${listed(devices)}.`,
  daily: (day: string) => `Levert elke ochtend in t/m ${day}, door een besluit.`,
  dailyPermitted: 'De toestemming voor deze les geldt hier niet vanzelf.',
  guest: {
    word: 'gast',
    add: 'Gast erbij',
    why: 'De gast zit alleen deze keer bij de groep en krijgt het volgende vak.',
    save: 'Erbij zetten',
    out: 'Toch niet hier'
  },
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
    oneBack: (device: string) => `${device} teruggegeven`,
    oneStays: (device: string) => `${device} blijft hier`,
    gate: (devices: number, pockets: readonly number[]) =>
      `Nog ${count(devices, 'toestel', 'toestellen')} hier${among(pockets)}`,
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
    due: (moment: string) => `Terug op ${moment}, als de volgende schooldag begint.`,
    dueUnknown: 'Terug als de volgende schooldag begint.',
    what: 'Wat blijft achter?',
    all: 'alles',
    save: 'In bewaring zetten'
  },
  trip: {
    steps: 'Hoe ver het uitje is',
    back: (day: string) => `terug op ${day}`,
    free: 'De groep mag gaan',
    concluded: 'Het uitje is afgerond'
  },
  correcting: {
    open: 'Corrigeren',
    why: 'Wat er stond, blijft te zien bij Wie deed wat, met deze reden en jouw naam.',
    who: 'Wie?',
    whoHint: 'Wie hier nog een toestel heeft, staat er niet bij: geef dat eerst terug.',
    mark: 'Wat was het?',
    reason: 'Reden',
    reasonHint: 'Kort en feitelijk. Geen gezondheid, geen andere namen.',
    done: 'Gecorrigeerd.'
  },
  story: {
    open: 'Wie deed wat',
    nothing: 'Er is nog niets vastgelegd.',
    names: 'Namen',
    what: {
      marked: 'vastgelegd',
      returned: 'teruggegeven',
      'left-behind': 'achtergebleven, bij een bewaarder',
      corrected: 'gecorrigeerd',
      undone: 'ongedaan gemaakt',
      concluded: 'Afgerond',
      closed: 'Alles is terug'
    },
    said: (of: string, what: string) => `${of}: ${what}`
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
  }
}
