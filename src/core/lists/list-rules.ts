import type { ColumnKind, ListCell, ListName } from '../../contract/lists'
import type { Language } from '../../contract/settings'
import { clockTime, schoolDay } from '../calendar/days'

/** A cell with its type: a date stands on midnight or the clock time of the school, as a spreadsheet knows no zones. */
export type TypedCell = string | number | Date | null

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)
const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T.*Z$/.test(text)

/** A text is a text whatever it looks like; what is no number, day or instant after all stays the text it was. */
export function typed(value: ListCell, kind: ColumnKind): TypedCell {
  if (value === null || value === '') return null
  const text = String(value)
  if (kind === 'number') return Number.isFinite(Number(text)) ? Number(text) : text
  if (kind === 'day' && isDay(text)) return dated(`${text}T00:00:00Z`) ?? text
  if (kind === 'instant' && isInstant(text) && dated(text))
    return dated(`${schoolDay(text)}T${clockTime(text)}:00Z`) ?? text
  return text
}

function dated(text: string): Date | undefined {
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? undefined : date
}

const titles: Readonly<Record<ListName, Readonly<Record<Language, string>>>> = {
  letters: { nl: 'Brieven', en: 'Letters' },
  repeated: { nl: 'Herhaalde overtredingen', en: 'Repeated offences' },
  devices: { nl: 'Toestellen', en: 'Devices' },
  permissions: { nl: 'Toestemmingen', en: 'Permissions' },
  pupils: { nl: 'Leerlingen', en: 'Pupils' },
  file: { nl: 'Dossier', en: 'File' },
  mentor: { nl: 'Mentorleerlingen', en: 'Pupils of a mentor' },
  care: { nl: 'Besluiten zorgoverleg', en: 'Care decisions' },
  exemptions: { nl: 'Vrijstellingen', en: 'Exemptions' },
  consents: { nl: 'Beeldmateriaal', en: 'Pictures and sound' },
  work: { nl: 'Openstaand werk', en: 'Open work' },
  talks: { nl: 'Gesprekken nog niet in dossier', en: 'Talks not on file yet' },
  groups: { nl: 'Groepen en uitjes', en: 'Groups and trips' },
  pockets: { nl: 'Vakken', en: 'Pockets' },
  classes: { nl: 'Klassen', en: 'Classes' },
  staff: { nl: 'Personeel', en: 'Staff' },
  'free-days': { nl: 'Vrije dagen', en: 'Free days' },
  'import-changes': { nl: 'Import verschillen', en: 'Import differences' },
  'import-problems': { nl: 'Import opmerkingen', en: 'Import remarks' },
  yearly: { nl: 'Jaarverslag', en: 'Yearly report' },
  patterns: { nl: 'Patronen', en: 'Patterns' }
}

/** What the list is called in the language of the school. */
export const titleOf = (list: ListName, language: Language): string => titles[list][language]

/** What the file is called: which list and of which school day, never whose. */
export const fileNameOf = (title: string, today: string, format: 'csv' | 'xlsx'): string =>
  `${title} ${today}.${format}`
