import type { Letter } from '../../contract/letters'

/** The ways to narrow the letters, in the order in which they ask for something. */
export const filters = [
  'ready',
  'waiting',
  'overdue',
  'answered',
  'undeliverable',
  'mail-trouble',
  'not-in-dossier',
  'retracted',
  'all'
] as const
export type LetterFilter = (typeof filters)[number]

export const isFilter = (name: string | null): name is LetterFilter =>
  filters.some((filter) => filter === name)

/** What asks for somebody's attention. */
export const wants: ReadonlySet<Letter['state']> = new Set(['overdue', 'undeliverable'])
/** What says more than that a letter lies ready or went out. */
export const told: ReadonlySet<Letter['state']> = new Set([
  'waiting',
  'overdue',
  'answered',
  'undeliverable',
  'retracted'
])

/** A letter that went home and of which nobody said that it stands in the pupil system. */
export const isToFile = ({ issuedAt, inDossier }: Pick<Letter, 'issuedAt' | 'inDossier'>): boolean =>
  issuedAt !== null && !inDossier

/** Is this letter among those a filter shows? `mailTrouble`: those whose e-mail did not get through. */
export function isShown(
  letter: Pick<Letter, 'id' | 'state' | 'issuedAt' | 'inDossier'>,
  filter: LetterFilter,
  mailTrouble: ReadonlySet<string>
): boolean {
  if (filter === 'all') return true
  if (filter === 'mail-trouble') return mailTrouble.has(letter.id)
  return filter === 'not-in-dossier' ? isToFile(letter) : letter.state === filter
}
