import { count } from './when'

const kinds = (n: number) => count(n, 'soort overtreding', 'soorten overtredingen')

/** The words of *Instellingen › Overtredingen* and of the school's rules as a file. */
export const catalogueNl = {
  order:
    'De volgorde hier is de volgorde op het scherm. Met Alt en de pijltjes omhoog en omlaag verplaats je een soort ook.',
  fromNow: 'Hoe een soort meetelt, geldt vanaf nu. Wat al is vastgelegd, blijft tellen zoals het toen telde.',
  directorOnly: 'De directeur kan deze lijst wijzigen.',
  large: 'Grote knoppen',
  largeWhy: 'De eerste zes staan als grote knop bij Overtreding vastleggen.',
  others: 'In de lijst eronder',
  othersWhy: 'Deze kies je daar onder Iets anders.',
  used: (n: number) => (n === 0 ? 'nog nooit vastgelegd' : `${n} keer vastgelegd`),
  add: 'Soort toevoegen',
  edit: 'Wijzigen',
  editOf: (label: string) => `Wijzigen: ${label}`,
  up: 'Omhoog',
  upOf: (label: string) => `Omhoog: ${label}`,
  down: 'Omlaag',
  downOf: (label: string) => `Omlaag: ${label}`,
  moved: (label: string, place: number) => `${label} staat nu op plaats ${place}.`,
  form: {
    newTitle: 'Nieuwe soort overtreding',
    label: 'Naam',
    labelHint: 'Zoals collega’s het noemen. Staat ook op de brief.',
    taken: 'Er is al een soort met deze naam.',
    group: 'Groep',
    severity: 'Ernst',
    counts: 'Hoe telt het mee?',
    countsText: {
      counts: 'Iedere keer telt mee op het stappenplan.',
      refusal: 'Telt op de eigen stappen voor weigeren, als het stappenplan die heeft.',
      signal: 'Staat in het dossier en telt nooit mee.',
      criminal: 'Mogelijk strafbaar: gaat meteen naar de directeur en loopt buiten het stappenplan.'
    },
    clause: 'De regel',
    clauseHint: 'In woorden die in een brief aan ouders kunnen staan.',
    source: 'Waar staat die regel?',
    sourceHint: 'Document, artikel of bladzijde. Leeg: in het protocol van de school.',
    change: 'Wijziging opslaan',
    retire: 'Niet meer gebruiken'
  },
  added: (label: string) => `‘${label}’ staat in de lijst.`,
  changed: (label: string) => `‘${label}’ is gewijzigd.`,
  retired: (label: string) => `‘${label}’ wordt niet meer aangeboden. Wat is vastgelegd, blijft leesbaar.`,
  restored: (label: string) => `‘${label}’ staat weer in de lijst.`,
  retiredTitle: (n: number) => `Niet meer in gebruik (${n})`,
  since: (day: string) => `niet meer gebruikt sinds ${day}`,
  restore: 'Weer gebruiken',
  restoreOf: (label: string) => `Weer gebruiken: ${label}`,
  file: {
    title: 'Regels meenemen',
    text: 'Neem het stappenplan en de overtredingen als één bestand mee naar een andere school, of haal ze van een andere school op. Er staan geen leerlingen, collega’s of cijfers in, alleen wat jullie zelf in de regels schreven.',
    directorOnly: 'De directeur kan regels van een andere school overnemen.',
    save: 'Regels opslaan als bestand',
    saved: 'Het bestand met de regels is opgeslagen.',
    pick: 'Regels uit een bestand',
    tooLarge: 'Dit bestand is te groot voor een bestand met regels. Er is niets veranderd.',
    dialog: 'Regels van een andere school',
    nothingYet: 'Er verandert niets tot je onderaan op Overnemen drukt.',
    mode: (mode: string) =>
      `Die school bewaart toestellen zo: ${mode.toLowerCase()}. Jullie eigen inleverwijze verandert niet.`,
    ladder: (name: string) => `Het stappenplan overnemen: ${name}`,
    ladderHint:
      'Wat tot de begindag gebeurt, hoort bij het stappenplan van nu. Er verandert niets met terugwerkende kracht.',
    from: 'Het stappenplan geldt vanaf',
    kinds: 'De overtredingen overnemen',
    kindsHint: (fresh: number, changed: number) =>
      `${kinds(fresh)} erbij, ${changed} anders. Geldt meteen. Wat niet in het bestand staat, blijft zoals het is.`,
    kindsSame: 'Alle soorten in dit bestand staan al precies zo in de lijst.',
    kindsNone: 'In dit bestand staan geen overtredingen.',
    list: (n: number) => `${kinds(n)} in dit bestand`,
    change: { new: 'nieuw', changed: 'anders', same: 'hetzelfde' },
    adopt: 'Overnemen',
    adopted: (ladderFrom: string | null, changed: number) =>
      [
        ladderFrom && `Het stappenplan geldt vanaf ${ladderFrom}.`,
        changed > 0 && `${kinds(changed)} overgenomen.`
      ]
        .filter(Boolean)
        .join(' ') || 'Alles stond er al zo. Er is niets veranderd.'
  }
}
