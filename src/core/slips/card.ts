import { shortNames, type PersonName } from '../../contract/names'
import type { School } from '../../contract/settings'
import { dayWords } from '../letters/phrases'
import { nameOnPaper, type CardContent, type Pocket } from './content'
import { slipWords } from './words'

/** A pupil with the pocket that is theirs. */
export interface Seated extends PersonName {
  readonly pocket: number
  readonly number: string
}

/** Pockets at the end for pupils who come later. */
const spare = 4
/** A wall bag is five pockets wide; one for more than forty pupils six. */
const columnsFor = (pockets: number): number => (pockets <= 40 ? 5 : 6)

/**
 * The pockets of a bag in their order: who left leaves an empty one, so that nobody moves, and at least four are free
 * at the end. The last row is a whole one.
 */
export function pocketsOf(
  seated: readonly Seated[],
  strange: ReadonlySet<string>
): { columns: number; pockets: Pocket[] } {
  const names = shortNames(seated)
  const nameIn = new Map(
    seated.map(({ pocket, number }, at) => [pocket, nameOnPaper(names[at] ?? '', number, strange)])
  )
  const needed = Math.max(0, ...seated.map(({ pocket }) => pocket)) + spare
  const columns = columnsFor(needed)
  const count = Math.ceil(needed / columns) * columns
  const pockets = Array.from({ length: count }, (_, at) => ({
    number: String(at + 1),
    name: nameIn.get(at + 1) ?? ''
  }))
  return { columns, pockets }
}

/** The card beside the wall bag of a class: each pocket with its number and the name that belongs to it. */
export function cardOf(facts: {
  readonly className: string
  readonly schoolYear: string
  readonly seated: readonly Seated[]
  readonly strange: ReadonlySet<string>
  readonly school: School
  readonly today: string
}): CardContent {
  const { className, schoolYear, school, today } = facts
  const { language } = school
  const words = slipWords[language]
  return {
    kind: 'card',
    language,
    title: `${words.card} ${className}`,
    date: today,
    school: { name: school.name },
    heading: className,
    under: words.schoolYear(schoolYear.replace('-', '–')),
    ...pocketsOf(facts.seated, facts.strange),
    foot: words.printed(dayWords(today, language, false))
  }
}

/** 'vakkenkaart-H3b-2026-01-21.pdf'; of a group or trip without its name, which may be anything. */
export function cardName(school: School, className: string | null, today: string): string {
  const name = (className ?? '').replaceAll(/[^A-Za-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '')
  return [slipWords[school.language].cardFile, name, today].filter(Boolean).join('-') + '.pdf'
}
