import type { CareKind } from '../../contract/care-shapes'
import type { Fact } from '../../contract/fact'
import type { ContactKind } from '../../contract/handled'
import type { LetterKind } from '../../contract/ladder'
import type { Language } from '../../contract/settings'
import { clockTime, schoolDay } from '../calendar/days'
import { kindWords } from '../contacts/words'
import { letterKindWords } from '../letters/las-note-rules'
import { capital, dayWords, measureWords, phrasesOf } from '../letters/phrases'
import type { FileFact } from '../slips/file-content'
import { careKindWords } from './care-kind-words'
import type { Told } from './fact-rules'
import { paperWords } from './paper-words'

/** What a fact is put on paper by, beside itself. */
export interface OnPaper {
  readonly language: Language
  /** What a kind of device is called. */
  readonly deviceName: (device: string) => string
  /** Others in an incident stand there by name, or as how many they were. */
  readonly namesOthers: boolean
  /** Why somebody is exempt is told, as far as it is in the fact. */
  readonly tellsGrounds: boolean
}

/** What a fact is called on paper. */
function nameOf({ kind, what }: Fact, { language, deviceName }: OnPaper): string {
  const words = paperWords[language]
  if (kind === 'letter') return capital(letterKindWords[what as LetterKind][language])
  if (kind === 'contact') return kindWords[what as ContactKind][language]
  if (kind === 'care') return careKindWords[what as CareKind][language]
  if (kind === 'custody') return capital(deviceName(what))
  if (kind === 'exemption') return words.keeps(what.split(' ').map(deviceName).join(', '))
  if (kind === 'duty') return words.duty
  if (kind === 'consent') return words.consent[what as keyof typeof words.consent]
  if (kind === 'round') return words.marks[what as keyof typeof words.marks]
  return what
}

const textLines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)

/** One fact of a file as it stands on paper. */
export function factOnPaper(fact: Told, on: OnPaper): FileFact {
  const { language } = on
  const words = paperWords[language]
  const day = (one: string) => dayWords(one, language, false)
  const recordedOn = schoolDay(fact.at)
  const hour =
    fact.hour === null ? '' : phrasesOf(language).hour(phrasesOf(language).ordinal(fact.hour)).lesson
  const together = on.namesOthers
    ? fact.others.map(({ name }) => name).join(', ')
    : words.others(fact.others.length)
  const { ground } = fact
  return {
    when: hour || (recordedOn === fact.day ? clockTime(fact.at) : ''),
    kind: words.kinds[fact.kind],
    what: nameOf(fact, on),
    state: words.states[fact.state],
    lines: [
      ...textLines(fact.detail),
      ...(fact.until ? [words.until(day(fact.until))] : []),
      ...(fact.measures.length > 0 ? [capital(measureWords(fact.measures, phrasesOf(language)))] : []),
      ...textLines(fact.reason && words.reason(fact.reason)),
      ...(ground && on.tellsGrounds
        ? [words.ground([words.grounds[ground.code], ground.note].filter(Boolean).join(': '))]
        : []),
      ...(fact.others.length > 0 ? [words.together(together)] : [])
    ],
    by: [fact.by && words.by(fact.by), recordedOn === fact.day ? '' : words.recorded(day(recordedOn))]
      .filter(Boolean)
      .join(', '),
    off: ['withdrawn', 'struck', 'not-taken'].includes(fact.state)
  }
}
