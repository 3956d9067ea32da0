import type { Contact } from '../../contract/handled'
import type { School } from '../../contract/settings'
import { schoolDay } from '../calendar/days'
import { aboutWords, type NotedTalk } from '../contacts/note-rules'
import { kindWords, momentOf, wayWords } from '../contacts/words'
import { dayWords } from '../letters/phrases'
import type { Row } from './sheet'
import type { TalkContent } from './talk-content'
import { talkWords } from './talk-words'

type Why = 'contact-struck' | 'nobody-reached'

/** Why a talk has no report: it was struck, or there was no talk. */
export function whyNoReport({ struck, reached }: Pick<Contact, 'struck' | 'reached'>): Why | undefined {
  if (struck !== null) return 'contact-struck'
  return reached ? undefined : 'nobody-reached'
}

/** Everything the report of a talk is written from. */
export interface TalkFacts {
  readonly talk: NotedTalk
  /** The pupil's name as it can be printed. */
  readonly pupil: string
  readonly className: string | null
  readonly school: School
  /** The day of printing. */
  readonly today: string
}

const row = (label: string, value: string | null): Row[] => (value ? [{ label, value }] : [])
const lines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)

/** The report of a talk with a pupil or the parents: who, when and how, what was said, and what was agreed (S0-15, S0-19). */
export function talkOnPaper({ talk, pupil, className, school, today }: TalkFacts): TalkContent {
  const { contact, number } = talk
  const { language } = school
  const words = talkWords[language]
  const day = (one: string) => dayWords(one, language)
  const agreed = contact.agreed || words.nothingAgreed
  return {
    kind: 'talk',
    language,
    date: today,
    title: `${words.title} ${number}`,
    heading: words.title,
    school,
    reference: [...row(words.number, number), ...row(words.date, day(today))],
    rows: [
      ...row(words.what, kindWords[contact.kind][language]),
      ...row(words.pupil, [pupil, className].filter(Boolean).join(', ')),
      ...row(words.with, contact.withWhom),
      ...row(words.alsoThere, contact.alsoThere),
      ...row(words.forSchool, contact.by),
      ...row(words.when, `${momentOf(contact, language)}, ${wayWords[contact.way][language]}`),
      ...row(words.about, aboutWords(contact.about, language, day))
    ],
    parts: [
      { heading: words.said, lines: lines(contact.outcome) },
      ...contact.added.map((one) => ({
        heading: words.added(day(schoolDay(one.at)), one.by),
        lines: lines(one.words)
      }))
    ],
    main: {
      label: words.agreed,
      value: contact.agreed && contact.until ? words.until(agreed, day(contact.until)) : agreed
    },
    signatures: [
      { label: words.signSchool, value: contact.by },
      { label: contact.kind === 'guardian-contact' ? words.signParent : words.signPupil, value: '' }
    ],
    signed: words.signed
  }
}

/** 'gespreksverslag-2026-01-21-2.pdf': never a name, as file names are seen by others. */
export const talkName = ({ talk, school }: Pick<TalkFacts, 'talk' | 'school'>): string =>
  `${talkWords[school.language].file}-${talk.number}.pdf`
