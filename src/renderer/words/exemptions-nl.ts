import { count, listed } from './when'

export const exemptionsNl = {
  sections: 'Onderdelen van Toestemming',
  granted: 'Toestemmingen',
  title: 'Vrijstellingen',
  context: (now: number, soon: number) =>
    [
      count(now, 'leerling houdt nu iets bij zich', 'leerlingen houden nu iets bij zich'),
      soon > 0 ? `${count(soon, 'vrijstelling loopt', 'vrijstellingen lopen')} af` : ''
    ]
      .filter(Boolean)
      .join(' · '),
  new: 'Nieuwe vrijstelling',
  none: 'Er zijn nog geen vrijstellingen. Leg er een vast als een leerling een toestel bij zich moet houden.',
  noneHere: 'Geen vrijstelling die hierbij past.',
  show: 'Toon',
  filter: { now: 'Nu', soon: 'Loopt af', 'to-come': 'Straks', ended: 'Afgelopen' },
  search: 'Zoek op naam of klas',
  caption: 'Vrijstellingen',
  columns: {
    name: 'Leerling',
    class: 'Klas',
    stays: 'Houdt bij zich',
    days: 'Van tot en met',
    review: 'Opnieuw bekijken'
  },
  state: { 'to-come': 'begint nog', now: 'geldt nu', ended: 'afgelopen' },
  asks: 'loopt af',
  place: { lessons: 'lessen', breaks: 'pauzes', trips: 'uitjes' },
  where: (places: readonly string[]) => `in ${listed(places)}`,
  settled: 'eindigt zoals gepland',
  ground: {
    medical: 'Medisch',
    aid: 'Hulpmiddel',
    safety: 'Veiligheid',
    other: 'Anders'
  },
  form: {
    ground: 'Waarom?',
    groundWhy: 'Alleen de directie ziet dit. Collega’s zien dát en wát, niet waarom.',
    groundNote: 'In een paar woorden',
    groundNoteHint: 'Geen diagnose en geen gegevens over gezondheid. Mag leeg blijven, behalve bij “anders”.',
    stays: 'Wat mag bij de leerling blijven?',
    places: 'Waar geldt het?',
    days: 'Wanneer?',
    from: 'Van',
    until: 'Tot en met',
    reviewOn: 'Opnieuw bekijken op',
    reviewHint: 'Op die dag vraagt Belvrij of de vrijstelling stopt of doorgaat.',
    proof: 'Bewijs',
    proofWhy: 'Het bewijs zelf komt niet in Belvrij: schrijf alleen op wie het zag en waar het ligt.',
    proofBy: 'Gezien door',
    proofOn: 'Gezien op',
    proofAt: 'Waar ligt het?',
    proofAtHint: 'Bijvoorbeeld: in het leerlingsysteem. Mag leeg blijven.',
    save: 'Vrijstelling vastleggen',
    done: 'De vrijstelling staat vast.'
  },
  one: {
    title: 'Vrijstelling',
    gone: 'Deze vrijstelling staat niet meer in de lijst.',
    where: 'Geldt in',
    days: 'Van tot en met',
    ground: 'Waarom',
    proof: 'Bewijs',
    proofSeen: (by: string, day: string) => `gezien door ${by} op ${day}`,
    review: 'Opnieuw bekijken',
    decided: (by: string, moment: string) => `Vastgelegd door ${by}, ${moment}`,
    story: 'Verloop',
    happened: {
      extended: (until: string | null) => `Verlengd tot en met ${until}`,
      ended: (until: string | null) => `Beëindigd, laatste dag ${until}`,
      reviewed: () => 'Opnieuw bekeken'
    },
    next: (day: string) => `Volgende keer bekijken op ${day}`,
    toPupil: 'Naar de leerling'
  },
  act: {
    extend: {
      open: 'Verlengen',
      title: 'Vrijstelling verlengen',
      text: 'De vrijstelling loopt door. Wat er stond, blijft leesbaar.',
      save: 'Verlengen',
      done: 'De vrijstelling is verlengd.'
    },
    endEarly: {
      open: 'Eerder beëindigen',
      title: 'Vrijstelling eerder beëindigen',
      text: 'Na de laatste dag levert de leerling weer in. Wat tot dan in orde was, blijft in orde.',
      save: 'Beëindigen',
      done: 'De vrijstelling is beëindigd.'
    },
    review: {
      open: 'Opnieuw bekeken',
      title: 'Vrijstelling opnieuw bekeken',
      text: 'De vrijstelling blijft zoals zij is. Kies wanneer je weer kijkt, of laat haar eindigen zoals gepland.',
      save: 'Vastleggen',
      done: 'Vastgelegd: de vrijstelling blijft zoals zij is.'
    },
    lastDay: 'Laatste dag',
    endsAsPlanned: (day: string) => `Niet meer bekijken: eindigt op ${day}`,
    reason: 'Reden',
    reasonHint: 'Geen gegevens over gezondheid. Minstens drie tekens.'
  },
  card: {
    title: 'Houdt bij zich',
    until: (day: string) => `tot en met ${day}`,
    from: (day: string) => `vanaf ${day}`,
    why: 'Waarom, weet de directie.',
    toRegister: 'Naar de vrijstellingen'
  },
  daily: {
    title: 'Elke dag inleveren',
    now: (until: string) => `Levert elke ochtend in t/m ${until}.`,
    later: (from: string, until: string) => `Levert elke ochtend in van ${from} t/m ${until}.`,
    why: 'Door een besluit van de directie.'
  },
  desk: {
    line: (day: string) => `loopt af op ${day}`,
    title: 'Vrijstelling loopt af',
    why: 'Gaat de vrijstelling door, of levert de leerling daarna weer in?',
    open: 'Bekijken en beslissen'
  }
}
