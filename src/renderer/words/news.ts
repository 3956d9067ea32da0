import type { NewsEvent } from '../../contract/news'
import { both } from './language'
import { count, listed } from './when'

type Counts = Record<NewsEvent, (n: number) => string>

const countsNl: Counts = {
  offence: (n) => count(n, 'overtreding', 'overtredingen'),
  'serious-offence': (n) => count(n, 'ernstige overtreding', 'ernstige overtredingen'),
  'criminal-offence': (n) => count(n, 'mogelijk strafbaar feit', 'mogelijk strafbare feiten'),
  contested: (n) => count(n, 'betwiste overtreding', 'betwiste overtredingen'),
  withdrawn: (n) => count(n, 'ingetrokken overtreding', 'ingetrokken overtredingen'),
  'step-proposed': (n) => count(n, 'voorgestelde stap', 'voorgestelde stappen'),
  'step-decided': (n) => count(n, 'besluit', 'besluiten'),
  'basis-gone': (n) => count(n, 'besluit zonder grond', 'besluiten zonder grond'),
  missed: (n) => count(n, 'gemiste maatregel', 'gemiste maatregelen'),
  'step-closed': (n) => count(n, 'afgesloten stap', 'afgesloten stappen'),
  'care-decided': (n) => count(n, 'besluit van het zorgoverleg', 'besluiten van het zorgoverleg')
}
const countsEn: Counts = {
  offence: (n) => count(n, 'offence', 'offences'),
  'serious-offence': (n) => count(n, 'serious offence', 'serious offences'),
  'criminal-offence': (n) => count(n, 'possibly criminal act', 'possibly criminal acts'),
  contested: (n) => count(n, 'contested offence', 'contested offences'),
  withdrawn: (n) => count(n, 'withdrawn offence', 'withdrawn offences'),
  'step-proposed': (n) => count(n, 'proposed step', 'proposed steps'),
  'step-decided': (n) => count(n, 'decision', 'decisions'),
  'basis-gone': (n) => count(n, 'decision without a basis', 'decisions without a basis'),
  missed: (n) => count(n, 'missed measure', 'missed measures'),
  'step-closed': (n) => count(n, 'closed step', 'closed steps'),
  'care-decided': (n) => count(n, 'decision of the care consultation', 'decisions of the care consultation')
}

/** What is new, who hears of it, and the duties that decide who is who. */
export const news = both(
  {
    title: 'Nieuw voor jou',
    since: (day: string) => `sinds ${day}`,
    counts: countsNl,
    hidden: 'De namen van leerlingen staan er pas als je op Toon drukt.',
    show: 'Toon',
    hide: 'Verberg',
    read: 'Gelezen',
    done: 'Je bent bij.',
    more: (n: number) =>
      `En nog ${count(n, 'ouder bericht', 'oudere berichten')}. Alles staat in de dossiers van de leerlingen.`,
    by: (name: string) => `door ${name}`,
    toStep: 'Naar de stap',
    stepOf: (name: string) => `van ${name}`,
    rules: {
      event: 'Wat er gebeurt',
      hears: (audience: string, event: string) => `${audience} hoort het: ${event}`,
      on: (audience: string, event: string) => `${audience} hoort het voortaan: ${event}.`,
      off: (audience: string, event: string) => `${audience} hoort het niet meer: ${event}.`,
      once: 'Iedereen hoort elk bericht één keer, en niets over wat die zelf deed. Berichten blijven binnen de school.',
      duties: 'Wie teamleider is of coördinator sociale veiligheid, stel je in bij',
      nobody: (duties: readonly string[]) => `Nog niemand is: ${listed(duties)}.`
    },
    duties: {
      title: 'Taken',
      of: (name: string) => `Taken van ${name}`,
      text: 'Een taak bepaalt over welke leerlingen iemand berichten krijgt. Wat iemand mag, volgt uit de rol.',
      classes: (duty: string, names: readonly string[]) => `${duty} van ${listed(names)}`,
      manyClasses: (duty: string, n: number) => `${duty} van ${n} klassen`,
      leads: { none: 'Geen teamleider', all: 'Van de hele school', some: 'Van een of meer klassen' },
      which: 'Van welke klassen',
      noClasses: 'Er zijn nog geen klassen.',
      safetyHint: 'Hoort van wat mogelijk strafbaar is en van wat de school verder heeft ingesteld.',
      done: 'De taken zijn opgeslagen.'
    }
  },
  {
    title: 'New for you',
    since: (day) => `since ${day}`,
    counts: countsEn,
    hidden: 'Names of pupils appear only when you press Show.',
    show: 'Show',
    hide: 'Hide',
    read: 'Read',
    done: 'You are up to date.',
    more: (n) => `And ${count(n, 'older message', 'older messages')}. Everything is in the pupils’ files.`,
    by: (name) => `by ${name}`,
    toStep: 'To the step',
    stepOf: (name) => `of ${name}`,
    rules: {
      event: 'What happens',
      hears: (audience, event) => `${audience} hears of it: ${event}`,
      on: (audience, event) => `${audience} hears of it from now on: ${event}.`,
      off: (audience, event) => `${audience} does not hear of it any more: ${event}.`,
      once: 'Everyone hears each message once, and nothing of what they did themselves. Messages stay inside the school.',
      duties: 'Who is team leader or social safety coordinator is set under',
      nobody: (duties) => `Nobody is yet: ${listed(duties)}.`
    },
    duties: {
      title: 'Duties',
      of: (name) => `Duties of ${name}`,
      text: 'A duty decides about which pupils somebody gets messages. What somebody may do follows from the role.',
      classes: (duty, names) => `${duty} of ${listed(names)}`,
      manyClasses: (duty, n) => `${duty} of ${n} classes`,
      leads: { none: 'No team leader', all: 'Of the whole school', some: 'Of one or more classes' },
      which: 'Of which classes',
      noClasses: 'There are no classes yet.',
      safetyHint: 'Hears of what may be criminal and of what else the school has set.',
      done: 'The duties are saved.'
    }
  }
)
