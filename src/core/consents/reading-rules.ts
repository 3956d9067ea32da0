import { plain } from '../../contract/names'
import type {
  ConsentAnswer,
  ConsentBy,
  ConsentColumn,
  ConsentColumns,
  ConsentProblem
} from '../../contract/consents'
import { schoolYearOf } from '../calendar/days'
import { readDate } from '../roster/cells'
import type { Table } from '../roster/csv'
import { whoAnswers } from './rules'

const squeeze = (text: string): string => plain(text).replaceAll(' ', '')

// Best first; what only contains a word comes after what is exactly one.
const words: Readonly<Record<ConsentColumn, readonly string[]>> = {
  number: ['leerlingnummer', 'stamnummer', 'stamnr', 'leerlingnr', 'llnr', 'nummer', 'number', 'id', 'code'],
  answer: [
    'toestemmingbeeldmateriaal',
    'beeldmateriaal',
    'beeld',
    'foto',
    'toestemming',
    'consent',
    'antwoord',
    'answer'
  ],
  givenBy: ['gegevendoor', 'ingevulddoor', 'antwoorddoor', 'door', 'gever', 'givenby'],
  givenOn: ['gegevenop', 'ingevuldop', 'antwoorddatum', 'datum', 'laatstgewijzigd', 'givenon', 'date']
}

/** Guesses the columns of a file of answers from its headers; each column is claimed at most once. */
export function guessColumns(headers: readonly string[]): ConsentColumns {
  const squeezed = headers.map(squeeze)
  const taken = new Set<number>()
  const find = (column: ConsentColumn): number | null => {
    const exact = words[column].map((word) => squeezed.indexOf(word))
    const within = words[column]
      .filter((word) => word.length > 3)
      .map((word) => squeezed.findIndex((header, at) => header.includes(word) && !taken.has(at)))
    const at = [...exact, ...within].find((one) => one >= 0 && !taken.has(one)) ?? null
    if (at !== null) taken.add(at)
    return at
  }
  const [number, givenOn, givenBy] = [find('number'), find('givenOn'), find('givenBy')]
  return { number, answer: find('answer'), givenBy, givenOn }
}

const said = (all: string): ReadonlySet<string> => new Set(all.split(' '))
const yes = said('ja j yes y akkoord toestemming true waar 1 wel')
const no = said('nee n no geen nietakkoord geentoestemming false onwaar 0')
const ask = said(
  'vragen vraag peractiviteit peractiviteitvragen perkeer overleg inoverleg eerstvragen soms ask perevent'
)

/** What a cell answers; null when that is not certain. */
export function readAnswer(text: string): ConsentAnswer | null {
  const word = squeeze(text)
  if (yes.has(word)) return 'yes'
  if (no.has(word)) return 'no'
  return ask.has(word) ? 'ask' : null
}

const guardian = said(
  'ouder ouders oudervoogd verzorger verzorgers ouderverzorger moeder vader voogd guardian parent'
)
const pupil = said('leerling zelf student pupil')

/** Who a cell says has answered; null when that is not certain. */
export function readGiver(text: string): ConsentBy | null {
  const word = squeeze(text)
  if (guardian.has(word)) return 'guardian'
  return pupil.has(word) ? 'pupil' : null
}

/** A pupil of the school, as a line of the file is matched with one. */
export interface Known {
  readonly id: string
  readonly number: string
  readonly bornOn: string | null
}

/** One line of the file: an answer that can be put on record. */
export interface ReadAnswer {
  readonly pupilId: string
  readonly answer: ConsentAnswer
  readonly givenBy: ConsentBy
  readonly givenOn: string
}

export interface ReadFile {
  readonly answers: readonly ReadAnswer[]
  readonly blank: number
  readonly problems: readonly ConsentProblem[]
}

const severities: Readonly<Record<ConsentProblem['code'], ConsentProblem['severity']>> = {
  'column-missing': 'error',
  'row-long': 'error',
  'number-missing': 'error',
  'number-twice': 'error',
  'answer-unclear': 'error',
  'giver-unclear': 'error',
  'date-unclear': 'error',
  'date-to-come': 'error',
  'header-twice': 'warning',
  'row-short': 'warning',
  'pupil-unknown': 'warning',
  'giver-odd': 'warning',
  'date-old': 'warning'
}

/** Reads every line, and says of each that cannot be used what is the matter; nothing is guessed. */
export function readAnswers(
  table: Table,
  columns: ConsentColumns,
  pupils: readonly Known[],
  today: string
): ReadFile {
  const problems: ConsentProblem[] = table.problems.map((one) =>
    noted(one.line, one.column, one.code, one.value)
  )
  const missing = (['number', 'answer'] as const).filter((column) => columns[column] === null)
  if (missing.length > 0)
    return {
      answers: [],
      blank: 0,
      problems: [...problems, ...missing.map((column) => noted(1, null, 'column-missing', column))]
    }
  const byNumber = new Map(pupils.map((one) => [one.number, one]))
  const torn = new Set(table.problems.filter(({ code }) => code === 'row-long').map(({ line }) => line))
  const seen = new Set<string>()
  const answers: ReadAnswer[] = []
  let blank = 0
  for (const [at, cells] of table.rows.entries()) {
    const line = table.lines[at] ?? 0
    if (torn.has(line)) continue
    const text = (column: ConsentColumn) => (cells[columns[column] ?? -1] ?? '').trim()
    const says = (code: ConsentProblem['code'], column: ConsentColumn, value = text(column)) =>
      problems.push(noted(line, table.headers[columns[column] ?? -1] ?? null, code, value))
    const number = text('number')
    if (number === '') {
      says('number-missing', 'number')
      continue
    }
    if (seen.has(number)) {
      says('number-twice', 'number')
      continue
    }
    seen.add(number)
    if (text('answer') === '') {
      blank++
      continue
    }
    const who = byNumber.get(number)
    if (!who) {
      says('pupil-unknown', 'number')
      continue
    }
    const answer = readAnswer(text('answer'))
    if (!answer) says('answer-unclear', 'answer')
    const givenOn = text('givenOn') === '' ? today : readDate(text('givenOn'))
    if (!givenOn) says('date-unclear', 'givenOn')
    else if (givenOn > today) says('date-to-come', 'givenOn')
    const theirs = whoAnswers(who.bornOn, givenOn ?? today)
    const givenBy = text('givenBy') === '' ? (theirs ?? 'guardian') : readGiver(text('givenBy'))
    if (!givenBy) says('giver-unclear', 'givenBy')
    if (!answer || !givenBy || !givenOn || givenOn > today) continue
    // Consent is of one school year: last year's answer says nothing of this one (S4-3).
    if (schoolYearOf(givenOn) !== schoolYearOf(today)) says('date-old', 'givenOn')
    else if (theirs !== null && theirs !== givenBy) says('giver-odd', 'givenBy')
    else answers.push({ pupilId: who.id, answer, givenBy, givenOn })
  }
  return { answers, blank, problems }
}

const noted = (
  line: number,
  column: string | null,
  code: ConsentProblem['code'],
  value: string
): ConsentProblem => ({ line, column, code, value: value.slice(0, 80), severity: severities[code] })
