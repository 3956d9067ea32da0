import type { Counted } from '../../contract/steps'
import { nextRung, trackOf } from '../ladder/rules'
import { capital, dayWords, fullStop, whenWords } from '../letters/phrases'
import type { WhyContent, WhyPart, WhyRow, WhyTable } from './why-content'
import { row, sayingIn, type Saying, type WhyFacts } from './why-facts'
import { mainOf, rowsOf } from './why-standing-rules'
import { whyWords } from './why-words'

/** What counts and until when; then what does not, and why not. The second is left out when there is nothing in it. */
function tablesOf({ why, track, places, school }: WhyFacts, { words, day }: Saying): WhyTable[] {
  const told = (one: Counted, last: string): WhyRow => ({
    date: day(one.day),
    place: capital(whenWords(places.get(one.offenceId) ?? 'lesson', one.hour, school.language).lesson),
    what: one.kind,
    marks: [one.contested ? words.contested : '', one.carried ? words.carried : '']
      .filter(Boolean)
      .join(', '),
    last
  })
  const counted = why.offences.flatMap((one) =>
    one.whyNot === null ? [told(one, one.until ? day(one.until) : '')] : []
  )
  const others = why.offences.flatMap((one) =>
    one.whyNot === null ? [] : [told(one, capital(words.whyNot[one.whyNot]))]
  )
  const table = (heading: string, last: string, rows: WhyRow[]): WhyTable => ({
    heading,
    columns: [...words.columns, ...(last ? [last] : [])],
    rows,
    none: words.noneCounted
  })
  if (track === 'direct') return [table(words.incident, '', counted)]
  return [
    table(words.counted, words.until, counted),
    ...(others.length > 0 ? [table(words.notCounted, words.whyNotHead, others)] : [])
  ]
}

/** What comes next and at which count, and when what counts is let go of. */
function nextOf({ why, version, track: code }: WhyFacts, { words, day }: Saying): WhyPart[] {
  if (code === 'direct') return []
  const track = trackOf(version, code)
  const rung = nextRung(why.count, track)?.rung ?? 0
  const isDirectors = rung > track.rungs.length && track.afterLast.kind === 'director'
  const { next, skipped, window } = why
  const forgotten =
    version.window.kind === 'rolling'
      ? words.forgottenByWeeks(version.window.weeks)
      : words.forgotten(day(window.until))
  const step =
    next && (isDirectors ? words.nextDirector(next.at) : fullStop(words.nextAt(next.at, next.title)))
  const lines = [
    ...(skipped.length > 0 ? [words.skipped(skipped.join(', '), skipped.length > 1)] : []),
    step ?? words.noNext,
    forgotten,
    words.personDecides
  ]
  return [{ heading: words.next, rows: [], lines }]
}

/** Which ladder, in force since when, and where that is written; what goes past the ladder has the school's rules only. */
function ruleOf({ why, track, school }: WhyFacts, { words, day }: Saying): WhyPart[] {
  const { name, source, clause, effectiveFrom } = why.ladder
  const protocol = row(words.protocol, school.protocol)
  const counting = [
    ...row(words.ladder, name),
    ...row(words.since, day(effectiveFrom)),
    ...row(words.clause, clause || source)
  ]
  const rows = track === 'direct' ? protocol : [...counting, ...protocol]
  return rows.length > 0 ? [{ heading: words.rule, rows, lines: [] }] : []
}

/** The totals of before: a count that begins again leaves the old one readable. */
function earlierOf({ why }: WhyFacts, { words, day, window }: Saying): WhyPart[] {
  const rows = why.earlier.map(({ label, from, until, count, rung }) => ({
    label: capital(window(label)),
    value: [
      rung === null ? words.counts(count) : words.earlierRung(words.counts(count), rung),
      `(${words.span(day(from), day(until))})`
    ].join(' ')
  }))
  return rows.length > 0 ? [{ heading: words.earlier, rows, lines: [] }] : []
}

/** Whom to ask, and that the file may be seen and corrected (dutch-schools 6.2). */
function questionsOf({ school }: WhyFacts, { words }: Saying): WhyPart {
  const who = [school.contact, school.phone, school.email].filter(Boolean).join(', ')
  return { heading: words.questions, rows: [], lines: [...(who ? [words.ask(who)] : []), words.rights] }
}

/** "Waarom deze stap?", or where a pupil stands, as a parent takes it home: nobody else is named in it. */
export function whyOnPaper(facts: WhyFacts): WhyContent {
  const { why, pupil, school, today } = facts
  const { name, street, postcode, city, phone, email, language } = school
  const saying = sayingIn(facts)
  const { words } = saying
  return {
    kind: 'why',
    language,
    title: `${why.step ? words.why : words.standingTitle} ${today}`,
    date: today,
    heading: why.step ? words.why : words.standing(pupil.given || words.thisPupil),
    foot: [pupil.full, pupil.className].filter(Boolean).join(', '),
    school: { name, street, postcode, city, phone, email },
    reference: [
      ...row(words.pupil, pupil.full),
      ...row(words.class, pupil.className),
      ...row(words.date, dayWords(today, language))
    ],
    intro: words.intro,
    main: mainOf(facts, saying),
    rows: rowsOf(facts, saying),
    tables: tablesOf(facts, saying),
    parts: [
      ...nextOf(facts, saying),
      ...ruleOf(facts, saying),
      ...earlierOf(facts, saying),
      questionsOf(facts, saying)
    ]
  }
}

/** 'waarom-deze-stap-2026-01-21.pdf': never a name, as file names are seen by others. */
export function whyName({ why, school, today }: Pick<WhyFacts, 'why' | 'school' | 'today'>): string {
  const words = whyWords[school.language]
  return `${why.step ? words.whyFile : words.standingFile}-${today}.pdf`
}
