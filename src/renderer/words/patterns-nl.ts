import type { ColleagueReason } from '../../contract/patterns'
import { count, figure } from './when'

const reasons: Record<ColleagueReason, { title: string; text: string }> = {
  support: {
    title: 'Iemand helpen',
    text: 'Ik wil weten wie hulp kan gebruiken bij het inleveren of vastleggen.'
  },
  agreements: {
    title: 'De afspraken gelijk houden',
    text: 'Ik wil nagaan of leerlingen in elke les hetzelfde mogen verwachten.'
  },
  asked: {
    title: 'Een collega vraagt erom',
    text: 'Een collega wil de eigen cijfers bespreken.'
  }
}

const offences = (n: number) => count(n, 'overtreding', 'overtredingen')

/** *Rapport*: patterns over time, place and class, lessons without a round, and colleagues. */
export const patternsNl = {
  yearly: 'Jaarverslag',
  context: (from: string, until: string, days: number) =>
    `${from} tot en met ${until} · ${count(days, 'schooldag', 'schooldagen')}`,
  tabs: {
    label: 'Wat wil je zien?',
    offences: 'Overtredingen',
    registered: 'Lessen zonder ronde',
    colleagues: 'Collega’s'
  },
  clear: 'Alles tonen',
  table: 'Tabel',
  tableOf: (title: string) => `van: ${title}`,
  no: '–',
  behindBar: (number: string, rate: string) =>
    `Achter de balk: ${number.toLowerCase()}, en ${rate.toLowerCase()}.`,
  outsideLessons: 'buiten de les',
  wholeDay: 'hele dag',
  chooseClass: (name: string) => `Alleen ${name} tonen`,
  chooseKind: (label: string) => `Alleen “${label}” tonen`,
  chosen: 'Gekozen. Druk nog een keer om alles te tonen.',
  offences: {
    total: (n: number) => `${offences(n)} ${n === 1 ? 'telt' : 'tellen'} mee`,
    how: 'Een aantal alleen zegt weinig: er zijn meer dinsdagen dan maandagen, meer eerste uren dan negende, en grote en kleine klassen. Daarom staat bij elk aantal ook hoe vaak dat is, en dat laat de balk zien. Bij minder dan 5 lessen, dagen of leerlingen staat het er niet.',
    by: {
      lessons: 'Uren en weekdagen: per 100 lessen, volgens de roosters zoals die nu zijn.',
      days: 'Uren en weekdagen: per 10 schooldagen, want niet van elke klas zijn de lessen bekend. In late uren heeft vaak niet elke klas les.'
    },
    since: (day: string) =>
      `Alleen schooldagen tellen, vanaf ${day}: de eerste dag waarop iets is vastgelegd.`,
    otherDays: (n: number) => `${offences(n)} op dagen zonder school (kamp, weekend) staan hier niet bij.`,
    noClass: (n: number) => `${offences(n)} van leerlingen die die dag in geen klas zaten.`,
    none: 'In deze periode is op schooldagen niets vastgelegd dat meetelt. Kies een andere periode.',
    count: 'Aantal',
    days: 'Schooldagen',
    perDays: 'Per 10 schooldagen',
    lessons: 'Lessen',
    perLessons: 'Per 100 lessen',
    pupils: 'Leerlingen',
    perPupils: 'Per 100 leerlingen',
    share: 'Deel van alles (%)',
    hour: 'Lesuur',
    byHour: 'Per lesuur',
    weekday: 'Weekdag',
    byWeekday: 'Per weekdag',
    cells: 'Weekdag en lesuur',
    cellsNote: (rate: string) => `Links het aantal. Rechts en als streep: ${rate.toLowerCase()}.`,
    noLesson: 'geen les',
    place: 'Plek',
    byPlace: 'Per plek',
    kind: 'Soort',
    byKind: 'Per soort',
    class: 'Klas',
    byClass: 'Per klas',
    classNote: 'Druk op een klas om alleen die te zien. Leerlingen: wie op de laatste dag in de klas zit.',
    kindNote: 'Druk op een soort om alleen die te zien.',
    said: (label: string, n: number, rate: string | null, unit: string) =>
      `${label}: ${offences(n)}${rate === null ? '' : `, ${rate} ${unit.toLowerCase()}`}`,
    toList: 'Wie het zijn, staat bij Herhaalde overtredingen.',
    toListLink: 'Naar Herhaalde overtredingen'
  },
  registered: {
    total: (kept: number, expected: number, percent: number | null) =>
      `${figure(kept)} van ${count(expected, 'les', 'lessen')} hadden een ronde${percent === null ? '' : ` (${figure(percent)}%)`}`,
    missed: (n: number) => `${count(n, 'les', 'lessen')} zonder ronde`,
    how: 'Een ronde wordt verwacht op schooldagen, vanaf de eerste ronde van de school tot en met gisteren. Niet op vrije dagen, en van vandaag nog niet. Lessen die uitvielen zijn niet bekend: die tellen als verwacht.',
    bases: {
      timetable:
        'Klassen met een rooster in Belvrij: de lessen van hun docenten, zoals die roosters nu zijn, ook over eerdere weken. Een les van een docent zonder rooster telt alleen mee als er een ronde was.',
      rounds:
        'Klassen zonder rooster: de uren waarin de klas op twee of meer dagen een ronde had. Een les die nooit een ronde had, is dan niet te zien.',
      days: 'Klassen die per dag inleveren: elke schooldag.'
    },
    basis: 'Waar de lessen vandaan komen',
    basisShort: { timetable: 'rooster', rounds: 'eerdere rondes', days: 'schooldagen' },
    unknown: (names: string) => `Niet te zeggen, want er is geen rooster en geen ronde: ${names}.`,
    noHandIn: (n: number) =>
      `Van ${count(n, 'klas', 'klassen')} die niets ${n === 1 ? 'inlevert' : 'inleveren'}, wordt geen ronde verwacht.`,
    noneYet:
      'Er is nog geen inleverronde. Na de eerste staat hier welke lessen er een hadden, en welke niet.',
    none: 'In deze periode was er nog geen ronde te verwachten. Kies een andere periode.',
    kept: 'Met ronde',
    expected: 'Verwacht',
    percent: 'Met ronde (%)',
    short: '%',
    printed: (kept: number, expected: number) => `${figure(kept)} van ${figure(expected)}`,
    said: (label: string, kept: number, expected: number, rate: string | null) =>
      `${label}: ${kept} van ${count(expected, 'les', 'lessen')} met een ronde${rate === null ? '' : `, ${rate} procent`}`,
    byHour: 'Rondes per lesuur',
    byWeekday: 'Rondes per weekdag',
    byClass: 'Rondes per klas'
  },
  colleagues: {
    hidden: 'Namen van collega’s zijn verborgen',
    hiddenText:
      'De andere cijfers gaan over de school en noemen niemand. Wil je weten wie rondes houdt en overtredingen vastlegt, dan open je dat bewust en met een reden.',
    open: 'Namen tonen…',
    title: 'Namen van collega’s tonen',
    shows:
      'Je ziet per collega hoeveel rondes die begon en hoeveel overtredingen die vastlegde, in deze periode.',
    recorded: 'Dat jij dit opent, wanneer en waarom, komt in het logboek. Dat kan niemand wissen.',
    closes: 'Het sluit weer als je iets anders kiest of dit scherm verlaat.',
    why: 'Waarom open je dit?',
    reasons,
    confirm: 'Namen tonen en vastleggen',
    hide: 'Namen verbergen',
    use: 'Gebruik dit om te praten, niet om te oordelen. Wie veel vastlegt, heeft niet de moeilijkste klas of de strengste hand; wie weinig vastlegt, was misschien ziek, werd vervangen of houdt de ronde samen met een collega.',
    caption: 'Rondes en overtredingen per collega',
    name: 'Naam',
    rounds: 'Rondes begonnen',
    offences: 'Overtredingen vastgelegd',
    rate: 'Per 100 rondes',
    few: 'Onder 5 rondes staat er geen verhouding. De volgorde is die van het alfabet.',
    none: 'Er zijn geen collega’s die lesgeven.'
  }
}
