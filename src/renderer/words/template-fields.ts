import { language } from './language'

interface Said {
  /** What it is called on its token in the text. */
  readonly name: string
  /** What it puts in the letter, and when it is known. */
  readonly why: string
}
const said = (name: string, why: string): Said => ({ name, why })

const nl: Readonly<Record<string, Said>> = {
  'gehoord.wie': said('wie er is gehoord', 'Wie voor de schorsing is gehoord, en wanneer.'),
  'gesprek.aanwezig': said('wie er bij het gesprek zijn', 'Wie er van school bij zijn, met hun functie.'),
  'maatregel.vorm': said('vorm van de schorsing', 'Intern of extern, en waar het schoolwerk wordt gedaan.'),
  'maatregel.melding': said('waar de schorsing wordt gemeld', 'Vanaf twee dagen ook bij de inspectie.'),
  'toestel.soort': said('soort toestel', 'Een telefoon, of hoe de school het noemt.'),
  'inname.moment': said('moment van inname', 'De dag en de tijd waarop het toestel is ingenomen.'),
  'inname.reden': said('reden van inname', 'Waarom het is ingenomen, in de woorden van de school.'),
  'bewaring.reden': said('reden om langer te bewaren', 'Bekend als het na de schooldag op school blijft.'),
  'leerling.volledig': said('naam van de leerling', 'Voornaam en achternaam.'),
  'leerling.roepnaam': said('roepnaam van de leerling', 'Alleen de voornaam.'),
  'leerling.klas': said('klas van de leerling', 'De klas waarin de leerling nu zit.'),
  'leerling.zienswijze': said(
    'eigen woorden van de leerling',
    'Wat de leerling er zelf over zei. Alleen bekend als het is opgeschreven.'
  ),
  'datum.lang': said('datum van de overtreding', 'De dag van de laatste overtreding, voluit.'),
  'overtreding.moment': said('moment van de overtreding', 'Het lesuur, of “in de pauze”.'),
  'overtreding.omschrijving': said(
    'omschrijving van de overtreding',
    'Zoals zij in de lijst van de school heet.'
  ),
  'overtreding.melder': said('wie het zag', 'Een functie, nooit een naam van een collega.'),
  'telling.aantal': said('de hoeveelste keer', 'De keer waarover de brief gaat, als rangtelwoord.'),
  'telling.venster': said(
    'periode van de telling',
    'Waarover wordt geteld: een schooljaar, een periode of schoolweken.'
  ),
  'telling.nu': said('aantal dat nu meetelt', 'Na een intrekking of een stap terug.'),
  'regel.vindplaats': said('vindplaats van de regel', 'Waar de regel staat, met de versie van het protocol.'),
  'regel.tekst': said('tekst van de regel', 'De regel zelf, zoals de school hem heeft opgeschreven.'),
  'bewaring.plaats': said('bewaarplaats', 'Waar het toestel lag. Alleen bekend als het is ingenomen.'),
  'teruggave.plaats': said('plaats van teruggave', 'Waar het toestel kan worden opgehaald.'),
  'teruggave.tijd': said('tijd van teruggave', 'Vanaf wanneer het toestel terug kan.'),
  'teruggave.wie': said('wie het toestel ophaalt', 'De leerling, of een ouder of verzorger.'),
  'teruggave.meenemen': said('wat meegenomen moet worden', 'Bekend als een ouder het toestel ophaalt.'),
  'stappen.eerder': said(
    'eerdere stappen',
    'Wat de school in deze periode al deed. Leeg bij de eerste stap.'
  ),
  'gehoord.datum': said('dag waarop de leerling is gehoord', 'Alleen bekend als dat is vastgelegd.'),
  'besluit.reden': said('reden van het besluit', 'De woorden van wie beslist, of anders het stappenplan.'),
  'maatregel.omschrijving': said('maatregel', 'Wat er is besloten, als hele zin.'),
  'maatregel.periode': said('periode van de maatregel', 'Van wanneer tot wanneer de maatregel geldt.'),
  'gesprek.moment': said('moment van het gesprek', 'Alleen bekend als er een afspraak is.'),
  'gesprek.plaats': said('plaats van het gesprek', 'Alleen bekend als er een afspraak is.'),
  'volgende.maatregel': said('volgende stap', 'Wat het stappenplan hierna voorstelt.'),
  'reactie.datum': said('uiterste dag voor een antwoord', 'Bekend als de brief een antwoordstrook heeft.'),
  'bezwaar.tekst': said('uitleg over bezwaar', 'Bekend als de school die heeft ingevuld.'),
  'contact.naam': said('naam van de contactpersoon', 'De mentor, of de contactpersoon van de school.'),
  'contact.functie': said('functie van de contactpersoon', 'Mentor, of contactpersoon van de school.'),
  'contact.telefoon': said('telefoon van de contactpersoon', 'Het nummer van de school.'),
  'brief.kenmerk': said('kenmerk van de eerdere brief', 'Van de brief die wordt ingetrokken.'),
  'brief.datum': said('datum van de eerdere brief', 'Van de brief die wordt ingetrokken.'),
  'vervallen.maatregel': said('maatregel die vervalt', 'Uit de brief die wordt ingetrokken.'),
  'schoon.weken': said('hoelang het goed gaat', 'Hoeveel schoolweken er geen overtreding was.')
}

