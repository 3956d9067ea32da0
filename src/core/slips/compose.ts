import type { School } from '../../contract/settings'
import type { CustodyFact, RegisterLine } from '../../contract/taken'
import { schoolDay } from '../calendar/days'
import { dayWords, momentWords } from '../letters/phrases'
import type { SlipContent } from './content'
import type { Row } from './sheet'
import { slipWords } from './words'

/** Everything a slip is written from. */
export interface SlipFacts {
  readonly line: RegisterLine
  /** The pupil's name as it can be printed. */
  readonly pupil: string
  /** '2026-01-21-2': the second device that came in on that day. The receipt and the hand-back slip carry the same. */
  readonly number: string
  /** What the school calls this kind of device itself; empty for a known kind. */
  readonly deviceLabel: string
  readonly school: School
  /** The day of printing. */
  readonly today: string
}

type Words = (typeof slipWords)['nl']

const row = (label: string, value: string | null): Row[] => (value ? [{ label, value }] : [])

/** What was noticed of a device while it was here: damage, and that it was missing as long as it is. */
function noticed({ facts, missing }: RegisterLine, words: Words, moment: (at: string) => string): Row[] {
  const told = (fact: CustodyFact) => `${fact.note} (${moment(fact.at)})`
  const lost = facts.findLast(({ kind }) => kind === 'missing')
  return [
    ...facts.filter(({ kind }) => kind === 'damaged').flatMap((fact) => row(words.damage, told(fact))),
    ...(missing && lost ? row(words.missing, told(lost)) : [])
  ]
}

/** Why it stays past the school day: what the director said last. */
const whyLonger = ({ facts, dueReason }: RegisterLine): string =>
  facts.findLast(({ kind }) => kind === 'extended')?.note ?? dueReason

/** What both slips begin with: whose it is, what it is, and how it came in. */
function beginning({ line, pupil, deviceLabel, school, number, today }: SlipFacts) {
  const { language } = school
  const words = slipWords[language]
  const moment = (at: string) => momentWords(at, language)
  const came = line.why === 'taken' ? words.taken : words.leftBehind
  const rows = [
    ...row(words.pupil, [pupil, line.className].filter(Boolean).join(', ')),
    ...row(words.device, deviceLabel || (words.devices[line.device] ?? line.device)),
    ...row(words.condition, line.note || (line.why === 'taken' ? words.unremarked : null)),
    ...noticed(line, words, moment),
    ...row(came, words.by(moment(line.since), line.takenBy))
  ]
  const reference = [...row(words.number, number), ...row(words.date, dayWords(today, language))]
  return { words, moment, rows, reference, language, school, date: today, signed: words.signed }
}

/** The receipt of a taken device: what was taken and how it was, who keeps it where, and when it goes back (S0-16). */
export function receiptOf(facts: SlipFacts): SlipContent {
  const { words, moment, rows, ...sheet } = beginning(facts)
  const { line, school } = facts
  const { returnedAt, returnedTo, due } = line
  const main = (label: string, at: string): Row => ({ label, value: moment(at) })
  return {
    ...sheet,
    kind: 'slip',
    title: `${words.receipt} ${facts.number}`,
    heading: words.receipt,
    intro: words.receiptIntro,
    rows: [
      ...rows,
      ...row(words.keeper, line.holder),
      ...row(words.place, line.place),
      ...row(words.longer, whyLonger(line)),
      ...row(words.rule, school.protocol)
    ],
    main:
      returnedAt === null
        ? main(words.due, due ?? line.since)
        : main(returnedTo === 'mistake' ? words.withdrawn : words.returned, returnedAt),
    signatures: [
      { label: words.forSchool, value: line.takenBy },
      { label: words.receiptGot, value: '' }
    ]
  }
}

/** The slip that whoever collected a device signs: what, to whom, how they were known, and when (S0-19). */
export function handBackSlipOf(facts: SlipFacts): SlipContent {
  const { words, moment, rows, ...sheet } = beginning(facts)
  const { line } = facts
  const last = line.facts.at(-1)
  const by = last?.by ?? ''
  return {
    ...sheet,
    kind: 'slip',
    title: `${words.handBack} ${facts.number}`,
    heading: words.handBack,
    intro: words.handBackIntro,
    rows: [
      ...rows,
      ...row(words.to, line.returnedTo === 'guardian' ? words.guardian : words.pupilSelf),
      ...row(words.identity, line.returnedIdentity),
      ...row(words.remark, [line.urgent ? words.urgent : '', last?.note ?? ''].filter(Boolean).join(': '))
    ],
    main: { label: words.returned, value: words.by(moment(line.returnedAt ?? line.since), by) },
    signatures: [
      { label: words.handedOver, value: by },
      { label: words.deviceGot, value: '' }
    ]
  }
}

/** 'innamebewijs-2026-01-21-2.pdf': never a name, as file names are seen by others. */
export const receiptName = ({ school, number }: SlipFacts): string =>
  `${slipWords[school.language].receiptFile}-${number}.pdf`
export const handBackName = ({ school, number }: SlipFacts): string =>
  `${slipWords[school.language].handBackFile}-${number}.pdf`

/** Whether someone collected it: a taking that was withdrawn was given to nobody. */
export const wasCollected = ({ returnedTo }: RegisterLine): boolean =>
  returnedTo === 'pupil' || returnedTo === 'guardian'

/** The number of a device: the day it came in, and its place among those of that day. */
export const numberOf = (since: string, nth: number): string => `${schoolDay(since)}-${nth}`
