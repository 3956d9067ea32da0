import type { Labels } from './label-shape'
import { stepLabelsNl } from './labels-steps-nl'

export const labelsNl: Labels = {
  role: { teacher: 'Docent', mentor: 'Mentor', director: 'Directeur', administrator: 'Beheerder' },
  mark: {
    'handed-in': 'ingeleverd',
    'no-device': 'geen telefoon bij zich',
    absent: 'afwezig',
    late: 'te laat in de les',
    exempt: 'vrijgesteld',
    permitted: 'toestemming',
    'not-handed-in': 'niet ingeleverd',
    refused: 'geweigerd'
  },
  device: { phone: 'telefoon', smartwatch: 'smartwatch', tablet: 'tablet', other: 'ander toestel' },
  stage: { 'hand-in': 'inleveren', concluded: 'afgerond', closed: 'alles terug' },
  custodyMode: { lesson: 'Per les', day: 'Per dag', bag: 'In de tas' },
  measure: {
    talk: 'Gesprek met de leerling',
    'keep-end-of-lesson': 'Telefoon bewaren tot het einde van de les',
    'keep-end-of-day': 'Telefoon bewaren tot het einde van de schooldag',
    'inform-guardians': 'Ouders informeren',
    'note-in-file': 'Notitie in het dossier',
    'inform-mentor': 'Mentor informeren',
    card: 'Telefoonkaart',
    'call-guardians': 'Ouders bellen',
    'long-day': 'Eén dag vierkant rooster',
    'long-days': 'Meer dagen vierkant rooster',
    'talk-with-guardians': 'Gesprek met ouders en leerling',
    'hand-in-daily': 'Telefoon elke dag inleveren',
    'guardian-collects': 'Ouder haalt de telefoon op',
    'network-off': 'Geen toegang tot het schoolnetwerk',
    'care-consultation': 'Bespreken in het zorgoverleg',
    warning: 'Schriftelijke waarschuwing',
    suspension: 'Schorsing'
  },
  need: {
    conversation: 'gesprek gevoerd',
    hearing: 'leerling gehoord',
    'guardian-contact': 'contact met ouders gehad'
  },
  letter: {
    informed: 'Ter informatie',
    repeated: 'Herhaalde overtreding',
    collect: 'Telefoon ophalen',
    director: 'Gesprek met de directie',
    warning: 'Schriftelijke waarschuwing',
    retraction: 'Intrekking van een besluit',
    'good-news': 'Goed nieuws: een stap terug',
    conversation: 'Uitnodiging voor een gesprek',
    suspension: 'Besluit tot schorsing',
    reminder: 'Herinnering',
    taken: 'Toestel in bewaring'
  },
  decider: { mentor: 'de mentor beslist', director: 'de directeur beslist' },
  afterLast: {
    every: 'Daarna komt er steeds opnieuw een voorstel',
    director: 'Daarna beslist de directeur',
    none: 'Daarna komt er geen nieuw voorstel'
  },
  preset: {
    'in-the-bag': 'In de tas',
    'in-custody': 'In bewaring',
    'per-lesson': 'Per les inleveren',
    'by-seriousness': 'Naar de ernst',
    foundation: 'Voor alle scholen van de stichting',
    'phone-card': 'Telefoonkaart',
    'three-notes': 'Drie notities',
    empty: 'Leeg stappenplan'
  },
  group: {
    phone: 'Telefoon',
    refusal: 'Weigeren',
    recording: 'Opnemen',
    online: 'Online',
    other: 'Overig'
  },
  severity: { light: 'licht', medium: 'gemiddeld', serious: 'ernstig' },
  counts: {
    counts: 'telt mee',
    refusal: 'telt als weigeren',
    signal: 'alleen een signaal',
    criminal: 'direct naar de directeur'
  },
  place: {
    lesson: 'in de les',
    break: 'in de pauze',
    grounds: 'op het schoolterrein',
    trip: 'op excursie of kamp',
    outside: 'buiten school'
  },
  reading: {
    'no-device': 'geen telefoon bij zich',
    absent: 'afwezig',
    permitted: 'had toestemming',
    'handed-in-after-all': 'toch ingeleverd',
    offence: 'overtreding'
  },
  stepState: {
    proposed: 'wacht op besluit',
    approved: 'besloten',
    waived: 'afgezien',
    lapsed: 'vervallen',
    'basis-gone': 'grond vervallen na de brief',
    'carried-out': 'uitgevoerd',
    closed: 'afgesloten',
    retracted: 'besluit ingetrokken'
  },
  whyNot: {
    withdrawn: 'ingetrokken',
    'same-occurrence': 'hoort bij dezelfde gebeurtenis',
    signal: 'alleen een signaal',
    covered: 'er was toestemming',
    'outside-window': 'buiten deze periode',
    'off-ladder': 'loopt buiten het stappenplan',
    'other-branch': 'telt in het andere deel van het stappenplan',
    'stepped-down': 'telt niet meer na de stap terug',
    later: 'gebeurde later'
  },
  fact: {
    offence: 'Overtreding',
    step: 'Stap',
    letter: 'Brief',
    custody: 'Toestel',
    permission: 'Toestemming',
    exemption: 'Vrijstelling',
    duty: 'Elke dag inleveren',
    consent: 'In beeld',
    round: 'Les',
    contact: 'Contact',
    care: 'Zorgoverleg'
  },
  backup: {
    start: 'bij het starten',
    close: 'bij het afsluiten',
    import: 'voor een import',
    migration: 'voor een nieuwe versie',
    restore: 'voor het terugzetten',
    asked: 'zelf gemaakt'
  },
  region: { noord: 'Noord', midden: 'Midden', zuid: 'Zuid' },
  ...stepLabelsNl
}
