import { count, listed } from './when'

/** The words of a mentor's overview and of the care consultation. */
export const careNl = {
  title: 'Zorgoverleg',
  kind: {
    'care-team': 'Advies vragen aan het zorgteam',
    'talk-with-guardians': 'Gesprek met de ouders',
    plan: 'Plan van aanpak',
    follow: 'Volgen',
    none: 'Geen actie',
    other: 'Anders'
  },
  mine: {
    title: 'Mijn leerlingen',
    perMentor: 'Leerlingen per mentor',
    context: (all: number, asks: number) =>
      asks === 0
        ? `${count(all, 'leerling', 'leerlingen')}. Niemand vraagt nu aandacht.`
        : `${count(all, 'leerling', 'leerlingen')}, ${count(asks, 'vraagt', 'vragen')} nu aandacht.`,
    caption: 'Leerlingen, wie aandacht vraagt bovenaan',
    mentor: 'Mentor',
    everyMentor: 'Alle mentoren',
    search: 'Zoek op naam of klas',
    none: 'Er zijn geen leerlingen van wie jij mentor of teamleider bent. De directeur stelt dat in bij Instellingen.',
    nothingFound: 'Geen leerling past bij wat je zoekt.',
    clear: 'Alles tonen',
    quiet: (n: number) =>
      `Toon ook ${count(n, 'leerling bij wie niets speelt', 'leerlingen bij wie niets speelt')}`,
    more: (n: number) => `Nog ${count(n, 'leerling', 'leerlingen')}. Zoek op naam of kies een mentor.`,
    playing: 'Wat speelt er',
    nothing: 'niets',
    step: { waits: 'Stap wacht op besluit', runs: 'Stap loopt' },
    letter: { ready: 'Brief ligt klaar', overdue: 'Antwoord op brief te laat' },
    agreement: (day: string) => `Afspraak nagaan: ${day}`,
    device: (device: string, where: string) => [`${device} op school`, where].filter(Boolean).join(', '),
    late: 'had terug moeten zijn',
    exempt: (day: string) => `Vrijstelling tot en met ${day}`,
    duty: (day: string) => `Elke dag inleveren tot en met ${day}`,
    goodNews: (weeks: number) =>
      `Goed nieuws: ${count(weeks, 'schoolweek', 'schoolweken')} zonder overtreding`,
    toAgenda: (n: number) => (n === 0 ? 'Zorgoverleg' : `Zorgoverleg (${n})`)
  },
  put: {
    on: 'Op agenda zorgoverleg',
    short: 'Op agenda',
    onOf: (name: string) => `Op agenda zorgoverleg: ${name}`,
    isOn: 'Op de agenda',
    done: 'De leerling staat op de agenda van het zorgoverleg.',
    undone: 'De leerling staat niet meer op de agenda.'
  },
  agenda: {
    context: (n: number) =>
      n === 0 ? 'Er staat niemand op de agenda.' : `${count(n, 'leerling', 'leerlingen')} op de agenda.`,
    list: 'Agenda',
    none: 'Er staat niemand op de agenda. Zet een leerling erop vanuit Mijn leerlingen, het dossier of de lijst met herhaalde overtredingen.',
    toMine: 'Naar mijn leerlingen',
    print: 'Agenda afdrukken',
    paper: 'Agenda zorgoverleg',
    isOpen: (day: string, by: string) => `Overleg van ${day}, door ${by}.`,
    present: (who: string) => `Aanwezig: ${who || 'niet opgeschreven'}.`,
    which: 'Welk overleg',
    whichOne: (day: string, by: string) => `${day}, ${by}`,
    notOpen: 'Er loopt nu geen overleg. Open het overleg om te noteren en te besluiten.',
    notOpenMentor: 'Er loopt nu geen overleg. Zodra het geopend is, kun je hier noteren.',
    decided: (n: number) => count(n, 'besluit', 'besluiten'),
    undecided: 'nog geen besluit',
    again: 'stond er al op'
  },
  opening: {
    act: 'Overleg openen',
    title: 'Zorgoverleg openen',
    day: 'Dag van het overleg',
    present: 'Wie is erbij?',
    presentHint: 'Namen of functies. Dit staat ook op de afgedrukte agenda.',
    save: 'Openen',
    done: 'Het overleg is geopend.'
  },
  closing: {
    act: 'Overleg afsluiten',
    title: 'Zorgoverleg afsluiten',
    text: (decided: number, moved: number) =>
      moved === 0
        ? `Over ${count(decided, 'leerling', 'leerlingen')} is besloten. De gegevens worden vastgezet zoals ze nu zijn.`
        : `Over ${count(decided, 'leerling', 'leerlingen')} is besloten. ${count(moved, 'leerling', 'leerlingen')} zonder besluit ${moved === 1 ? 'gaat' : 'gaan'} door naar het volgende overleg. De gegevens worden vastgezet zoals ze nu zijn.`,
    note: 'Opmerking over het overleg',
    noteHint: 'Mag leeg blijven. Geen namen van leerlingen.',
    save: 'Afsluiten',
    done: (moved: number) =>
      moved === 0
        ? 'Het overleg is afgesloten.'
        : `Het overleg is afgesloten. ${count(moved, 'leerling gaat', 'leerlingen gaan')} door naar het volgende.`
  },
  item: {
    since: (day: string, by: string) => `Op de agenda sinds ${day}, door ${by}`,
    source: {
      mentor: 'vanuit Mijn leerlingen',
      repeated: 'vanuit de lijst met herhaalde overtredingen',
      file: 'vanuit het dossier',
      earlier: 'vorige keer niet besloten'
    },
    reason: (text: string) => `Reden: ${text}`,
    facts: 'In het kort',
    asItWas: 'In het kort, zoals het toen was',
    count: 'Telt mee',
    counted: (n: number) => count(n, 'overtreding', 'overtredingen'),
    rung: (n: number) => `stap ${n}`,
    next: (n: number) => `nog ${n} tot de volgende stap`,
    weeks: 'Laatste weken',
    last: 'Laatste keer',
    steps: 'Stappen',
    agreements: 'Afspraken',
    agreed: (text: string, day: string) => `${text} (nagaan op ${day})`,
    earlier: 'Eerder besloten',
    said: 'Besproken',
    nothingSaid: 'Nog niets genoteerd.',
    decisions: 'Besluiten',
    nothingDecided: 'Nog niets besloten.',
    say: 'Besproken noteren',
    decide: 'Besluit vastleggen',
    takeOff: 'Van de agenda',
    toFile: 'Naar de leerling',
    byOn: (moment: string, name: string) => `${moment}, door ${name}`
  },
  saying: {
    title: 'Wat is er besproken?',
    words: 'In een paar woorden',
    hint: 'Alleen wat nodig is. Geen gezondheid of geloof, en geen namen van andere leerlingen.',
    save: 'Vastleggen',
    done: 'Het staat genoteerd.'
  },
  deciding: {
    title: 'Besluit vastleggen',
    kind: 'Wat is er besloten?',
    words: 'Toelichting',
    wordsHint: 'Mag leeg blijven. Geen namen van andere leerlingen.',
    wordsNeeded: 'Schrijf op wat er is besloten.',
    doer: 'Wie doet het?',
    doerHint: 'Leeg: de mentor.',
    until: 'Uiterlijk',
    untilHint: 'Tot dan wacht het bij wie het doet.',
    untilNeeded: 'Kies tot wanneer er wordt gevolgd.',
    weeks: (n: number) => `over ${n} weken`,
    save: 'Vastleggen',
    done: 'Het besluit is vastgelegd.'
  },
  decision: {
    who: (doer: string | null, day: string | null) =>
      [doer, day && `uiterlijk ${day}`].filter(Boolean).join(', '),
    late: 'te laat',
    settled: (moment: string, name: string) => `Afgehandeld: ${moment}, door ${name}`,
    added: 'Aanvulling',
    settle: 'Afgehandeld',
    settleOf: (what: string, name: string) => `Afgehandeld: ${name}, ${what}`,
    openAgain: 'Weer openzetten',
    correct: 'Aanvullen of verbeteren',
    note: 'Notitie voor het dossier',
    inDossier: 'In dossier gezet',
    kept: 'Het besluit staat als in dossier gezet.',
    notKept: 'Het besluit staat als niet in dossier.'
  },
  correcting: {
    title: 'Besluit aanvullen of verbeteren',
    words: 'Wat klopt er niet, of wat komt erbij?',
    hint: 'Het besluit zelf blijft staan. Geen namen van andere leerlingen.',
    save: 'Vastleggen',
    done: 'De aanvulling staat erbij.'
  },
  settling: {
    title: 'Besluit afgehandeld',
    note: 'Wat kwam ervan?',
    noteHint: 'Mag leeg blijven. Geen namen van andere leerlingen.',
    save: 'Vastleggen',
    done: 'Het besluit is afgehandeld.',
    undone: 'Het besluit staat weer open.'
  },
  work: {
    title: 'Besluiten uit het zorgoverleg',
    more: 'Naar het zorgoverleg',
    by: (day: string) => `uiterlijk ${day}`
  },
  held: {
    title: 'Gehouden overleggen',
    none: 'Er is nog geen overleg afgesloten.',
    line: (pupils: number, decisions: number) =>
      listed([count(pupils, 'leerling', 'leerlingen'), count(decisions, 'besluit', 'besluiten')]),
    by: (name: string) => `door ${name}`,
    open: 'Bekijken',
    openOf: (day: string) => `Bekijken: overleg van ${day}`,
    of: (day: string) => `Zorgoverleg van ${day}`,
    back: 'Terug naar de agenda',
    print: 'Verslag afdrukken'
  },
  columns: {
    next: 'Wat de volgende stap brengt',
    meeting: 'Overleg',
    decision: 'Besluit',
    note: 'Toelichting',
    doer: 'Wie',
    until: 'Uiterlijk',
    settled: 'Afgehandeld op',
    outcome: 'Wat ervan kwam',
    exempt: 'Vrijstelling tot en met',
    duty: 'Elke dag inleveren tot en met',
    device: 'Toestel op school',
    step: 'Stap',
    letter: 'Brief',
    agreement: 'Afspraak nagaan',
    goodNews: 'Schoolweken zonder overtreding',
    onAgenda: 'Op agenda zorgoverleg'
  }
}
