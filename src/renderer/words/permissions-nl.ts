import { count, listed } from './when'

export const permissionsNl = {
  title: 'Toestemming',
  context: 'Wie mag wanneer een telefoon gebruiken, en waarvoor.',
  new: 'Nieuwe toestemming',
  none: 'Er is vandaag en later geen toestemming gegeven.',
  today: 'Vandaag',
  now: 'nu',
  withdrawn: 'ingetrokken',
  afterwards: 'achteraf vastgelegd',
  whole: {
    class: (name: string) => `Klas ${name}`,
    group: (name: string) => `Lesgroep ${name}`,
    trip: (name: string) => `Uitje ${name}`
  },
  grantedBy: (name: string, moment: string) => `Gegeven door ${name}, ${moment}`,
  uses: (what: string) => `Mag gebruiken: ${what}`,
  onlyWith: (devices: readonly string[]) => `alleen ${listed(devices)}`,
  withdrawnBy: (name: string, moment: string, why: string) => `Ingetrokken door ${name}, ${moment}: ${why}`,
  withdraw: 'Intrekken',
  withdrawOf: (purpose: string) => `Intrekken: ${purpose}`,
  series: {
    title: 'Reeksen',
    chip: 'reeks',
    weekdays: (names: readonly string[]) => `elke ${listed(names)}`,
    left: (n: number, span: string) => `nog ${count(n, 'les', 'lessen')}, ${span}`,
    over: 'alles ingetrokken',
    days: 'Toon de dagen',
    daysOf: (purpose: string) => `Toon de dagen: ${purpose}`,
    withdrawOn: (purpose: string, day: string) => `Intrekken: ${purpose}, ${day}`
  },
  granting: {
    directors: (who: string) => `Toestemming geeft op deze school alleen de directie: ${who}.`,
    'team-leaders': (who: string) =>
      `Toestemming geeft hier alleen de teamleider van de klas of de directie: ${who}.`,
    teachers: (_who: string) => 'Iedereen die lesgeeft, mag toestemming geven.',
    recording: {
      directors: (who: string) => `Toestemming met beeld of geluid geeft alleen de directie: ${who}.`,
      'team-leaders': (who: string) =>
        `Toestemming met beeld of geluid geeft alleen de teamleider van de klas of de directie: ${who}.`,
      teachers: (_who: string) => 'Iedereen die lesgeeft, mag toestemming met beeld of geluid geven.'
    }
  },
  rules: {
    permitBy: 'Wie geeft toestemming?',
    permitRecordingBy: 'Wie geeft toestemming waarbij beeld of geluid mag worden opgenomen?',
    by: {
      teachers: { title: 'Iedereen die lesgeeft', text: 'Elke docent en mentor, en de directie.' },
      'team-leaders': {
        title: 'De teamleider en de directie',
        text: 'De teamleider van de klas. Wie dat is, staat bij Personeel.'
      },
      directors: { title: 'Alleen de directie', text: 'Een docent vraagt het vooraf aan de directie.' }
    },
    both: 'Voor beeld en geluid geldt de strengste van de twee. Wat al is gegeven, blijft gelden.',
    saved: 'De regel is opgeslagen en geldt meteen.',
    nobodyLeads: 'Er is nog geen teamleider: nu kan alleen de directie het.'
  },
  board: {
    open: 'Op het bord',
    openOf: (purpose: string) => `Op het bord: ${purpose}`,
    item: (purpose: string, ends: string) => `${purpose}, tot ${ends}`,
    phone: 'telefoon',
    may: (devices: readonly string[]) => `${listed(devices)} ${devices.length === 1 ? 'mag' : 'mogen'}`,
    later: (devices: readonly string[]) =>
      `Straks ${devices.length === 1 ? 'mag' : 'mogen'}: ${listed(devices)}`,
    until: (clock: string) => `tot ${clock.replace(':', '.')}`,
    from: (starts: string, ends: string) => `van ${starts.replace(':', '.')} tot ${ends.replace(':', '.')}`,
    some: 'Voor wie toestemming heeft.',
    recording: 'Foto, film en geluid opnemen mag.',
    noRecording: 'Geen foto, film of geluid opnemen.',
    over: 'Telefoons weer weg',
    overText: 'De tijd is om.',
    withdrawnText: 'Het mag nu niet meer.',
    close: 'Sluiten'
  },
  withdrawing: {
    which: 'Welke lessen?',
    one: (day: string) => `Alleen ${day}`,
    following: {
      title: 'Deze les en alles wat volgt',
      text: 'Wat al eerder is ingetrokken, houdt zijn eigen reden.'
    },
    title: 'Toestemming intrekken',
    why: 'Vanaf nu geldt de toestemming niet meer. Hij blijft leesbaar.',
    reason: 'Reden',
    reasonHint: 'Minstens drie tekens.',
    save: 'Intrekken',
    done: 'De toestemming is ingetrokken.'
  },
  form: {
    who: 'Voor wie?',
    class: 'Klas of lesgroep',
    some: 'Alleen enkele leerlingen',
    pupils: 'Leerlingen',
    chosen: (n: number) => `${count(n, 'leerling', 'leerlingen')} gekozen`,
    when: 'Wanneer?',
    thisLesson: 'Deze les',
    thisLessonWhen: (hour: string, starts: string, ends: string) => `${hour}, ${starts} tot ${ends}`,
    thisLessonLeft: (hour: string, _starts: string, ends: string) => `${hour}, vanaf nu tot ${ends}`,
    otherHour: 'Een ander lesuur',
    span: 'Een eigen tijd',
    day: 'Dag',
    hour: 'Lesuur',
    starts: 'Van',
    ends: 'Tot',
    clock: 'Schrijf de tijd als 10:30.',
    purpose: 'Waarvoor?',
    purposes: ['Quiz', 'Opzoeken', 'Foto of film', 'Rekenmachine'],
    allowed: 'Wat mag er gebruikt worden? (mag leeg blijven)',
    allowedChoices: ['Alleen de genoemde site', 'Alleen de camera'],
    daily: 'Moet dagelijks inleveren door een besluit',
    dailyUntil: (name: string, day: string) => `${name}, t/m ${day}`,
    repeat: 'Elke week herhalen',
    weekdays: 'Op welke dagen?',
    from: 'Vanaf',
    last: 'Tot en met (leeg: het hele schooljaar)',
    becomes: (n: number, span: string) => `${count(n, 'les', 'lessen')}, ${span}`,
    becomesNone: 'Zo valt er geen enkele les in.',
    notIn: (names: readonly string[]) => `niet in de ${listed(names)}`,
    notOn: (names: readonly string[]) => `niet op ${listed(names)}`,
    without: (n: number) => `niet op ${count(n, 'dag', 'dagen')} zonder dat lesuur`,
    begun: 'De les van vandaag is al begonnen en telt niet mee. Alleen de directie kan die nog vastleggen.',
    whichDays: 'Welke dagen?',
    devices: 'Met welk toestel? (niets gekozen: alle)',
    purposeHint: 'Dit staat groot op het bord, met wat er mag. Schrijf geen namen.',
    dailyWhy: 'De toestemming geldt voor hen niet vanzelf: je kiest het in de les per leerling.',
    save: 'Toestemming geven',
    done: 'De toestemming staat vast.',
    doneSeries: (n: number) => `${count(n, 'les', 'lessen')} met toestemming staan vast.`
  }
}
