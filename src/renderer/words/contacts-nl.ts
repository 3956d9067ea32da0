import { count } from './when'

/** The words of talks and calls home, wherever they stand. */
export const contactsNl = {
  title: 'Contact',
  log: 'Contact vastleggen',
  aboutLabel: 'Waarover?',
  aboutHint: 'Mag leeg blijven.',
  about: {
    step: (name: string) => `Stap: ${name}`,
    letter: (name: string) => `Brief ${name}`,
    offence: (name: string, day: string) => `Overtreding: ${name}, ${day}`
  },
  wayHint: 'Alleen via de school, niet via privé-apps.',
  attempt: 'Wat gebeurde er?',
  attempts: { 'no-answer': 'niemand bereikt', voicemail: 'voicemail ingesproken' },
  outcomeHint:
    'Wat de school en wat de ander zei. Geen gezondheid of geloof, en geen namen van andere leerlingen.',
  alsoThere: 'Wie was er nog bij?',
  alsoThereHint: 'Mag leeg blijven.',
  agreed: 'Wat is er afgesproken?',
  agreedHint: 'Mag leeg blijven.',
  until: 'Nagaan op',
  untilHint: 'Staat tot die afgehandeld is bij Opvolging.',
  untilNeeds: 'Schrijf eerst op wat er is afgesproken.',
  untilEarly: 'Kies een dag op of na het gesprek.',
  record: {
    when: 'Wanneer',
    with: 'Met',
    also: 'Ook aanwezig',
    about: 'Waarover',
    said: 'Wat is besproken',
    note: 'Toelichting',
    agreed: 'Afgesproken',
    until: 'Nagaan op',
    by: 'Vastgelegd',
    byOn: (moment: string, name: string) => `${moment}, door ${name}`
  },
  struck: 'doorgehaald',
  open: 'Bekijken',
  openOf: (what: string) => `Bekijken: ${what}`,
  acts: {
    settle: 'Afspraak afgehandeld',
    openAgain: 'Afspraak weer openzetten',
    add: 'Aanvulling schrijven',
    report: 'Gespreksverslag',
    note: 'Notitie voor het dossier',
    strike: 'Doorhalen'
  },
  settled: (moment: string, name: string) => `Afgehandeld: ${moment}, door ${name}`,
  waits: (day: string) => `nagaan op ${day}`,
  late: (day: string) => `had nagegaan moeten zijn: ${day}`,
  added: {
    title: 'Aanvullingen',
    dialog: 'Aanvulling schrijven',
    text: 'Wat wil je erbij zetten?',
    hint: 'Wat er al staat, blijft staan. Geen namen van andere leerlingen.',
    done: 'De aanvulling staat erbij.'
  },
  settle: {
    dialog: 'Afspraak afgehandeld',
    note: 'Toelichting',
    noteHint: 'Mag leeg blijven.',
    done: 'De afspraak is afgehandeld.',
    undone: 'De afspraak staat weer open.'
  },
  inDossier: 'In dossier gezet',
  inDossierHint: 'In Somtoday, Magister of ParnasSys, bij deze leerling.',
  put: (n: number) => `${count(n, 'contact staat', 'contacten staan')} nu als in dossier gezet.`,
  tookOut: (n: number) => `${count(n, 'contact staat', 'contacten staan')} nu als niet in dossier.`,
  file: {
    none: 'Er is nog geen gesprek of contact vastgelegd.',
    tries: (n: number, day: string) =>
      n === 1
        ? `Niemand bereikt op ${day}. Probeer het opnieuw.`
        : `${n} keer niemand bereikt, het laatst op ${day}. Probeer het opnieuw.`,
    more: (n: number) => `Nog ${n} in de tijdlijn.`
  },
  letter: {
    title: 'Contact over deze brief',
    none: 'Over deze brief is nog niet gesproken.'
  },
  toFile: {
    title: 'Gesprekken en contact',
    why: 'Deze gesprekken staan nog niet in het dossier.',
    choose: (what: string) => `${what} kiezen`,
    put: (n: number) => `Gesprekken in dossier gezet (${n})`,
    note: 'Notitie',
    noteOf: (what: string) => `Notitie: ${what}`
  },
  desk: {
    title: 'Afspraak uit een gesprek',
    done: 'Afgehandeld',
    toFile: 'Naar de leerling',
    chip: { due: 'vandaag', late: 'te laat' },
    agreed: 'Wat is er afgesproken?',
    when: (kind: string, way: string, day: string) => `${kind}, ${way}, ${day}.`
  },
  today: {
    title: 'Afspraken om na te gaan',
    more: 'Naar Opvolging'
  }
}
