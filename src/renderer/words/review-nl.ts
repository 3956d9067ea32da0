import { deskNl } from './desk-nl'
import { count } from './when'

const nth = (n: number) => `${n}e`

export const reviewNl = {
  title: 'Directie',
  desk: deskNl,
  context: (decisions: number, letters: number) =>
    decisions + letters === 0
      ? 'Er wacht niets op je.'
      : `${count(decisions, 'besluit', 'besluiten')} en ${count(letters, 'brief', 'brieven')} wachten op je.`,
  columns: {
    decisions: { title: 'Besluiten', none: 'Er wacht geen besluit.' },
    letters: { title: 'Brieven', none: 'Alle brieven zijn verstuurd.' },
    followUp: { title: 'Opvolging', none: 'Er is niets om op te volgen.' }
  },
  move: 'volgende, vorige',
  first: 'doen',
  nothingChosen: 'Kies een regel. De uitleg verschijnt hier.',
  allDone: 'Alles is gedaan.',
  overdue: (moment: string) => `had terug moeten zijn: ${moment}`,
  due: (moment: string) => `terug: ${moment}`,
  noDue: 'geen tijd afgesproken',
  toFile: 'Naar de leerling',
  why: {
    title: 'Waarom deze stap?',
    /** "Dit is de 3e keer in schooljaar 2026-2027. Daar hoort bij: …" */
    reached: (n: number, window: string, title: string) =>
      `Dit was de ${nth(n)} keer in ${window}. Daar hoort deze stap bij: ${title}.`,
    now: (n: number, window: string) =>
      `${count(n, 'overtreding telt', 'overtredingen tellen')} nu mee in ${window}.`,
    gone: 'Na het besluit verviel een overtreding waar deze stap op rust.',
    counted: 'Deze tellen mee',
    notCounted: 'Deze tellen niet mee',
    noneNot: 'Er zijn geen andere overtredingen in deze periode.',
    rule: (ladder: string, clause: string, since: string) =>
      `${[`Stappenplan: ${ladder}`, clause, `Geldig sinds ${since}`].filter(Boolean).join('. ')}.`,
    direct:
      'Dit voorval is misschien strafbaar. Het gaat niet langs het stappenplan, maar meteen naar de directeur. Die beslist.',
    noneCounted: 'Er telt nu niets mee.',
    expires: (day: string) => `Deze keren tellen mee tot en met ${day}. Daarna begint de telling opnieuw.`,
    until: (day: string) => `telt mee tot en met ${day}`,
    contested: 'betwist',
    carried: 'meegenomen uit een eerdere periode',
    earlier: 'Eerdere periodes',
    earlierLine: (label: string, n: number) => `${label}: ${n} keer`,
    next: (at: number, title: string) => `Hierna, bij de ${nth(at)} keer: ${title}.`,
    last: 'Het stappenplan noemt hierna geen volgende stap.',
    skipped: (rungs: string) => `Overgeslagen: stap ${rungs}.`,
    needs: (needs: string) => `Hoort erbij: ${needs}.`,
    proposal: 'Voorstel'
  },
  decide: {
    approve: 'Goedkeuren',
    uphold: 'Handhaven',
    other: 'Andere maatregel',
    waive: 'Afzien',
    replace: 'Vervangen',
    retract: 'Intrekken',
    titles: {
      approve: 'Besluit goedkeuren',
      other: 'Andere maatregel kiezen',
      waive: 'Van deze stap afzien',
      uphold: 'Besluit handhaven',
      replace: 'Besluit vervangen',
      retract: 'Besluit intrekken'
    },
    confirm: {
      approve: (letters: number) =>
        letters === 0 ? 'Goedkeuren' : `Goedkeuren met ${count(letters, 'brief', 'brieven')}`,
      other: (letters: number) =>
        letters === 0 ? 'Besluiten' : `Besluiten met ${count(letters, 'brief', 'brieven')}`,
      waive: 'Afzien van deze stap',
      uphold: 'Handhaven',
      replace: (letters: number) =>
        letters === 0 ? 'Vervangen' : `Vervangen met ${count(letters, 'brief', 'brieven')}`,
      retract: (letters: number) =>
        letters === 0 ? 'Intrekken' : `Intrekken met ${count(letters, 'brief', 'brieven')}`
    },
    measures: 'Maatregelen',
    reason: 'Reden',
    reasonHint:
      'In één of twee zinnen. Schrijf geen gegevens over gezondheid, geloof of andere leerlingen op.',
    reasonInLetter: 'Komt in de brief. Leeg gelaten staat daar wat het stappenplan zegt.',
    letters: 'Zo worden de brieven afgedrukt',
    noLetter: 'Bij dit besluit gaat er geen brief uit.',
    making: 'De brieven worden opgemaakt.',
    later: 'Vul eerst het formulier in. Dan staan de brieven hier.',
    cannot: (recipient: string, fields: string) =>
      `De brief aan ${recipient} kan niet worden gemaakt. Dit ontbreekt nog: ${fields}. Er is niets besloten of verstuurd.`,
    done: (letters: number) =>
      letters === 0
        ? 'Het besluit is vastgelegd.'
        : `Het besluit is vastgelegd. ${count(letters, 'brief ligt', 'brieven liggen')} klaar bij Brieven.`,
    waived: 'Vastgelegd: van deze stap is afgezien.',
    contestedHint: 'Een overtreding is betwist: schrijf op waarom je toch beslist.',
    back: 'Terug'
  },
  fields: {
    geadresseerde: 'het adres',
    'bewaring.plaats': 'waar het toestel ligt (het is niet als ingenomen vastgelegd)',
    'teruggave.plaats': 'waar het toestel kan worden opgehaald',
    'teruggave.tijd': 'wanneer het toestel kan worden opgehaald',
    'gesprek.moment': 'de tijd van het gesprek (verzet het moment en vul een tijd in)',
    'inname.reden': 'waarom het toestel is ingenomen (schrijf het hierboven op)',
    'bezwaar.tekst': 'hoe bezwaar kan worden gemaakt',
    'reactie.datum': 'de laatste dag voor een antwoord (vul de kalender aan)',
    'besluit.reden': 'de reden',
    school: 'de adresgegevens van de school (bij Instellingen)',
    contactpersoon: 'de contactpersoon of het telefoonnummer van de school (bij Instellingen)',
    'contact.naam': 'de contactpersoon van de school (bij Instellingen)',
    'contact.telefoon': 'het telefoonnummer van de school (bij Instellingen)',
    'regel.vindplaats': 'de naam van het protocol (bij Instellingen)',
    voettekst: 'de naam van het protocol (bij Instellingen)',
    'leerling.klas': 'de klas van de leerling',
    overtredingen: 'een overtreding die meetelt',
    schrijfwijze: 'een schrijfwijze in letters die we kunnen afdrukken'
  } as Record<string, string>,
  toPupil: 'Teruggegeven aan de leerling',
  toGuardian: 'Teruggegeven aan een ouder',
  handedBack: 'Vastgelegd: het toestel is terug.',
  toLetters: 'Naar Brieven',
  repeated: {
    title: 'Herhaalde overtredingen',
    context:
      'Leerlingen met twee of meer overtredingen die meetellen. Wie een besluit nodig heeft, staat bovenaan.',
    none: 'Geen leerling heeft in deze periode twee of meer overtredingen die meetellen.',
    name: 'Leerling',
    class: 'Klas',
    count: 'Aantal',
    weeks: 'Laatste weken',
    weeksSaid: (weeks: string) => `Per schoolweek, de nieuwste laatst: ${weeks}`,
    rung: 'Stap',
    toNext: 'Tot de volgende',
    noNext: 'laatste stap',
    last: 'Laatste keer',
    waiting: 'wacht op besluit',
    search: 'Zoek op naam of klas'
  },
  file: {
    context: (className: string, mentor: string) => `${className} · mentor ${mentor}`,
    noClass: 'geen klas',
    noMentor: 'niet bekend',
    number: (number: string) => `leerlingnummer ${number}`,
    own: 'Je ziet hier alleen wat je zelf hebt vastgelegd. Ook staat er wat nu geldt: een vrijstelling of elke dag inleveren. De mentor en de directie zien het hele dossier.',
    record: 'Overtreding vastleggen',
    timeline: 'Tijdlijn',
    filter: 'Toon alleen',
    none: 'Er is over deze leerling niets vastgelegd.',
    by: (name: string) => `door ${name}`,
    reason: (reason: string) => `Reden: ${reason}`,
    ladder: 'Stand op de ladder',
    ladderNone: 'Er is nog geen stappenplan van kracht.',
    standing: (n: number, window: string) =>
      `${count(n, 'overtreding telt', 'overtredingen tellen')} mee in ${window}`,
    rungNone: 'Nog geen stap bereikt.',
    whyButton: 'Waarom?',
    devices: 'Toestellen',
    devicesNone: 'De school heeft geen toestel van deze leerling in bewaring.',
    contact: 'Brieven en contact',
    lettersNone: 'Er is nog geen brief verstuurd.',
    noAuthority: 'zonder gezag',
    states: { open: 'niemand bereikt', done: 'gesproken' },
    inCustody: 'in bewaring',
    counts: 'telt mee'
  },
  pupils: {
    title: 'Leerlingen',
    context: (n: number) => count(n, 'leerling', 'leerlingen'),
    search: 'Zoek op een deel van de naam',
    class: 'Klas',
    everyClass: 'Alle klassen',
    none: 'Er zijn nog geen leerlingen. Importeer eerst een leerlingenlijst.',
    nothingFound: 'Geen leerling met deze naam. Probeer een ander deel van de naam.',
    more: (n: number) => `Nog ${count(n, 'leerling', 'leerlingen')}. Typ meer letters om te zoeken.`,
    name: 'Leerling',
    number: 'Leerlingnummer',
    caption: 'Leerlingen op achternaam'
  }
}
