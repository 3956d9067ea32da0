import { dutyNl } from './duty-nl'
import { suspensionNl } from './suspension-nl'

/** The words of the page on which one step is handled. */
export const stepsNl = {
  ...suspensionNl,
  ...dutyNl,
  title: 'Stap',
  open: 'Naar de stap',
  unknownClass: 'geen klas',
  reason: (text: string) => `Reden: ${text}`,
  by: (name: string) => `door ${name}`,
  course: {
    label: 'Hoe ver is deze stap?',
    proposed: 'Voorgesteld',
    decided: 'Besloten',
    'carried-out': 'Uitgevoerd',
    closed: 'Afgesloten',
    waived: 'Afgezien',
    lapsed: 'Vervallen',
    retracted: 'Ingetrokken',
    'basis-gone': 'Grond vervallen',
    done: 'gedaan',
    now: 'hier zijn we',
    later: 'komt nog',
    off: 'hier eindigt deze stap',
    asks: 'vraagt een besluit'
  },
  toDo: {
    title: 'Wat is er nu te doen?',
    decide: 'Er ligt een voorstel. Kies wat er gebeurt.',
    gone: 'De grond van het besluit is vervallen. De directeur beslist hoe het verder gaat.',
    notYours: 'De directeur beslist over deze stap.',
    carryOut: 'Alles is gebeurd wat bij het besluit hoort. Zet de stap op uitgevoerd.',
    carryOutFirst: 'Is het besluit uitgevoerd? Zet de stap dan op uitgevoerd. De rest kan daarna.',
    close: 'Er staat niets meer open. Je kunt de stap afsluiten.',
    closeByDirector: 'Er staat niets meer open. De directeur sluit deze stap af.',
    next: {
      approved: 'Daarna kun je de stap op uitgevoerd zetten.',
      'carried-out': 'Daarna kun je de stap afsluiten.'
    },
    quiet: {
      closed: 'Deze stap is klaar. Er hoeft niets meer te gebeuren.',
      waived: 'Van deze stap is afgezien. Er hoeft niets te gebeuren.',
      lapsed: 'Deze stap is vervallen: de overtreding waar hij op rustte, telt niet meer mee.',
      retracted: 'Het besluit is ingetrokken. Er hoeft niets meer te gebeuren.'
    },
    items: {
      conversation: 'Voer een gesprek met de leerling en leg het vast.',
      hearing: 'Eerst horen: laat de leerling het eigen verhaal vertellen, vóór het besluit.',
      'guardian-contact': 'Neem contact op met de ouders en leg vast wat eruit kwam.',
      appointment: 'Er staat een moment gepland. Leg daarna vast hoe het ging.',
      missed: 'Een maatregel is gemist zonder goede reden. Beslis hoe het verder gaat.',
      tasks: 'Werk de taken bij de schorsing af.',
      police: 'De school zal melding of aangifte doen. Leg vast wat er is gedaan.',
      'daily-days': 'Er is besloten tot elke dag inleveren. Kies de dagen.',
      'suspension-days': 'Er is besloten tot een schorsing. Leg de dagen vast.',
      contested: 'Een overtreding is betwist. Zoek uit wat er is gebeurd.'
    },
    acts: {
      conversation: 'Gesprek vastleggen',
      hearing: 'Hoor eerst de leerling',
      'guardian-contact': 'Contact vastleggen',
      settle: 'Vastleggen hoe het ging',
      missed: 'Beslissen',
      tasks: 'Naar de taken',
      police: 'Melding vastleggen',
      'daily-days': 'Dagen kiezen',
      suspend: 'Schorsing vastleggen',
      contested: 'Naar de leerling'
    },
    directorDoes: 'De directeur doet dit.'
  },
  act: {
    carryOut: 'Uitgevoerd',
    carriedOut: 'De stap staat op uitgevoerd.',
    close: 'Afsluiten',
    closed: 'De stap is afgesloten.',
    reopen: 'Heropenen',
    reopenTitle: 'Stap heropenen',
    reopenText: {
      'carried-out': 'De stap staat daarna weer op besloten. Wat is vastgelegd, blijft staan.',
      closed: 'De stap staat daarna weer op uitgevoerd. Wat is vastgelegd, blijft staan.'
    },
    reopened: 'De stap is heropend.',
    undone: 'Meteen ongedaan gemaakt.',
    also: 'Ook mogelijk',
    alsoExternal: 'Contact buiten de school vastleggen'
  },
  moment: {
    day: 'Dag',
    clock: 'Tijd',
    clockHint: 'Mag leeg blijven.',
    clockWrong: 'Schrijf de tijd als 10:30.',
    place: 'Plaats',
    placeHint: 'Bijvoorbeeld lokaal 12.'
  },
  measures: {
    title: 'Maatregelen',
    proposed: 'voorgesteld',
    none: 'Bij deze stap hoort geen maatregel.',
    plan: 'Moment plannen',
    planOf: (measure: string) => `Moment plannen: ${measure}`,
    planned: 'Het moment staat gepland.',
    none1: 'Er is nog geen moment gepland.',
    settle: 'Hoe ging het?',
    settleOf: (when: string) => `Hoe ging het? ${when}`,
    change: 'Afzeggen of verzetten',
    changeOf: (when: string) => `Afzeggen of verzetten: ${when}`,
    changeTitle: 'Moment afzeggen of verzetten',
    settleTitle: 'Hoe ging het?',
    settleText: (measure: string, when: string) => `${measure}, ${when}`,
    outcomes: {
      kept: { title: 'Doorgegaan' },
      excused: {
        title: 'Niet doorgegaan, met een goede reden',
        text: 'Ziek of iets dat niet anders kon. Er komt een nieuw moment; verder verandert er niets.'
      },
      missed: {
        title: 'Gemist zonder goede reden',
        text: 'Er volgt niets vanzelf. Iemand beslist hoe het verder gaat.'
      },
      cancelled: { title: 'Afgezegd door de school' }
    },
    outcome: 'Wat is ervan geworden?',
    note: 'Toelichting',
    noteNeeded: 'In één of twee zinnen, zonder gegevens over gezondheid.',
    again: 'Nieuw moment',
    settled: 'Vastgelegd hoe het ging.',
    decide: 'Beslissen',
    decideOf: (when: string) => `Beslissen: gemist op ${when}`,
    missedTitle: 'Gemist: hoe verder?',
    missedWays: {
      again: { title: 'Opnieuw plannen', text: 'Dezelfde maatregel op een ander moment.' },
      heavier: { title: 'Een zwaardere maatregel', text: 'Kies uit het menu van deze stap.' },
      rest: { title: 'Laten rusten', text: 'Er gebeurt niets meer, met een reden.' }
    },
    missedWay: 'Wat wordt het besluit?',
    which: 'Welke maatregel?',
    noHeavier: 'Het menu van deze stap heeft niets anders. Plan opnieuw of laat het rusten.',
    decided: 'Het besluit over het gemiste moment is vastgelegd.'
  },
  contacts: {
    title: 'Gesprekken en contact',
    none: 'Er is nog niets vastgelegd.',
    log: 'Gesprek of contact vastleggen',
    logTitle: 'Gesprek of contact vastleggen',
    with: (whom: string) => `met ${whom}`,
    about: (name: string) => `over ${name}`,
    notReached: 'niemand bereikt',
    struck: 'doorgehaald',
    kind: 'Wat was het?',
    pupil: 'Welke leerling?',
    whom: 'Met wie?',
    whomGuardian: 'Met welke ouder of verzorger?',
    way: 'Hoe?',
    reached: 'Ik heb iemand gesproken of bereikt',
    notReachedHint: 'Een poging blijft staan, maar telt nog niet als contact.',
    outcome: 'Wat kwam eruit?',
    outcomeHint: 'In één of twee zinnen. Schrijf geen gegevens over gezondheid of geloof op.',
    outcomeOfTry: 'Toelichting',
    save: 'Vastleggen',
    saved: 'Het contact is vastgelegd.',
    strike: 'Doorhalen',
    strikeOf: (what: string) => `Doorhalen: ${what}`,
    strikeTitle: 'Contact doorhalen',
    strikeText: 'Het contact blijft leesbaar, maar telt nergens meer voor mee.',
    strikeDone: 'Het contact is doorgehaald.'
  },
  sides: {
    title: 'Ieders verhaal',
    why: 'Wie erbij was, kan het eigen verhaal vertellen. Leg het vast in de eigen woorden.',
    heard: 'gehoord',
    notHeard: 'nog niet gehoord',
    noWords: 'Er staan nog geen eigen woorden op papier.',
    hear: 'Hoorgesprek vastleggen',
    hearOf: (name: string) => `Hoorgesprek vastleggen: ${name}`
  },
  followUp: {
    title: 'Opvolging',
    empty: {
      progress: 'Nog niets over het verloop.',
      handling: 'Nog niets over de afhandeling.',
      evaluation: 'Nog geen evaluatie.'
    },
    add: 'Toevoegen',
    addOf: (part: string) => `Toevoegen aan ${part.toLowerCase()}`,
    text: 'Wat wil je vastleggen?',
    textHint: 'Feiten en afspraken. Schrijf geen gegevens over gezondheid of geloof op.',
    told: 'Wie is ingelicht?',
    toldLine: (who: string) => `Ingelicht: ${who}`,
    saved: 'Vastgelegd.'
  },
  letters: {
    title: 'Brieven bij deze stap',
    none: 'Bij deze stap hoort geen brief.',
    ready: 'ligt klaar',
    issued: 'verstuurd',
    retracted: 'ingetrokken'
  },
  story: { title: 'Wat er gebeurde', system: 'het systeem' },
  why: { title: 'Waarom deze stap?', print: 'Afdrukken' }
}
