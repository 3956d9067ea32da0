import type { StepState } from '../../contract/step'
import type { WhyNotCounted } from '../../contract/steps'
import { ordinal } from '../letters/phrases'

const states: Readonly<Record<StepState, (day: string) => string>> = {
  proposed: () => 'Dit is een voorstel. De school heeft nog niets besloten.',
  approved: (day) => `De school heeft op ${day} besloten.`,
  waived: (day) => `De school heeft op ${day} besloten om deze stap niet te zetten.`,
  lapsed: (day) => `Deze stap is vervallen op ${day}. Er tellen te weinig keren mee.`,
  'basis-gone': (day) =>
    `Op ${day} is een keer vervallen waar deze stap op rust. De directeur kijkt opnieuw naar het besluit.`,
  'carried-out': (day) => `De stap is uitgevoerd op ${day}.`,
  closed: (day) => `De stap is uitgevoerd en afgesloten op ${day}.`,
  retracted: (day) => `De school heeft het besluit ingetrokken op ${day}.`
}
const whyNot: Readonly<Record<WhyNotCounted, string>> = {
  withdrawn: 'ingetrokken',
  'same-occurrence': 'hoort bij dezelfde keer',
  signal: 'is alleen genoteerd',
  covered: 'de leerling had toestemming',
  'outside-window': 'valt buiten deze periode',
  'off-ladder': 'staat los van het stappenplan',
  'other-branch': 'telt in een ander deel van het stappenplan',
  'stepped-down': 'vervallen omdat het daarna goed ging',
  later: 'gebeurde na deze stap'
}

/** The words of "Waarom deze stap?" on paper, in Dutch. */
export const whyNl = {
  why: 'Waarom deze stap?',
  whyFile: 'waarom-deze-stap',
  standing: (name: string) => `Waar staat ${name} nu?`,
  standingTitle: 'Waar staat de leerling nu?',
  standingFile: 'stand',
  thisPupil: 'deze leerling',
  intro:
    'Dit blad laat zien hoe de school heeft geteld en volgens welke regel. Het is een uitleg voor het gesprek, geen brief en geen besluit.',
  pupil: 'Leerling',
  class: 'Klas',
  date: 'Datum',
  step: 'Stap',
  stepOfCount: 'Hoort bij stap',
  direct: 'De directeur beslist zelf over dit voorval. Het telt niet mee in het stappenplan.',
  reached: 'Bereikt',
  reachedAt: (n: number, window: string, day: string) =>
    `bij de ${ordinal(n, 'nl')} keer in ${window}, op ${day}`,
  /** Its basis is not what it was: a number would mislead. */
  reachedOn: (window: string, day: string) => `in ${window}, op ${day}`,
  directOn: (day: string) => `op ${day}`,
  period: 'Periode',
  span: (from: string, until: string) => `${from} tot en met ${until}`,
  branch: 'Waarover',
  refusal: 'weigeren om de telefoon af te geven',
  noStep: 'nog geen',
  now: 'Telt nu mee',
  counts: (n: number) => `${n} keer`,
  countsIn: (n: number, window: string) =>
    n === 0
      ? `Er telt nu niets mee in ${window}.`
      : `Er ${n === 1 ? 'telt' : 'tellen'} nu ${n} keer mee in ${window}.`,
  proposed: 'Voorstel',
  decided: 'Besloten',
  state: 'Hoe het nu staat',
  states,
  incident: 'Dit voorval',
  counted: 'Deze keren tellen mee',
  notCounted: 'Deze keren tellen niet mee',
  noneCounted: 'Er telt niets mee.',
  columns: ['Datum', 'Les of plek', 'Wat'] as readonly [date: string, place: string, what: string],
  until: 'Telt tot en met',
  whyNotHead: 'Waarom niet',
  whyNot,
  contested: 'betwist, de school zoekt dit nog uit',
  carried: 'meegenomen van eerder',
  forgotten: (day: string) => `Wat meetelt, telt mee tot en met ${day}. Daarna begint de telling opnieuw.`,
  forgottenByWeeks: (weeks: number) =>
    weeks === 1
      ? 'Elke keer telt één schoolweek mee. Vrije weken tellen niet. De laatste dag staat in de tabel.'
      : `Elke keer telt ${weeks} schoolweken mee. Vrije weken tellen niet. De laatste dag staat in de tabel.`,
  next: 'Wat komt hierna',
  nextAt: (n: number, title: string) => `Bij de ${ordinal(n, 'nl')} keer is de volgende stap: ${title}`,
  nextDirector: (n: number) => `Bij de ${ordinal(n, 'nl')} keer beslist de directeur wat er nodig is.`,
  noNext: 'Het stappenplan noemt hierna geen stap.',
  personDecides: 'De telling beslist niets. Over elke stap beslist iemand van de school.',
  skipped: (rungs: string, many: boolean) =>
    `De telling ging in één keer naar deze stap. ${many ? `De stappen ${rungs} zijn` : `Stap ${rungs} is`} overgeslagen.`,
  rule: 'Volgens welke regel',
  ladder: 'Stappenplan',
  since: 'Geldt sinds',
  clause: 'Staat in',
  protocol: 'Regels van de school',
  earlier: 'Eerdere perioden',
  earlierRung: (count: string, rung: number) => `${count}, tot en met stap ${rung}`,
  questions: 'Vragen, of klopt er iets niet?',
  ask: (who: string) => `Vraag het aan de school: ${who}.`,
  rights:
    'Ouders mogen het dossier van hun kind inzien. Klopt er iets niet, dan kunnen zij vragen om het te verbeteren of er hun eigen verhaal bij te zetten. Een leerling van 16 jaar of ouder doet dat zelf. Dat staat in de privacywet (AVG).'
}
export type WhyWords = typeof whyNl
