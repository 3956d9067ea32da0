import type { School } from '../../contract/settings'
import { schoolYearOf } from '../calendar/days'
import { dayWords, windowWords } from '../letters/phrases'
import type { FileContent, FileYear } from '../slips/file-content'
import type { Row } from '../slips/sheet'
import type { Narrowed, Told } from './fact-rules'
import { factOnPaper, type OnPaper } from './paper-fact-rules'
import { paperWords } from './paper-words'
import type { PaperWords } from './paper-words-nl'

/** Where a pupil stands, as the screen shows it too. */
export interface Stands {
  readonly count: number
  readonly window: string
  readonly rung: number | null
  readonly rungs: readonly { readonly at: number; readonly title: string }[]
  readonly refusal: { readonly count: number } | null
  readonly carried: string | null
}

/** Everything a file on paper is written from. */
export interface PaperFacts extends OnPaper, Narrowed {
  /** The pupil's name as it can be printed. */
  readonly pupil: string
  readonly number: string
  readonly className: string | null
  readonly mentor: string | null
  readonly ladder: Stands | null
  /** The facts of the narrowed file, newest first. */
  readonly facts: readonly Told[]
  readonly school: School
  readonly printedBy: string
  /** The day of printing. */
  readonly today: string
}

/** Which kinds and days are in it, and what was left out: a reader knows whether this is all there is. */
function whatItHolds(paper: PaperFacts, words: PaperWords): string {
  const { kinds, from, until, facts, language } = paper
  const day = (one: string) => dayWords(one, language, false)
  const days =
    from && until
      ? words.between(day(from), day(until))
      : from
        ? words.since(day(from))
        : until
          ? words.upTo(day(until))
          : words.allDays
  const said = [
    kinds
      ? words.onlyKinds(kinds.map((kind) => words.kinds[kind].toLowerCase()).join(', '))
      : words.everyKind,
    days,
    words.facts(facts.length),
    paper.namesOthers ? words.othersIn : words.othersOut,
    ...(paper.tellsGrounds ? [words.groundsIn] : [])
  ]
  return `${said.join('; ')}.`
}

/** Where the pupil stands on the ladder, in sentences. */
function standingOf({ ladder, language }: PaperFacts, words: PaperWords): string {
  if (!ladder) return words.noLadder
  const { count, rung, rungs, refusal, carried } = ladder
  const reached = rung ? (rungs[rung - 1] ?? rungs.at(-1)) : undefined
  return [
    words.standing(count, windowWords(ladder.window, language)),
    rung && reached ? words.reached(rung, reached.title) : words.notReached,
    ...(refusal ? [words.refusals(refusal.count)] : []),
    ...(carried === null ? [] : [words.carried(carried)])
  ].join(' ')
}

/** The facts by school year and day, in the order in which they come: newest first. */
function yearsOf(paper: PaperFacts, words: PaperWords): FileYear[] {
  const years = Map.groupBy(paper.facts, ({ day }) => schoolYearOf(day))
  return [...years].map(([year, facts]) => ({
    heading: words.year(year),
    days: [...Map.groupBy(facts, ({ day }) => day)].map(([day, same]) => ({
      heading: dayWords(day, paper.language),
      facts: same.map((fact) => factOnPaper(fact, paper))
    }))
  }))
}

/** A pupil's file on paper (S2-3): whose it is, where they stand, and what is on record by school year and day. */
export function fileOnPaper(paper: PaperFacts): FileContent {
  const { language, school, today } = paper
  const words = paperWords[language]
  const row = (label: string, value: string): Row => ({ label, value })
  return {
    kind: 'file',
    language,
    date: today,
    title: `${words.title} ${today}`,
    heading: words.title,
    school,
    foot: [paper.pupil, paper.className].filter(Boolean).join(', '),
    page: words.page,
    reference: [row(words.pupil, paper.pupil)],
    rows: [
      row(words.number, paper.number || words.unknown),
      row(words.class, paper.className ?? words.unknown),
      row(words.mentor, paper.mentor ?? words.unknown),
      row(words.printed, words.printedBy(dayWords(today, language), paper.printedBy)),
      row(words.holds, whatItHolds(paper, words))
    ],
    main: row(words.ladder, standingOf(paper, words)),
    years: yearsOf(paper, words),
    none: words.none
  }
}

/** 'Dossier 2026-11-29.pdf': never a name, as file names are seen by others. */
export const fileNameOf = ({ language, today }: Pick<PaperFacts, 'language' | 'today'>): string =>
  `${paperWords[language].title} ${today}.pdf`
