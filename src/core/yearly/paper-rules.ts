import type { Language } from '../../contract/settings'
import type { TotalName, Yearly } from '../../contract/yearly'
import type { PageFacts } from '../letters/content'
import { dayWords, phrasesOf } from '../letters/phrases'
import type { Chapter, YearlyContent } from './content'
import { schoolYearIn } from './months-rules'
import { tablesIn } from './paper-table-rules'
import { isChange, type Named } from './trend-rules'
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

/** The report on paper. */
export function reportOnPaper({ report, school, language, today }: Facts): YearlyContent {
  const w = yearlyWords[language]
  const { now, before } = report
  const dayOf = (day: string) => dayWords(day, language, false)
  const daysOf = ({ from, until }: { from: string; until: string }) => w.days(dayOf(from), dayOf(until))
  const tables = tablesIn(report, w)
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
      overview(report, w, tables),
      tables.chapter(
        w.kinds,
        report.kinds.map((line) => ({ ...line, label: line.label ?? w.otherKinds })),
        { folds: true }
      ),
      tables.chapter(
        w.months,
        report.months.map((line) => ({ ...line, label: monthWords(line.month, language) }))
      ),
      tables.chapter(
        w.classYears,
        report.classYears.map((line) => ({
          ...line,
          label: line.year === null ? w.otherYears : w.classYear(line.year)
        }))
      ),
      tables.chapter(
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

function overview(report: Yearly, w: YearlyWords, tables: ReturnType<typeof tablesIn>): Chapter {
  const named = (name: TotalName): Named => ({ ...report.totals[name], label: w.totals[name] })
  const rows = [
    ...tables.rows([named('incidents'), named('involved')], true),
    ...tables.rows((['withdrawn', 'contested', 'taken', 'letters', 'objections'] as const).map(named)),
    tables.exact(w.rounds, report.rounds),
    tables.exact(w.pupils, report.pupils)
  ]
  return {
    heading: w.overview,
    lines: summary(report, w),
    columns: tables.columns,
    // Rounds, letters and pupils are not of a kind: bars would compare them.
    rows: rows.map((row) => ({ ...row, bar: 0 })),
    folded: ''
  }
}
