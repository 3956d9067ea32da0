import type { Language } from '../../contract/settings'
import type { Compared, Figure, TotalName, Yearly } from '../../contract/yearly'
import type { PageFacts } from '../letters/content'
import { capital, dayWords, phrasesOf } from '../letters/phrases'
import type { Chapter, PaperRow, YearlyContent } from './content'
import { schoolYearIn } from './months-rules'
import { isChange, trendOf, type Named } from './trend-rules'
import { yearlyWords, type YearlyWords } from './words'

interface Facts {
  readonly report: Yearly
  readonly school: PageFacts['school']
  readonly language: Language
  readonly today: string
}

/** What the file is called: the school year or the months, and the day it was made. */
export function reportName({ report, language, today }: Omit<Facts, 'school'>): string {
  const w = yearlyWords[language]
  const { from, until } = report.now
  const months = w.monthsFile(from.slice(0, 7), until.slice(0, 7))
  return `${w.file} ${schoolYearIn(report.now, today) ?? months} ${today}.pdf`
}

const monthWords = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC'
  }).format(new Date(`${month}-01T12:00:00Z`))

/** '35', '<5', or that it cannot be told: fewer than five would not be true of what is hidden for another reason. */
function figureWords(figure: Figure, w: YearlyWords, isUntold: boolean): string {
  if (figure !== null) return String(figure)
  return isUntold ? w.untold : w.under
}

const changeWords = (change: number | null, w: YearlyWords): string => {
  if (change === null) return '–'
  return change === 0 ? w.same : `${change > 0 ? '+' : '−'}${Math.abs(change)}`
}

/** The report on paper. */
export function reportOnPaper({ report, school, language, today }: Facts): YearlyContent {
  const w = yearlyWords[language]
  const { now, before } = report
  const withBefore = before.held === 'whole'
  const dayOf = (day: string) => dayWords(day, language, false)
  const daysOf = ({ from, until }: { from: string; until: string }) => w.days(dayOf(from), dayOf(until))
  const columns = [
    w.columns.label,
    w.columns.now,
    ...(withBefore ? [w.columns.before, w.columns.change] : [])
  ]
  const tooFew = now.involved === 'too-few'
  const tooFewBefore = before.involved === 'too-few'

  const rowsOf = (lines: readonly Named[], untold = false): PaperRow[] => {
    const longest = Math.max(1, ...lines.map((line) => line.now ?? 0))
    return lines.map((line) => ({
      label: capital(line.label),
      now: figureWords(line.now, w, untold || tooFew),
      before: withBefore ? figureWords(line.before, w, untold || tooFewBefore) : '',
      change: withBefore ? changeWords(line.change, w) : '',
      bar: (line.now ?? 0) / longest
    }))
  }
  const chapter = (heading: string, all: readonly Named[], { folds = false } = {}): Chapter => {
    if (tooFew) return { heading, lines: [w.tooFew], columns, rows: [], folded: '' }
    const { lines, folded } = folds ? foldedOf(all) : { lines: all, folded: [] }
    return {
      heading,
      lines: trendOf(all, withBefore, w),
      columns,
      rows: rowsOf(lines),
      folded: folded.length > 0 ? w.folded(folded.map(({ label }) => label).join('; ')) : ''
    }
  }

  const year = schoolYearIn(now, today)
  const period = year ? w.schoolYear(year, daysOf(now)) : daysOf(now)
  const measures = phrasesOf(language).measures
  return {
    language,
    title: `${w.title} ${year ?? daysOf(now)}`,
    date: today,
    school,
    heading: w.heading,
    period,
    intro: [w.anonymous, w.reading, ...aboutBefore(report, w, daysOf(before), dayOf)],
    chapters: [
      { ...overview(report, w, columns, rowsOf), lines: summary(report, w) },
      chapter(
        w.kinds,
        report.kinds.map((line) => ({ ...line, label: line.label ?? w.otherKinds })),
        { folds: true }
      ),
      chapter(
        w.months,
        report.months.map((line) => ({ ...line, label: monthWords(line.month, language) }))
      ),
      chapter(
        w.classYears,
        report.classYears.map((line) => ({
          ...line,
          label: line.year === null ? w.otherYears : w.classYear(line.year)
        }))
      ),
      chapter(
        w.measures,
        report.measures.map((line) => ({ ...line, label: measures[line.measure] })),
        { folds: true }
      )
    ],
    closing: [
      { heading: w.whatHidden, lines: w.hidden },
      { heading: w.whatCounts, lines: w.counts },
      {
        heading: w.rules,
        lines: [
          ...report.ladders.map(({ name, from }) => w.ladder(name, dayOf(from))),
          ...(report.protocol ? [w.protocol(report.protocol)] : [])
        ]
      }
    ].filter(({ lines }) => lines.length > 0),
    foot: w.foot(year ?? daysOf(now)),
    pageOf: w.pageOf
  }
}

/** With what it is compared, or why with nothing; and where its own days are not all in the app. */
function aboutBefore(
  { now, before, keptSince }: Yearly,
  w: YearlyWords,
  days: string,
  dayOf: (day: string) => string
): string[] {
  const since = keptSince && dayOf(keptSince)
  if (before.held !== 'whole') return [w.besideNot(since)]
  return [
    w.beside(days),
    ...(now.held === 'part' && since ? [w.begun(since)] : []),
    ...(before.involved === 'too-few' ? [w.tooFewBefore] : [])
  ]
}

function summary({ now, totals: { incidents, involved } }: Yearly, w: YearlyWords): string[] {
  if (now.involved === 'too-few') return [w.tooFew]
  if (incidents.now === null) return [w.few]
  const told = w.counted(incidents.now, involved.now)
  if (incidents.before === null || incidents.change === null) return [told]
  const { before, change } = incidents
  return [told, isChange(change) ? w.countedBefore(before, change) : w.countedSame(before)]
}

/** The lines with something to read, and those that are hidden throughout. */
function foldedOf(all: readonly Named[]): { lines: readonly Named[]; folded: readonly Named[] } {
  const isHidden = ({ now, before }: Named) => now === null && before === null
  return { lines: all.filter((line) => !isHidden(line)), folded: all.filter(isHidden) }
}

function overview(
  { totals, rounds, pupils, before }: Yearly,
  w: YearlyWords,
  columns: readonly string[],
  rowsOf: (lines: readonly Named[], untold?: boolean) => PaperRow[]
): Omit<Chapter, 'lines'> {
  const named = (name: TotalName): Named => ({ ...(totals[name] satisfies Compared), label: w.totals[name] })
  const exact = (label: string, told: Yearly['rounds']): PaperRow => ({
    label,
    now: String(told.now),
    before: before.held === 'whole' ? String(told.before ?? '–') : '',
    change: before.held === 'whole' && told.before !== null ? changeWords(told.now - told.before, w) : '',
    bar: 0
  })
  const rows = [
    ...rowsOf([named('incidents'), named('involved')], true),
    ...rowsOf((['withdrawn', 'contested', 'taken', 'letters', 'objections'] as const).map(named)),
    exact(w.rounds, rounds),
    exact(w.pupils, pupils)
  ]
  return { heading: w.overview, columns, rows: rows.map((row) => ({ ...row, bar: 0 })), folded: '' }
}
