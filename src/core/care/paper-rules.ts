import type { CareDecision, CareFacts, CareItem } from '../../contract/care-shapes'
import type { Language, School } from '../../contract/settings'
import { schoolDay } from '../calendar/days'
import { dayWords } from '../letters/phrases'
import type { TalkContent } from '../slips/talk-content'
import { careKindWords } from '../review/care-kind-words'
import { sourceWords, stateWords } from './care-words'

/** Everything the agenda is written from; names as they can be printed. */
export interface PaperFacts {
  readonly school: School
  /** The day of the consultation, or of printing while none is open. */
  readonly day: string
  readonly today: string
  readonly present: string
  readonly closed: boolean
  readonly note: string
  readonly items: readonly CareItem[]
}

const texts = {
  nl: {
    agenda: 'Agenda zorgoverleg',
    held: 'Verslag zorgoverleg',
    file: 'zorgoverleg',
    date: 'Datum',
    pupils: 'Leerlingen',
    present: 'Aanwezig',
    note: 'Opmerking',
    onlyFor: 'Vertrouwelijk',
    onlyForText: (present: string) =>
      present ? `Alleen voor wie erbij is: ${present}.` : 'Alleen voor wie bij het overleg is.',
    destroy: 'Na afloop vernietigen.',
    count: (n: number, rung: number | null) =>
      `${n} ${n === 1 ? 'overtreding die telt' : 'overtredingen die tellen'}${rung === null ? '' : `, stap ${rung}`}.`,
    next: (n: number) => `Nog ${n} tot de volgende stap.`,
    last: (day: string) => `Laatste: ${day}.`,
    putOn: (day: string, by: string, source: string) => `Op de agenda sinds ${day}, door ${by} (${source}).`,
    reason: 'Reden',
    step: (title: string, state: string, day: string) => `Stap: ${title}, ${state} op ${day}.`,
    agreed: (text: string, day: string) => `Afspraak: ${text}, nagaan op ${day}.`,
    earlier: (kind: string, day: string) => `Eerder besloten (${day}): ${kind}.`,
    said: 'Besproken',
    decided: 'Besluit',
    until: (day: string) => `uiterlijk ${day}`,
    added: 'Aanvulling',
    settled: 'Afgehandeld'
  },
  en: {
    agenda: 'Agenda of the care consultation',
    held: 'Record of the care consultation',
    file: 'care-consultation',
    date: 'Date',
    pupils: 'Pupils',
    present: 'Present',
    note: 'Remark',
    onlyFor: 'Confidential',
    onlyForText: (present: string) =>
      present ? `Only for who is there: ${present}.` : 'Only for who is at the consultation.',
    destroy: 'Destroy afterwards.',
    count: (n: number, rung: number | null) =>
      `${n} ${n === 1 ? 'offence that counts' : 'offences that count'}${rung === null ? '' : `, step ${rung}`}.`,
    next: (n: number) => `${n} more until the next step.`,
    last: (day: string) => `Last: ${day}.`,
    putOn: (day: string, by: string, source: string) => `On the agenda since ${day}, by ${by} (${source}).`,
    reason: 'Reason',
    step: (title: string, state: string, day: string) => `Step: ${title}, ${state} on ${day}.`,
    agreed: (text: string, day: string) => `Agreed: ${text}, to look at on ${day}.`,
    earlier: (kind: string, day: string) => `Decided before (${day}): ${kind}.`,
    said: 'Discussed',
    decided: 'Decision',
    until: (day: string) => `by ${day}`,
    added: 'Added',
    settled: 'Done'
  }
} as const

type Words = (typeof texts)[Language]

/** The agenda, or the record of a consultation that was closed, a part per pupil; nobody signs (S2-10). */
export function agendaOnPaper(facts: PaperFacts): TalkContent {
  const { school, day, today, present, closed, note, items } = facts
  const { language } = school
  const w = texts[language]
  const said = (one: string) => dayWords(one, language)
  const heading = closed ? w.held : w.agenda
  return {
    kind: 'talk',
    language,
    date: today,
    title: `${heading} ${day}`,
    heading,
    school,
    reference: [
      { label: w.date, value: said(day) },
      { label: w.pupils, value: String(items.length) }
    ],
    rows: [
      ...(present ? [{ label: w.present, value: present }] : []),
      ...(note ? [{ label: w.note, value: note }] : [])
    ],
    parts: items.map((item) => ({
      heading: [item.name, item.className].filter(Boolean).join(', '),
      lines: linesOf(item, language, w)
    })),
    // The record of a closed one is kept; an agenda has done its work when the talk is over.
    main: {
      label: w.onlyFor,
      value: closed ? w.onlyForText(present) : `${w.onlyForText(present)} ${w.destroy}`
    },
    signatures: [],
    signed: ''
  }
}

function linesOf(item: CareItem, language: Language, w: Words): string[] {
  const day = (one: string) => dayWords(one, language)
  return [
    w.putOn(day(schoolDay(item.at)), item.by, sourceWords[item.source][language]),
    ...(item.reason ? [`${w.reason}: ${item.reason}`] : []),
    ...factLines(item.facts, language, w),
    ...item.lines.map(({ words }) => `${w.said}: ${words}`),
    ...item.decisions.flatMap((decision) => decisionLines(decision, language, w))
  ]
}

function factLines(facts: CareFacts, language: Language, w: Words): string[] {
  const day = (one: string) => dayWords(one, language)
  const standing = [
    w.count(facts.count, facts.rung),
    facts.count > 0 && facts.toNext !== null && w.next(facts.toNext),
    facts.last && w.last(day(facts.last))
  ]
  return [
    standing.filter(Boolean).join(' '),
    ...facts.steps.map((step) => w.step(step.title, stateWords[step.state][language], day(step.day))),
    ...facts.agreements.map(({ agreed, until }) => w.agreed(agreed, day(until))),
    ...facts.earlier.map(({ kind, day: on }) => w.earlier(careKindWords[kind][language], day(on)))
  ]
}

function decisionLines(decision: CareDecision, language: Language, w: Words): string[] {
  const { kind, words, doer, until, added, settled } = decision
  const what = [careKindWords[kind][language], words].filter(Boolean).join(': ')
  const who = [doer, until && w.until(dayWords(until, language))].filter(Boolean).join(', ')
  return [
    `${w.decided}: ${who ? `${what} (${who})` : what}`,
    ...added.map((line) => `${w.added}: ${line.words}`),
    ...(settled ? [[w.settled, settled.note].filter(Boolean).join(': ')] : [])
  ]
}

/** 'zorgoverleg-2026-01-21.pdf': never a name, as file names are seen by others. */
export const paperName = ({ school, day }: Pick<PaperFacts, 'school' | 'day'>): string =>
  `${texts[school.language].file}-${day}.pdf`
