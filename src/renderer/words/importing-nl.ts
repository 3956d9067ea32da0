const some = (n: number, one: string, more: string) => `${n.toLocaleString('nl-NL')} ${n === 1 ? one : more}`
const either = (one: string, more: string) => (n: number) => (n === 1 ? one : more)

/** What a screen says of a problem in a file: what it is, and how to mend it. */
export interface ProblemWords {
  readonly title: string
  readonly how: string
}
/** How many of each kind an import is about. */
export interface Counts {
  readonly pupils: number
  readonly changed: number
  readonly left: number
  /** Places in teaching groups that come or go. */
  readonly groups: number
  readonly guardians: number
  readonly mentors: number
}

const guardian: Readonly<Record<string, string>> = {
  initials: 'voorletters',
  givenName: 'voornaam',
  prefix: 'tussenvoegsel',
  familyName: 'achternaam',
  fullName: 'hele naam',
  relation: 'relatie',
  authority: 'gezag',
  email: 'e-mail',
  phone: 'telefoon',
  street: 'straat en huisnummer',
  postcode: 'postcode',
  city: 'plaats',
  language: 'taal',
  secretAddress: 'geheim adres'
}
const pupil: Readonly<Record<string, string>> = {
  number: 'leerlingnummer',
  givenName: 'roepnaam',
  prefix: 'tussenvoegsel',
  familyName: 'achternaam',
  fullName: 'hele naam',
  className: 'klas',
  groups: 'lesgroepen',
  bornOn: 'geboortedatum',
  email: 'e-mail',
  mentor: 'mentor'
}
const problem: Readonly<Record<string, ProblemWords>> = {
  'column-missing': {
    title: 'Een kolom ontbreekt',
    how: 'Wijs bij de kolommen aan waar dit staat, of exporteer het bestand opnieuw met deze kolom.'
  },
  'row-long': {
    title: 'Een regel heeft te veel cellen',
    how: 'Er staat waarschijnlijk een scheidingsteken in een naam of adres. Haal het weg of zet de cel tussen aanhalingstekens.'
  },
  'number-missing': {
    title: 'Het leerlingnummer ontbreekt',
    how: 'Vul het nummer in of haal de regel weg.'
  },
  'number-twice': {
    title: 'Een leerlingnummer staat er twee keer in',
    how: 'Laat per leerling één regel staan.'
  },
  'name-missing': { title: 'Een naam is niet compleet', how: 'Vul de roepnaam en de achternaam in.' },
  'name-unclear': {
    title: 'Voornaam en achternaam zijn niet te scheiden',
    how: 'Schrijf “Berg, Sanne van den”, of zet voornaam en achternaam in eigen kolommen.'
  },
  'class-missing': {
    title: 'De klas ontbreekt',
    how: 'Vul de klas in, of haal de regel weg als de leerling niet meer op school zit.'
  },
  'class-is-group': {
    title: 'Een klas heet als een groep of uitje',
    how: 'Geef de groep bij Leerlingen, Groepen en uitjes eerst een andere naam.'
  },
  'date-unclear': {
    title: 'Een datum is niet te lezen',
    how: 'Schrijf dag, maand en een jaar van vier cijfers, zoals 14-03-2012.'
  },
  'yes-no-unclear': { title: 'Hier moet ja of nee staan', how: 'Vul ja of nee in.' },
  'header-twice': {
    title: 'Een kolomnaam staat er twee keer in',
    how: 'Controleer bij de kolommen of de goede is gekozen.'
  },
  'row-short': {
    title: 'Een regel heeft te weinig cellen',
    how: 'Wat ontbreekt, blijft leeg. Controleer de regel.'
  },
  'number-lengths-differ': {
    title: 'De leerlingnummers zijn niet even lang',
    how: 'Excel haalt nullen aan het begin weg. Controleer of deze nummers kloppen.'
  },
  'pupil-unknown': {
    title: 'Een ouder hoort bij een onbekende leerling',
    how: 'Deze ouder wordt overgeslagen. Importeer de leerling mee als dat niet klopt.'
  },
  'guardian-name-missing': {
    title: 'De naam van een ouder ontbreekt',
    how: 'Deze ouder wordt overgeslagen.'
  },
  'guardian-twice': {
    title: 'Een ouder staat er twee keer in',
    how: 'De tweede regel wordt overgeslagen.'
  },
  'authority-missing': {
    title: 'Bij een ouder is gezag niet ingevuld',
    how: 'Belvrij gaat uit van gezag. Vul nee in als dat niet klopt.'
  },
  'email-odd': { title: 'Een e-mailadres klopt niet', how: 'Het adres wordt overgeslagen.' },
  'postcode-odd': {
    title: 'Een postcode is niet Nederlands',
    how: 'De postcode blijft zoals hij er staat.'
  },
  'language-unknown': {
    title: 'Een taal is onbekend',
    how: 'Deze taal wordt overgeslagen. Schrijf bijvoorbeeld Turks of tr.'
  }
}

