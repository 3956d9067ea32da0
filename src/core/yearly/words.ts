import type { TotalName } from '../../contract/yearly'
import type { Language } from '../../contract/settings'

const totalsNl: Readonly<Record<TotalName, string>> = {
  incidents: 'Overtredingen vastgelegd',
  involved: 'Betrokken leerlingen',
  contested: 'Overtredingen betwist',
  withdrawn: 'Overtredingen ingetrokken (niet meegeteld)',
  taken: 'Toestellen ingenomen',
  letters: 'Brieven verstuurd',
  objections: 'Bezwaren tegen een brief'
}
const totalsEn: Readonly<Record<TotalName, string>> = {
  incidents: 'Offences on record',
  involved: 'Pupils involved',
  contested: 'Offences contested',
  withdrawn: 'Offences withdrawn (not counted)',
  taken: 'Devices taken',
  letters: 'Letters sent',
  objections: 'Objections to a letter'
}

const nl = {
  file: 'Jaarverslag',
  title: 'Jaarverslag telefoonregels',
  heading: 'Jaarverslag telefoonregels',
  schoolYear: (years: string, days: string) => `Schooljaar ${years} · ${days}`,
  days: (from: string, until: string) => `${from} tot en met ${until}`,
  monthsFile: (from: string, until: string) => (from === until ? from : `${from} tot en met ${until}`),
  anonymous: 'Dit verslag gaat over aantallen. Er staan geen namen, klassen of verhalen in.',
  reading:
    'Aantallen zijn naar beneden afgerond op vijftallen: 35 betekent 35 tot en met 39. Minder dan 5 staat er als “<5”.',
  beside: (days: string) => `Ernaast staat dezelfde periode een jaar eerder: ${days}.`,
  besideNot: (since: string | null) =>
    since === null
      ? 'Een jaar eerder staat niet in Belvrij. Daarom is er geen vergelijking.'
      : `Een jaar eerder staat niet of niet helemaal in Belvrij: de eerste gegevens zijn van ${since}. Daarom is er geen vergelijking.`,
  begun: (since: string) => `De eerste gegevens zijn van ${since}. Wat daarvoor gebeurde, telt niet mee.`,
  tooFew:
    'Bij de overtredingen in deze periode zijn minder dan vijf leerlingen betrokken. Daarom toont dit verslag geen aantallen.',
  tooFewBefore:
    'Een jaar eerder waren minder dan vijf leerlingen betrokken. Die aantallen staan er daarom niet.',
  under: '<5',
  untold: 'niet te tonen',
  columns: { label: 'Wat', now: 'Aantal', before: 'Jaar eerder', change: 'Verschil' },
  same: 'gelijk',
  overview: 'In het kort',
  kinds: 'Naar soort overtreding',
  months: 'Naar maand',
  classYears: 'Naar leerjaar',
  measures: 'Maatregelen waartoe is besloten',
  otherKinds: 'Soorten die niet meer gebruikt worden',
  otherYears: 'Leerjaar niet bekend',
  classYear: (year: number) => `Leerjaar ${year}`,
  rounds: 'Inleverrondes gehouden',
  pupils: 'Leerlingen op school',
  totals: totalsNl,
  counted: (n: number, pupils: number | null) =>
    `Er zijn ten minste ${n} overtredingen vastgelegd${pupils === null ? '' : `, van ten minste ${pupils} leerlingen`}.`,
  few: 'Het aantal overtredingen is te klein om te tonen.',
  countedBefore: (n: number, more: number) =>
    `Een jaar eerder waren het er ten minste ${n}: nu dus ongeveer ${Math.abs(more)} ${more > 0 ? 'meer' : 'minder'}.`,
  countedSame: (n: number) => `Een jaar eerder waren het er ongeveer evenveel: ten minste ${n}.`,
  most: (what: string, n: number) => `Het meest: ${what} (${n}).`,
  moved: (what: string, from: number, to: number) => `${what} (van ${from} naar ${to})`,
  more: (what: string) => `Vaker dan een jaar eerder: ${what}.`,
  less: (what: string) => `Minder vaak dan een jaar eerder: ${what}.`,
  steady: 'Wat in beide jaren te tonen is, bleef ongeveer gelijk.',
  folded: (names: string, alsoBefore: boolean) =>
    `Minder dan 5${alsoBefore ? ', ook een jaar eerder' : ''}: ${names}.`,
  allHidden: 'Alle aantallen zijn hier minder dan 5.',
  whatHidden: 'Wat is verborgen, en waarom',
  hidden: [
    'Een klein aantal kan verraden om wie het gaat. Minder dan 5 staat er daarom nooit, ook niet als het 0 is.',
    'Alle andere aantallen zijn naar beneden afgerond op vijftallen. Zo is een verborgen aantal ook niet uit te rekenen met een totaal, een verschil, een balk of een ander verslag.',
    'De regels tellen daarom niet precies op tot het totaal. Het totaal, en heel soms een regel, staat een of twee vijftallen lager als het anders een klein aantal zou verraden.',
    'Het verslag gaat over hele maanden. Zijn er bij alles samen minder dan vijf leerlingen betrokken, dan staan er geen aantallen.'
  ],
  whatCounts: 'Wat is geteld',
  counts: [
    'Een overtreding is één voorval van één leerling dat is vastgelegd en niet is ingetrokken. Het telt hier ook als het niet meetelt in het stappenplan. Een tweede melding van hetzelfde voorval telt niet.',
    'Het leerjaar is dat van de klas waarin de leerling op die dag zat. Een maatregel hoort bij de dag van het besluit.'
  ],
  rules: 'Regels die golden',
  ladder: (name: string, since: string) => `Stappenplan: ${name}, sinds ${since}.`,
  protocol: (text: string) => `Regels van de school: ${text}`,
  foot: (period: string) => `Jaarverslag telefoonregels · ${period}`,
  pageOf: ['Pagina', 'van'] as readonly [string, string]
}
const en: typeof nl = {
  file: 'Yearly report',
  title: 'Yearly report on the phone rules',
  heading: 'Yearly report on the phone rules',
  schoolYear: (years, days) => `School year ${years} · ${days}`,
  days: (from, until) => `${from} to ${until}`,
  monthsFile: (from, until) => (from === until ? from : `${from} to ${until}`),
  anonymous: 'This report is about numbers. It holds no names, no classes and no stories.',
  reading: 'Numbers are rounded down to fives: 35 means 35 up to 39. Fewer than 5 stands as “<5”.',
  beside: (days) => `Beside them stand the same days a year earlier: ${days}.`,
  besideNot: (since) =>
    since === null
      ? 'The year before is not in Belvrij. So there is no comparison.'
      : `The year before is not, or not wholly, in Belvrij: the first record is of ${since}. So there is no comparison.`,
  begun: (since) => `The first record is of ${since}. What happened before is not counted.`,
  tooFew:
    'Fewer than five pupils were involved in the offences of this period. So this report shows no numbers.',
  tooFewBefore: 'Fewer than five pupils were involved a year earlier. So those numbers are not here.',
  under: '<5',
  untold: 'cannot be shown',
  columns: { label: 'What', now: 'Number', before: 'Year before', change: 'Change' },
  same: 'the same',
  overview: 'In short',
  kinds: 'By kind of offence',
  months: 'By month',
  classYears: 'By class year',
  measures: 'Measures decided on',
  otherKinds: 'Kinds no longer in use',
  otherYears: 'Class year not known',
  classYear: (year) => `Year ${year}`,
  rounds: 'Hand-in rounds kept',
  pupils: 'Pupils at school',
  totals: totalsEn,
  counted: (n, pupils) =>
    `At least ${n} offences were put on record${pupils === null ? '' : `, of at least ${pupils} pupils`}.`,
  few: 'The number of offences is too small to show.',
  countedBefore: (n, more) =>
    `A year earlier there were at least ${n}: now about ${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'}.`,
  countedSame: (n) => `A year earlier there were about as many: at least ${n}.`,
  most: (what, n) => `Most often: ${what} (${n}).`,
  moved: (what, from, to) => `${what} (from ${from} to ${to})`,
  more: (what) => `More often than a year earlier: ${what}.`,
  less: (what) => `Less often than a year earlier: ${what}.`,
  steady: 'What can be shown in both years stayed about the same.',
  folded: (names, alsoBefore) => `Fewer than 5${alsoBefore ? ', a year earlier too' : ''}: ${names}.`,
  allHidden: 'All numbers here are fewer than 5.',
  whatHidden: 'What is hidden, and why',
  hidden: [
    'A small number can give away who it is about. So fewer than 5 is never told, not even when it is 0.',
    'All other numbers are rounded down to fives. So a hidden number cannot be worked out either from a total, a change, a bar or another report.',
    'That is why the lines do not add up to the total. The total, and very seldom a line, stands a five or two lower where it would otherwise give a small number away.',
    'The report is about whole months. When fewer than five pupils are involved in all of it, there are no numbers.'
  ],
  whatCounts: 'What is counted',
  counts: [
    'An offence is one occurrence of one pupil that was put on record and not withdrawn. It is counted here also when it does not count on the ladder. A second report of the same occurrence is not.',
    'The class year is that of the class the pupil was in on that day. A measure belongs to the day it was decided.'
  ],
  rules: 'Rules that were in force',
  ladder: (name, since) => `Ladder: ${name}, since ${since}.`,
  protocol: (text) => `Rules of the school: ${text}`,
  foot: (period) => `Yearly report on the phone rules · ${period}`,
  pageOf: ['Page', 'of']
}
export type YearlyWords = typeof nl

/** The words of the yearly report on paper, in the language of the school. */
export const yearlyWords: Readonly<Record<Language, YearlyWords>> = { nl, en }
