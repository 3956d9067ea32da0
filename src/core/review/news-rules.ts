import type { DutyLine } from '../../contract/accounts'
import type { Role } from '../../contract/call'
import { Audience } from '../../contract/handled'
import type { NewsEvent, NewsRules } from '../../contract/news'

/**
 * Who hears of what until the school says otherwise: calmly, as far as somebody can do something with it. What may be
 * criminal goes straight to the director and the coordinator of social safety (S1-8, S2-4), what is serious to the
 * leadership too (S0-10, S4-15), everything of a class to its mentor (S2-9), and what the care consultation decided to
 * the coordinator and the leadership (S2-9, S2-10).
 */
export const usualNewsRules: NewsRules = {
  offence: ['mentor'],
  'serious-offence': ['mentor', 'team-leader', 'director'],
  'criminal-offence': ['director', 'safety'],
  contested: ['mentor', 'director'],
  withdrawn: ['mentor', 'director'],
  'step-proposed': ['mentor'],
  'step-decided': ['mentor', 'team-leader'],
  'basis-gone': ['director'],
  missed: ['mentor', 'director'],
  'step-closed': ['mentor'],
  'care-decided': ['mentor', 'director', 'safety']
}

/** The same rules, each audience once and in the order of who stands closest to the pupil. */
export function plainRules(rules: NewsRules): NewsRules {
  const plain = Object.entries(rules).map(([event, heard]) => [event, inOrder(heard)])
  return Object.fromEntries(plain) as NewsRules
}

const inOrder = (heard: readonly Audience[]): Audience[] =>
  Audience.options.filter((audience) => heard.includes(audience))

/** What somebody is in school, and so of whom they hear. */
export interface Hearer {
  readonly id: string
  readonly role: Role
  /** The classes they are mentor of. */
  readonly mentorOf: readonly string[]
  readonly duties: readonly DutyLine[]
}

/** The classes whose pupils somebody may hear of; null: of every pupil, also of those who left. */
export function reachOf({ role, mentorOf, duties }: Hearer): readonly string[] | null {
  if (role === 'director' || duties.some(({ classId }) => classId === null)) return null
  return [...new Set([...mentorOf, ...duties.flatMap(({ classId }) => classId ?? [])])]
}

/** As whom somebody hears of a pupil in these classes: as the first that fits, and so once. */
export function heardAs(
  hearer: Hearer,
  classIds: readonly string[],
  audiences: readonly Audience[]
): Audience | undefined {
  const has = (wanted: DutyLine['duty']) =>
    hearer.duties.some(
      ({ duty, classId }) => duty === wanted && (classId === null || classIds.includes(classId))
    )
  return inOrder(audiences).find((audience) => {
    if (audience === 'mentor') return classIds.some((id) => hearer.mentorOf.includes(id))
    return audience === 'director' ? hearer.role === 'director' : has(audience)
  })
}

/**
 * A line on record: an offence (`kind`: its severity, or that it may be criminal), what became of one, what happened to
 * a step, a measure that was missed, or a decision of the care consultation. `about` is the offence or the step; what became of it is there as a whole.
 */
export interface OnRecord {
  readonly id: string
  readonly source: 'offence' | 'turn' | 'step' | 'missed' | 'care'
  readonly about: string
  readonly kind: string
  readonly at: string
  readonly by: string
  readonly classIds: readonly string[]
}

type Told<Line> = Line & { readonly event: NewsEvent; readonly as: Audience }

/**
 * What is new for somebody since a moment, newest first. They hear of what still holds: an offence that was withdrawn,
 * a contest that was settled or a proposal that was decided is news no more. Nobody hears of what they did themselves.
 */
export function newsFor<Line extends OnRecord>(
  lines: readonly Line[],
  hearer: Hearer,
  rules: NewsRules,
  since: string
): Told<Line>[] {
  const story = Map.groupBy(lines.toSorted(byId), ({ about }) => about)
  return lines
    .flatMap((line): Told<Line>[] => {
      if (line.at <= since || line.by === hearer.id) return []
      const event = eventOf(line, story.get(line.about) ?? [])
      const as = event && heardAs(hearer, line.classIds, rules[event])
      return event && as ? [{ ...line, event, as }] : []
    })
    .sort((a, b) => b.at.localeCompare(a.at) || byId(b, a))
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

const offenceEvents: Readonly<Record<string, NewsEvent>> = {
  light: 'offence',
  medium: 'offence',
  serious: 'serious-offence',
  criminal: 'criminal-offence'
}
/** Told as long as nothing came after it. */
const standingEvents: Readonly<Record<string, NewsEvent>> = {
  contested: 'contested',
  withdrawn: 'withdrawn',
  proposed: 'step-proposed',
  'basis-gone': 'basis-gone',
  closed: 'step-closed'
}

function eventOf(line: OnRecord, story: readonly OnRecord[]): NewsEvent | undefined {
  if (line.source === 'missed') return 'missed'
  if (line.source === 'care') return 'care-decided'
  const same = story.filter(({ source }) => source === (line.source === 'offence' ? 'turn' : line.source))
  const last = same.at(-1)
  if (line.source === 'offence') return last?.kind === 'withdrawn' ? undefined : offenceEvents[line.kind]
  if (line.source === 'step' && isDecision(line, same))
    return same.findLast((one) => isDecision(one, same)) === line ? 'step-decided' : undefined
  return last === line ? standingEvents[line.kind] : undefined
}

const decided = new Set(['approved', 'waived', 'retracted'])

/** A person decided. A step that was carried out or closed and is opened again is approved as it was: no decision. */
function isDecision(line: OnRecord, story: readonly OnRecord[]): boolean {
  const before = story[story.indexOf(line) - 1]?.kind
  return decided.has(line.kind) && before !== 'carried-out' && before !== 'closed'
}