/** The words of the import: which files, what their columns mean, what changes. */
export const importingNl = {
  title: 'Importeren',
  now: (classes: number, pupils: number) =>
    classes === 0
      ? 'Er zijn nog geen klassen.'
      : `Nu op school: ${some(classes, 'klas', 'klassen')} en ${some(pupils, 'leerling', 'leerlingen')}.`,
  choose: {
    title: 'Sleep een of twee CSV-bestanden hierheen',
    text: 'Uit Magister, Somtoday, ParnasSys of Excel. Je ziet eerst wat er verandert; er gebeurt nog niets.',
    button: 'Bestanden kiezen',
    add: 'Nog een bestand kiezen',
    needs: 'Wat erin moet staan',
    pupils:
      'Leerlingen: leerlingnummer, naam en klas. Geboortedatum, e-mail, mentor en lesgroepen mogen erbij.',
    guardians: 'Ouders en verzorgers: leerlingnummer en naam. Gezag, adres, e-mail en taal mogen erbij.',
    never: 'Wat je niet koppelt, een BSN bijvoorbeeld, leest Belvrij niet in.',
    tooMany: 'Vier bestanden tegelijk is het meeste. Haal er eerst een weg.',
    tooLarge: (name: string) =>
      `${name} is groter dan 5 MB. Exporteer alleen de leerlingen van dit schooljaar.`
  },
  looking: 'Bestanden lezen en vergelijken met de school',
  heading: 'Controleer wat er verandert',
  kind: { pupils: 'Leerlingen', guardians: 'Ouders en verzorgers' },
  encoding: { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'windows-1252': 'Windows-1252' } as Record<
    string,
    string
  >,
  separator: { ',': 'komma', ';': 'puntkomma', '\t': 'tab' } as Record<string, string>,
  facts: (kind: string, rows: number, encoding: string, separator: string) =>
    `${kind} · ${some(rows, 'regel', 'regels')} · ${encoding} · gescheiden door ${separator}`,
  remove: 'Weghalen',
  removeFile: (name: string) => `${name} weghalen`,
  columns: {
    title: (read: number, of: number) => `Kolommen: ${read} van ${of} ingelezen`,
    of: (file: string) => `Kolommen van ${file}`,
    ignored: (names: string) => `Wordt niet ingelezen: ${names}.`,
    accents: 'Kijk of namen met accenten goed staan; zo niet, sla het bestand op als UTF-8.',
    column: 'Kolom',
    nameless: (n: number) => `Kolom ${n}`,
    target: 'Wordt gelezen als',
    couple: (column: string) => `Kolom ${column} wordt gelezen als`,
    none: 'wordt niet ingelezen',
    example: (n: number) => `Voorbeeld ${n}`
  },
  target: { pupil, guardian, ofGuardian: (which: string, what: string) => `ouder ${which}: ${what}` },
  problem,
  problems: {
    errors: 'Dit houdt de import tegen',
    errorsText:
      'Verbeter de kolommen of het bestand. Kies een verbeterd bestand opnieuw. Er is niets veranderd.',
    warnings: 'Let hierop',
    warningsText: 'Dit houdt de import niet tegen.',
    show: 'Naar de problemen',
    line: (line: number, column: string | null) =>
      column === null ? `Regel ${line}` : `Regel ${line}, kolom ${column}`,
    more: (n: number) => `en nog ${some(n, 'regel', 'regels')}`
  },
  changes: {
    nothing: 'Alles klopt al. Er is niets te wijzigen.',
    newClasses: either('nieuwe klas', 'nieuwe klassen'),
    newPupils: either('nieuwe leerling', 'nieuwe leerlingen'),
    changed: either('gewijzigd gegeven', 'gewijzigde gegevens'),
    moved: () => 'naar een andere klas',
    newGroups: either('nieuwe lesgroep', 'nieuwe lesgroepen'),
    joinedGroups: either('leerling in een lesgroep erbij', 'leerlingen in lesgroepen erbij'),
    leftGroups: either('leerling uit een lesgroep', 'leerlingen uit lesgroepen'),
    groupName: 'Lesgroep',
    guardiansNew: either('nieuwe ouder', 'nieuwe ouders'),
    guardiansChanged: either('gewijzigde ouder', 'gewijzigde ouders'),
    unchanged: either('blijft gelijk', 'blijven gelijk'),
    perClass: (name: string, n: number) => `${name}: ${n}`,
    names: 'Namen bekijken',
    pupil: 'Leerling',
    who: 'Leerling of klas',
    className: 'Klas',
    what: 'Gegeven',
    from: 'Was',
    to: 'Wordt',
    empty: 'leeg',
    mentors: 'Mentoren die niet bij het personeel staan',
    mentorsText:
      'Deze klassen komen binnen zonder mentor. Voeg de mentoren toe bij Personeel en importeer het bestand daarna opnieuw.'
  },
  leavers: {
    one: 'niet in het bestand',
    title: (n: number) => `${some(n, 'leerling staat', 'leerlingen staan')} niet in het bestand`,
    text: 'Een import verwijdert niemand. Schrijf alleen uit wie echt van school is; het dossier blijft bewaard.',
    check: (n: number) => `${some(n, 'leerling', 'leerlingen')} uitschrijven`,
    type: (n: string) => `Typ ${n} om het uitschrijven te bevestigen`,
    typeHint: 'Dit is meer dan een tiende van de school. Misschien is het bestand niet compleet.'
  },
  apply: ({ pupils, changed, left, groups, guardians, mentors }: Counts) => {
    const parts = [
      pupils > 0 && `${pupils} nieuw`,
      changed > 0 && `${changed} gewijzigd`,
      left > 0 && `${left} uitschrijven`,
      groups > 0 && `${groups} in lesgroepen`,
      guardians > 0 && some(guardians, 'ouder', 'ouders'),
      mentors > 0 && some(mentors, 'mentor', 'mentoren')
    ].filter(Boolean)
    return parts.length === 0 ? 'Toepassen' : `Toepassen (${parts.join(', ')})`
  },
  applying: 'Reservekopie maken en toepassen',
  notYet: 'Er is nog niets veranderd. De nieuwe lijsten gelden vanaf vandaag.',
  mend: 'Los eerst de problemen op. Er is niets veranderd.',
  lookAgain: 'Opnieuw bekijken',
  done: {
    title: 'De lijsten zijn bijgewerkt',
    text: ({
      pupils,
      guardians,
      classes,
      groups,
      left
    }: Record<'pupils' | 'guardians' | 'classes' | 'groups' | 'left', number>) =>
      `Nieuw: ${some(pupils, 'leerling', 'leerlingen')}, ${some(guardians, 'ouder', 'ouders')}${groups > 0 ? `, ${some(groups, 'lesgroep', 'lesgroepen')}` : ''} en ${some(classes, 'klas', 'klassen')}. Uitgeschreven: ${left}.`,
    copy: 'Vooraf is een reservekopie gemaakt. Klopt er iets niet, zet die dan terug bij Instellingen.',
    next: 'Naar de klassen',
    staff: 'Naar het personeel',
    again: 'Nog een bestand importeren'
  }
}
