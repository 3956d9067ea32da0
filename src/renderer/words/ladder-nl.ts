import type { Window } from '../../contract/ladder'
import { count, listed } from './when'

const steps = (n: number) => count(n, 'stap', 'stappen')
const letters = (n: number) => count(n, 'brief', 'brieven')
const weeks = (n: number) => count(n, 'schoolweek', 'schoolweken')

/** The words of *Instellingen › Stappenplan* and of the page on which it is changed. */
export const ladderNl = {
  drawn: {
    atOffence: (n: number) => `Bij overtreding ${n}:`,
    letter: 'brief',
    noLetter: 'geen brief',
    first: (needs: readonly string[]) => `Hoort erbij: ${listed(needs)}`,
    stays: {
      lesson: 'toestel tot het einde van de les',
      day: 'toestel tot het einde van de schooldag',
      longer: 'toestel langer dan de schooldag'
    },
    menu: (measures: readonly string[]) => `Kan ook: ${measures.join(' · ')}`,
    none: 'Nog geen stappen. Overtredingen worden vastgelegd; er wordt niets voorgesteld.',
    afterEvery: (n: number) =>
      n === 1
        ? 'Daarna komt er bij elke overtreding opnieuw een voorstel'
        : `Daarna komt er na elke ${n} overtredingen opnieuw een voorstel`,
    window: (window: Window) => {
      if (window.kind === 'rolling') return `telt over ${weeks(window.weeks)}, vrije weken niet meegeteld`
      return window.kind === 'term' ? 'telt per periode' : 'telt per schooljaar'
    },
    source: (source: string, window: string) => [source, window].filter(Boolean).join(' · '),
    refusal: 'Bij weigeren',
    onMain: 'Weigeren telt ook mee op het gewone stappenplan.',
    notOnMain: 'Weigeren telt alleen hier.',
    noRefusal: 'Weigeren telt als een gewone overtreding.',
    stepDown: (n: number) => `Na ${weeks(n)} zonder overtreding wordt een stap terug voorgesteld.`,
    noStepDown: 'Een stap terug wordt niet voorgesteld.'
  },
  section: {
    since: (day: string) => `Geldt vanaf ${day}`,
    edit: 'Stappenplan wijzigen',
    goOn: 'Verder met je concept',
    other: 'Anders beginnen',
    drafted: (name: string) => `Er ligt een concept: ${name}`,
    draftedText: 'Het is nog niet vastgelegd. Het blijft staan tot dit venster sluit.',
    discard: 'Concept weggooien',
    discarded: 'Het concept is weggegooid.',
    directorOnly: 'De directeur kan het stappenplan wijzigen.'
  },
  versions: {
    title: 'Alle versies',
    why: 'Een overtreding hoort bij de versie van haar dag. Daarom blijft elke versie leesbaar.',
    from: (day: string) => `vanaf ${day}`,
    adopted: (day: string, by: string) => [`vastgelegd ${day}`, by && `door ${by}`].filter(Boolean).join(' '),
    state: {
      past: 'voorbij',
      'in-force': 'geldt nu',
      'to-come': 'komt nog',
      'taken-back': 'teruggenomen'
    },
    show: 'Bekijken',
    hide: 'Sluiten',
    showOf: (name: string, day: string) => `Bekijken: ${name}, vanaf ${day}`,
    begin: 'Als begin gebruiken',
    beginOf: (name: string, day: string) => `Als begin gebruiken: ${name}, vanaf ${day}`,
    takeBack: 'Terugnemen',
    takeBackOf: (name: string, day: string) => `Terugnemen: ${name}, vanaf ${day}`,
    takenBack: 'De versie is teruggenomen. Zij blijft leesbaar.',
    putBack: 'Weer klaarzetten',
    putBackOf: (name: string, day: string) => `Weer klaarzetten: ${name}, vanaf ${day}`,
    isBack: 'De versie staat weer klaar.'
  },
  editor: {
    title: 'Stappenplan wijzigen',
    context: (from: string) => `Begonnen met ${from}. Er verandert niets tot je het vastlegt.`,
    back: 'Terug',
    other: 'Anders beginnen',
    save: 'Vastleggen',
    first: 'Eerst aanpassen wat gemarkeerd is.',
    name: 'Naam',
    source: 'Bron',
    sourceHint: 'Het protocol of de regel van de school.',
    window: 'Geteld wordt',
    weeks: 'Aantal schoolweken',
    weeksHint: 'De week van de overtreding en die ervoor; vrije weken tellen niet.',
    stepDown: 'Een stap terug voorstellen na een rustige tijd',
    stepDownHint: 'Met een brief met goed nieuws. Een mens beslist.',
    stepDownWeeks: 'Na zoveel schoolweken zonder overtreding',
    main: 'Stappen',
    mainHint: 'Het getal is de hoeveelste overtreding die meetelt.',
    refusal: 'Weigeren om het toestel af te geven heeft eigen stappen',
    refusalHint: 'Uit: weigeren telt als een gewone overtreding.',
    refusalTitle: 'Bij weigeren',
    onMain: 'Telt ook mee op het gewone stappenplan',
    /** The rung a new refusal branch begins with. */
    refusalFirst: 'De directie spreekt met de leerling en de ouders',
    add: 'Stap toevoegen',
    most: 'Een stappenplan heeft hoogstens negen stappen.',
    after: 'Na de laatste stap',
    afterOptions: {
      every: 'Steeds opnieuw een voorstel',
      director: 'Alleen de directeur beslist',
      none: 'Geen voorstel meer'
    },
    each: 'Na elke zoveel overtredingen'
  },
  rung: {
    of: (n: number, all: number) => `Stap ${n} van ${all}`,
    untitled: 'Stap zonder naam',
    change: 'Wijzigen',
    changeOf: (n: number) => `Stap ${n} wijzigen`,
    ready: 'Klaar',
    up: 'Omhoog',
    down: 'Omlaag',
    remove: 'Weghalen',
    removed: (title: string) => `De stap ‘${title}’ is weggehaald.`,
    at: 'Bij overtreding',
    title: 'Wat er gebeurt',
    measures: 'Wordt voorgesteld',
    menu: 'Mag ook gekozen worden',
    addMeasure: 'Maatregel toevoegen',
    takeOut: (measure: string) => `Weghalen: ${measure}`,
    noMeasures: 'Nog geen maatregel.',
    noMenu: 'Niets anders.',
    forDirector: 'alleen de directeur',
    decider: 'Wie beslist',
    deciders: { mentor: 'De mentor', director: 'De directeur' },
    letter: 'Brief naar huis',
    noLetter: 'Geen brief',
    stay: 'Toestel op school',
    stays: {
      none: 'Niet',
      lesson: 'Tot het einde van de les',
      day: 'Tot het einde van de schooldag',
      longer: 'Langer dan de schooldag'
    },
    needs: 'Nodig voordat de stap klaar is',
    clause: 'Regel van de school',
    clauseHint: 'Staat in de uitleg en op de brief.'
  },
  gap: {
    name: 'Geef het stappenplan een naam.',
    window: 'Vul een getal van 1 tot en met 40 in.',
    'step-down': 'Vul een getal van 1 tot en met 40 in.',
    each: 'Vul een getal van 1 tot en met 99 in.',
    at: 'Getal van 1 tot en met 99.',
    title: 'Schrijf kort op wat er gebeurt.',
    measures: 'Kies minstens één maatregel.'
  },
  findings: {
    title: 'Controle',
    good: 'Dit stappenplan kan zo worden vastgelegd.',
    faults: (n: number) => count(n, 'punt moet anders', 'punten moeten anders'),
    remarks: (n: number) => count(n, 'punt om na te kijken', 'punten om na te kijken'),
    fault: 'Moet anders',
    remark: 'Kijk na',
    at: (track: string, rung: number) => `${track}, stap ${rung}`,
    mainAt: (rung: number) => `Stap ${rung}`,
    whole: 'Het geheel',
    checking: 'Wordt nagekeken …'
  },
  start: {
    title: 'Waarmee wil je beginnen?',
    text: 'Je verandert een kopie. Wat nu geldt, blijft gelden tot je iets nieuws vastlegt.',
    replaces: (name: string) => `Je concept ‘${name}’ wordt vervangen.`,
    current: 'Wat nu geldt',
    versions: 'Een versie van jullie school',
    presets: 'Een voorbeeld',
    begin: 'Hiermee beginnen',
    replaced: 'Je begint opnieuw. Het vorige concept is vervangen.'
  },
  leave: {
    title: 'Je concept is nog niet vastgelegd',
    text: 'Het blijft op deze computer staan tot dit venster sluit. Daarna is het weg.',
    discard: 'Weggooien',
    keep: 'Bewaren en terug',
    stay: 'Verder werken',
    kept: 'Je concept van het stappenplan is nog niet vastgelegd.',
    goOn: 'Verder werken'
  },
  save: {
    title: 'Stappenplan vastleggen',
    from: 'Geldt vanaf',
    text: 'Wat tot die dag gebeurt, hoort bij het stappenplan van die dag. Er verandert niets met terugwerkende kracht.',
    anew: 'Een leerling begint op deze dag opnieuw bij nul, ook midden in een schooljaar of periode.',
    before: (name: string, day: string) =>
      `Let op: ‘${name}’ staat al klaar vanaf ${day} en vervangt dan dit stappenplan.`,
    remarks: (n: number) =>
      `${count(n, 'punt staat', 'punten staan')} nog bij ‘Kijk na’. Je mag het zo vastleggen.`,
    yes: 'Vastleggen',
    done: (day: string) => `Het stappenplan geldt vanaf ${day}.`
  },
  rehearsal: {
    title: 'Wat zou het worden?',
    why: 'Belvrij speelt een jaar na met dit concept en met het stappenplan dat er gold. Er wordt niets bewaard.',
    history: 'Proberen op vorig jaar',
    generated: 'Op een bedacht jaar',
    gaps: 'Vul eerst de gemarkeerde velden in.',
    busy: 'Het jaar wordt nagespeeld …',
    noHistory: 'Er is nog geen schooljaar met overtredingen om na te spelen.',
    noHistoryHelp: 'Probeer het op een bedacht jaar voor een school van deze grootte.',
    stale: 'Je hebt het concept daarna veranderd. Deze uitkomst hoort bij het vorige concept.',
    /** "Schooljaar 2025-2026: 41 stappen, 23 brieven" */
    says: {
      history: (year: number) => `Schooljaar ${year}-${year + 1}`,
      generated: (_year: number) => 'Een bedacht jaar'
    },
    result: (stepsMade: number, lettersMade: number) => `${steps(stepsMade)}, ${letters(lettersMade)}`,
    /** `past`: a year that is over, under the ladder it had. */
    present: { now: 'Nu', past: 'Toen' },
    compared: {
      now: (stepsMade: number, lettersMade: number) => `(nu ${stepsMade} en ${lettersMade})`,
      past: (stepsMade: number, lettersMade: number) => `(toen ${stepsMade} en ${lettersMade})`
    },
    over: (from: string, until: string, offences: number, pupils: number) =>
      `${from} tot en met ${until}: ${count(offences, 'overtreding', 'overtredingen')} van ${count(pupils, 'leerling', 'leerlingen')}.`,
    caption: 'Uitkomst: nu en met dit concept',
    what: 'Wat',
    draft: 'Concept',
    steps: 'Stappen',
    letters: 'Brieven',
    pupils: 'Leerlingen met een stap',
    forDirector: 'Voor de directeur',
    perRung: 'Per stap',
    rung: 'Stap',
    rungOf: (n: number) => `Stap ${n}`,
    past: 'Na de laatste stap',
    who: 'Voor wie het het meeste verschilt',
    whoNone: 'Voor geen enkele leerling verandert het aantal stappen.',
    whoLine: (className: string | null, offences: number) =>
      [className, count(offences, 'overtreding', 'overtredingen')].filter(Boolean).join(' · '),
    change: {
      now: (present: number, draft: number) => `nu ${steps(present)}, met dit concept ${draft}`,
      past: (present: number, draft: number) => `toen ${steps(present)}, met dit concept ${draft}`
    },
    madeUp: (n: number) => `Bedachte leerling ${n}`,
    all: (n: number) => `Alle ${n} tonen`
  }
}
