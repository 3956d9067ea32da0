/** What the name of a letter's file in the pupil system may be made of; nobody's name, as file names are seen by others. */
export const dossierNameParts = ['kenmerk', 'soort', 'datum', 'schooljaar', 'leerlingnummer'] as const
export type DossierNamePart = (typeof dossierNameParts)[number]

const gap = /\{([^{}]*)\}/g
const isPart = (name: string): name is DossierNamePart => dossierNameParts.some((part) => part === name)

/** What is wrong with a rule for file names; null: the school may use it. */
export function whyNoDossierName(rule: string): 'no-reference' | 'unknown-part' | 'bad-sign' | null {
  const parts = [...rule.matchAll(gap)].map(([, name]) => name!)
  // Windows refuses these, and a dot at the start hides a file elsewhere.
  if (/[\\/:*?"<>|\p{C}]|^\.|[{}]/u.test(rule.replace(gap, ''))) return 'bad-sign'
  if (!parts.every(isPart)) return 'unknown-part'
  return parts.includes('kenmerk') ? null : 'no-reference'
}

/** The rule with its parts filled in; a part that is not known leaves no hole of spaces behind. */
export const dossierName = (rule: string, parts: Readonly<Record<DossierNamePart, string>>): string =>
  `${rule
    .replace(gap, (whole, name: string) => (isPart(name) ? parts[name] : whole))
    .replace(/\s+/g, ' ')
    .trim()}.pdf`

/** The rule every school starts with. */
export const usualDossierName = '{kenmerk} {soort} {datum}'
