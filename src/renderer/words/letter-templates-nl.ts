import type { TemplateFault, TemplateRemark } from '../../contract/letter-templates'
import { count, listed } from './when'

type Named = readonly string[]
/** A sentence per finding; `names`: the fields it is about, or the words that were typed. */
export type TemplateFindingWords = Readonly<
  Record<TemplateFault | TemplateRemark, string | ((names: Named) => string)>
>

/** The Dutch of *Instellingen › Brieven* and of the page on which a letter is written. */
export const templatesNl = {
  section: {
    book: 'Aan wie en in welke taal',
    audience: { guardian: 'Aan ouders', pupil: 'Aan de leerling van 18 jaar of ouder' },
    shipped: 'Zoals Belvrij hem levert',
    own: (version: number, day: string, by: string) => `Versie ${version}, ${day}, ${by}`,
    drafted: 'concept',
    edit: 'Wijzigen',
    look: 'Bekijken',
    directorOnly: 'De directeur kan de brieven wijzigen.',
    none: 'Er is nog geen brief in deze taal.'
  },
  editor: {
    title: 'Brief wijzigen',
    context: (version: number) => `Begonnen met versie ${version}. Er verandert niets tot je vastlegt.`,
    back: 'Terug',
    versions: 'Versies',
    save: 'Vastleggen',
    nothing: 'Er is niets veranderd.',
    which: 'Brief',
    language: 'Taal',
    audience: 'Aan',
    tools: 'Opmaak',
    bold: 'Vet',
    field: 'Gegeven invoegen',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    subject: 'Onderwerp',
    greeting: 'De aanhef schrijft Belvrij zelf, passend bij wie de brief krijgt.',
    closing: 'Groet',
    parts: 'Onderdelen van de brief',
    kind: {
      paragraph: 'Alinea',
      list: 'Lijst',
      offences: 'Tabel met overtredingen',
      measure: 'Maatregel'
    },
    part: (place: number, all: number, kind: string) => `Onderdeel ${place} van ${all}: ${kind}`,
    text: (place: number) => `Tekst van onderdeel ${place}`,
    item: (place: number, line: number) => `Onderdeel ${place}, regel ${line}`,
    beside: 'Controle en voorbeeld',
    write: 'Schrijf hier. Typ { voor een gegeven.',
    table: 'Hier komt de tabel: datum, les of plaats, en wat er gebeurde.',
    up: 'Omhoog',
    down: 'Omlaag',
    remove: 'Weghalen',
    upOf: (what: string) => `Omhoog: ${what}`,
    downOf: (what: string) => `Omlaag: ${what}`,
    removeOf: (what: string) => `Weghalen: ${what}`,
    addItem: 'Regel toevoegen',
    removed: 'Het onderdeel is weggehaald.',
    add: 'Toevoegen',
    addAfter: (place: number) => `Toevoegen onder onderdeel ${place}`,
    always: 'Altijd',
    only: (name: string) => `Alleen als bekend: ${name}`,
    whenOf: (what: string, when: string) => `${when}. Voorwaarde van ${what} veranderen`,
    keys: 'Alt met pijltje omhoog of omlaag verplaatst een onderdeel. Enter begint een nieuwe alinea.'
  },
  picker: {
    title: 'Gegeven invoegen',
    whenTitle: 'Wanneer staat dit in de brief?',
    label: 'Zoek een gegeven',
    whenLabel: 'Alleen als dit bekend is',
    always: 'Altijd',
    alwaysWhy: 'Dit onderdeel staat in elke brief.',
    example: (example: string) => `Bijvoorbeeld “${example}”.`,
    none: (query: string) => `Geen gegeven gevonden voor “${query}”.`,
    found: (n: number) => count(n, 'gegeven', 'gegevens')
  },
  look: {
    title: 'Zoals hij wordt afgedrukt',
    with: 'Met de gegevens van',
    example: 'een bedachte leerling',
    pupil: (name: string, className: string | null, rung: number) =>
      [name, className, `stap ${rung}`].filter(Boolean).join(', '),
    asking: 'wordt bijgewerkt',
    large: 'Groot bekijken',
    alt: 'De brief',
    missing: 'Dit is bij deze leerling niet bekend. Zo zou de brief worden geweigerd:',
    noted: 'Dat je deze leerling bekijkt, komt in het logboek.'
  },
  gaps: {
    overtredingen: 'de overtredingen',
    school: 'naam en adres van de school (Instellingen, School)',
    geadresseerde: 'het adres van wie de brief krijgt',
    dagtekening: 'de plaats van de school (Instellingen, School)',
    kenmerk: 'het kenmerk',
    aanhef: 'de aanhef',
    ondertekenaar: 'wie ondertekent',
    contactpersoon: 'de contactpersoon (Instellingen, School)',
    voettekst: 'het protocol (Instellingen, School)',
    schrijfwijze: 'een naam in letters die de brief kan afdrukken'
  } as Readonly<Record<string, string>>,
  findings: {
    title: 'Controle',
    checking: 'wordt gecontroleerd',
    good: 'Deze brief kan zo worden vastgelegd.',
    faults: (n: number) => `${count(n, 'punt', 'punten')} ${n === 1 ? 'moet' : 'moeten'} anders`,
    remarks: (n: number) => count(n, 'opmerking', 'opmerkingen'),
    fault: 'Moet anders',
    remark: 'Opmerking',
    first: 'Pas eerst aan wat gemarkeerd is.',
    whole: 'De brief als geheel',
    at: (place: number) => `Onderdeel ${place}`
  },
  finding: {
    'no-subject': 'Schrijf een onderwerp.',
    'no-closing': 'Schrijf een groet.',
    'no-block': 'De brief heeft geen tekst. Voeg een alinea toe.',
    'empty-block': 'Dit is leeg. Schrijf er iets in of haal het weg.',
    'field-unknown': (names) => `Belvrij kent dit gegeven niet: ${listed(names)}. Haal het weg.`,
    'typed-gap': (names) =>
      `“${names.join(' ')}” lijkt op een plek die nog moet worden ingevuld. Gebruik een gegeven.`,
    'condition-nowhere': (names) =>
      `De voorwaarde “${listed(names)}” staat nergens in de brief. Zet dat gegeven erin of kies iets anders.`,
    'no-fact': (names) =>
      `De brief moet altijd zeggen wat er is gebeurd. Zet erin, zonder voorwaarde: ${listed(names)}.`,
    'no-rule': (names) => `De brief moet de regel noemen. Zet erin, zonder voorwaarde: ${listed(names)}.`,
    'no-offences': 'De tabel met overtredingen ontbreekt. Voeg haar toe, zonder voorwaarde.',
    'no-measure': 'De maatregel ontbreekt. Voeg hem toe, zonder voorwaarde.',
    'text-too-long': 'De brief is te lang. Maak hem korter dan drie bladzijden.',
    'no-contact': (names) =>
      `Ouders lezen in de tekst niet wie zij kunnen bellen. Denk aan: ${listed(names)}.`,
    'no-file-rights': 'De brief zegt niet meer dat het dossier mag worden ingezien en verbeterd.',
    'may-be-empty': (names) =>
      `“${listed(names)}” is niet altijd bekend. Zet er een voorwaarde op, anders kan deze brief soms niet worden gemaakt.`
  } as TemplateFindingWords,
  saving: {
    title: 'Brief vastleggen',
    text: 'Vanaf nu krijgen ouders en leerlingen deze tekst. Brieven die er al zijn, blijven zoals ze zijn.',
    remarks: (n: number) =>
      `Er ${n === 1 ? 'is nog 1 opmerking' : `zijn nog ${n} opmerkingen`}. Vastleggen mag.`,
    note: 'Wat is er veranderd?',
    noteHint: 'Voor wie later de versies leest. Mag leeg blijven.',
    cancel: 'Annuleren',
    save: 'Vastleggen',
    saved: (version: number) => `De brief is vastgelegd als versie ${version}.`,
    anyway: 'Mijn concept erna vastleggen'
  },
  meanwhile: {
    title: 'Deze brief is intussen veranderd',
    text: (version: number, by: string) =>
      `${by || 'Iemand anders'} heeft versie ${version} vastgelegd. Je concept is er nog.`,
    onto: 'Verder met mijn concept',
    fresh: 'Mijn concept weggooien'
  },
  versions: {
    title: 'Versies',
    list: 'Alle versies',
    version: (n: number) => `Versie ${n}`,
    now: 'geldt nu',
    came: 'Zo kwam hij met Belvrij',
    made: (when: string, by: string) => `${when}, ${by}`,
    restores: (n: number) => `Versie ${n} teruggezet`,
    asShipped: 'tekst van Belvrij',
    restore: 'Deze versie terugzetten',
    original: 'Terug naar het oorspronkelijke',
    restored: (version: number) => `Teruggezet als versie ${version}.`,
    page: (n: number) => `Versie ${n} zoals afgedrukt`
  },
  leave: {
    title: 'Je concept is niet vastgelegd',
    text: 'Laat je het staan, dan ga je later verder. Het blijft bewaard tot dit venster sluit.',
    discard: 'Weggooien',
    keep: 'Laten staan',
    stay: 'Hier blijven',
    kept: 'Je brief is nog niet vastgelegd. Het concept blijft staan.',
    goOn: 'Verder ermee',
    discarded: 'Het concept is weggegooid.'
  }
}
