import type { TotalName } from '../../contract/yearly'
import { both } from './language'

const totalsNl: Readonly<Record<TotalName, string>> = {
  incidents: 'Overtredingen vastgelegd',
  involved: 'Betrokken leerlingen',
  withdrawn: 'Overtredingen ingetrokken (niet meegeteld)',
  contested: 'Overtredingen betwist',
  taken: 'Toestellen ingenomen',
  letters: 'Brieven verstuurd',
  objections: 'Bezwaren tegen een brief'
}
const totalsEn: Readonly<Record<TotalName, string>> = {
  incidents: 'Offences on record',
  involved: 'Pupils involved',
  withdrawn: 'Offences withdrawn (not counted)',
  contested: 'Offences contested',
  taken: 'Devices taken',
  letters: 'Letters sent',
  objections: 'Objections to a letter'
}

/** The words of the yearly report on screen; those on paper follow the language of the school. */
export const yearly = both(
  {
    title: 'Jaarverslag',
    context: (days: string) => `${days} · zonder namen`,
    back: 'Naar Rapport',
    pdf: 'PDF opslaan',
    saved: 'Het jaarverslag is opgeslagen.',
    span: 'Periode',
    spans: { year: 'Dit schooljaar', 'last-year': 'Vorig schooljaar', days: 'Eigen maanden' },
    from: 'Van',
    until: 'Tot en met',
    days: (from: string, until: string) => `${from} tot en met ${until}`,
    reading: 'Aantallen zijn naar beneden afgerond op vijftallen: 35 betekent 35 tot en met 39.',
    hidden:
      'Minder dan 5 blijft verborgen, ook als het 0 is. De regels tellen niet precies op tot het totaal. Dat staat soms wat lager dan het is: zo is een klein aantal ook met een rekensom niet te vinden.',
    beside: (days: string) => `Jaar eerder: ${days}.`,
    besideNone: 'Een jaar eerder staat niet in Belvrij. Daarom is er geen vergelijking.',
    besidePart: (since: string) =>
      `Een jaar eerder staat niet helemaal in Belvrij: de eerste gegevens zijn van ${since}. Daarom is er geen vergelijking.`,
    begun: (since: string) => `De eerste gegevens zijn van ${since}. Wat daarvoor gebeurde, telt niet mee.`,
    tooFew:
      'Bij de overtredingen in deze periode zijn minder dan vijf leerlingen betrokken. Daarom toont het verslag geen aantallen. Kies een langere periode.',
    tooFewBefore:
      'Een jaar eerder waren minder dan vijf leerlingen betrokken. Die aantallen staan er niet bij.',
    what: 'Wat',
    now: 'Aantal',
    before: 'Jaar eerder',
    change: 'Verschil',
    bar: 'Balk',
    under: 'minder dan 5',
    underFile: '<5',
    untold: 'niet te tonen',
    same: 'gelijk',
    overview: 'In het kort',
    kinds: 'Naar soort overtreding',
    months: 'Naar maand',
    classYears: 'Naar leerjaar',
    measures: 'Maatregelen waartoe is besloten',
    folded: (names: string, alsoBefore: boolean) =>
      `Minder dan 5${alsoBefore ? ', ook een jaar eerder' : ''}: ${names}.`,
    noLines: 'Hier is niets om te tonen.',
    otherKinds: 'Soorten die niet meer gebruikt worden',
    otherYears: 'Leerjaar niet bekend',
    classYear: (year: number) => `Leerjaar ${year}`,
    rounds: 'Inleverrondes gehouden',
    pupils: 'Leerlingen op school',
    totals: totalsNl,
    part: 'Onderdeel',
    period: 'Periode',
    periodBefore: 'Periode ervoor'
  },
  {
    title: 'Yearly report',
    context: (days) => `${days} · without names`,
    back: 'To Reports',
    pdf: 'Save PDF',
    saved: 'The yearly report is saved.',
    span: 'Period',
    spans: { year: 'This school year', 'last-year': 'Last school year', days: 'Months of my own' },
    from: 'From',
    until: 'Until',
    days: (from, until) => `${from} to ${until}`,
    reading: 'Numbers are rounded down to fives: 35 means 35 up to 39.',
    hidden:
      'Fewer than 5 stays hidden, also when it is 0. The lines do not add up to the total. That sometimes stands somewhat lower than it is: so a small number cannot be found by a sum either.',
    beside: (days) => `Year before: ${days}.`,
    besideNone: 'The year before is not in Belvrij. So there is no comparison.',
    besidePart: (since) =>
      `The year before is not wholly in Belvrij: the first record is of ${since}. So there is no comparison.`,
    begun: (since) => `The first record is of ${since}. What happened before is not counted.`,
    tooFew:
      'Fewer than five pupils were involved in the offences of this period. So the report shows no numbers. Choose a longer period.',
    tooFewBefore: 'Fewer than five pupils were involved a year earlier. Those numbers are not here.',
    what: 'What',
    now: 'Number',
    before: 'Year before',
    change: 'Change',
    bar: 'Bar',
    under: 'fewer than 5',
    underFile: '<5',
    untold: 'cannot be shown',
    same: 'the same',
    overview: 'In short',
    kinds: 'By kind of offence',
    months: 'By month',
    classYears: 'By class year',
    measures: 'Measures decided on',
    folded: (names, alsoBefore) => `Fewer than 5${alsoBefore ? ', a year earlier too' : ''}: ${names}.`,
    noLines: 'There is nothing to show here.',
    otherKinds: 'Kinds no longer in use',
    otherYears: 'Class year not known',
    classYear: (year) => `Year ${year}`,
    rounds: 'Hand-in rounds kept',
    pupils: 'Pupils at school',
    totals: totalsEn,
    part: 'Part',
    period: 'Period',
    periodBefore: 'Period before'
  }
)