const en: Readonly<Record<string, Said>> = {
  'gehoord.wie': said('who was heard', 'Who was heard before the suspension, and when.'),
  'gesprek.aanwezig': said('who comes to the talk', 'Who of the school will be there, with their function.'),
  'maatregel.vorm': said('form of the suspension', 'Internal or external, and where schoolwork is done.'),
  'maatregel.melding': said(
    'where the suspension is reported',
    'From two days on to the inspectorate as well.'
  ),
  'toestel.soort': said('kind of device', 'A phone, or what the school calls it.'),
  'inname.moment': said('moment it was taken', 'The day and time at which the device was taken.'),
  'inname.reden': said('why it was taken', 'The reason, in the words of the school.'),
  'bewaring.reden': said('why it stays longer', 'Known when it stays at school after the school day.'),
  'leerling.volledig': said('pupil’s name', 'First name and surname.'),
  'leerling.roepnaam': said('pupil’s first name', 'The first name only.'),
  'leerling.klas': said('pupil’s class', 'The class the pupil is in now.'),
  'leerling.zienswijze': said(
    'pupil’s own words',
    'What the pupil said about it. Known only when it was written down.'
  ),
  'datum.lang': said('date of the offence', 'The day of the last offence, in full.'),
  'overtreding.moment': said('moment of the offence', 'The lesson hour, or “in the break”.'),
  'overtreding.omschrijving': said('description of the offence', 'As the school’s list calls it.'),
  'overtreding.melder': said('who saw it', 'A function, never a colleague’s name.'),
  'telling.aantal': said('which time it is', 'The time the letter is about, as an ordinal.'),
  'telling.venster': said(
    'period of the count',
    'Over what is counted: a school year, a term or school weeks.'
  ),
  'telling.nu': said('number that counts now', 'After a retraction or a step down.'),
  'regel.vindplaats': said('place of the rule', 'Where the rule stands, with the version of the protocol.'),
  'regel.tekst': said('text of the rule', 'The rule itself, as the school wrote it.'),
  'bewaring.plaats': said('place of keeping', 'Where the device was. Known only when it was taken.'),
  'teruggave.plaats': said('place of return', 'Where the device can be collected.'),
  'teruggave.tijd': said('time of return', 'From when the device can be had back.'),
  'teruggave.wie': said('who collects the device', 'The pupil, or a parent or guardian.'),
  'teruggave.meenemen': said('what to bring', 'Known when a parent collects the device.'),
  'stappen.eerder': said(
    'earlier steps',
    'What the school did before in this period. Empty at the first step.'
  ),
  'gehoord.datum': said('day the pupil was heard', 'Known only when that was recorded.'),
  'besluit.reden': said('reason of the decision', 'The words of who decides, or else the ladder.'),
  'maatregel.omschrijving': said('measure', 'What was decided, as a whole sentence.'),
  'maatregel.periode': said('period of the measure', 'From when until when the measure applies.'),
  'gesprek.moment': said('moment of the meeting', 'Known only when there is an appointment.'),
  'gesprek.plaats': said('place of the meeting', 'Known only when there is an appointment.'),
  'volgende.maatregel': said('next step', 'What the ladder proposes after this.'),
  'reactie.datum': said('last day to answer', 'Known when the letter has a slip to answer on.'),
  'bezwaar.tekst': said('words about objecting', 'Known when the school filled them in.'),
  'contact.naam': said('contact’s name', 'The mentor, or the school’s contact person.'),
  'contact.functie': said('contact’s function', 'Mentor, or the school’s contact person.'),
  'contact.telefoon': said('contact’s telephone', 'The school’s number.'),
  'brief.kenmerk': said('reference of the earlier letter', 'Of the letter that is taken back.'),
  'brief.datum': said('date of the earlier letter', 'Of the letter that is taken back.'),
  'vervallen.maatregel': said('measure that is cancelled', 'Of the letter that is taken back.'),
  'schoon.weken': said('how long it has gone well', 'How many school weeks had no offence.')
}

/** The gaps of a letter as whoever writes it reads them. */
export const templateFields = { nl, en }

/** The words for a gap; one that has none yet is called by its code. */
export const fieldWords = (field: string): Said => templateFields[language()][field] ?? said(field, '')
/** The names of several gaps in a row: "de maatregel, de klas". */
export const fieldNames = (codes: string, spoken = language()): string[] =>
  codes
    .split(' ')
    .filter(Boolean)
    .map((code) => templateFields[spoken][code]?.name ?? code)
