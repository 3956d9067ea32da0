import type { PersonName } from '../../contract/names'
import { initialsOf, readDate, readEmail, readInitials, readLanguage, readPostcode, readYesNo } from './cells'
import {
  type Columns,
  type GuardianField,
  type GuardianTarget,
  type PupilTarget,
  guardianFields
} from './columns'
import type { Table } from './csv'
import { type OpenTable, type ProblemCode, type ReadingProblem, type Row, openTable } from './rows'
import { splitFullName, splitPrefix, tidyPrefix } from './splitting'

/**
 * A pupil as a file has it; all text, numbers with their leading zeros. A fact left out is one the file does not
 * tell; an empty one is empty in the file. Born as `YYYY-MM-DD`.
 */
export type ReadPupil = {
  readonly line: number
  readonly number: string
  readonly className: string
  readonly givenName: string
  readonly prefix: string
  readonly familyName: string
  readonly groups?: string
  readonly bornOn?: string
  readonly email?: string
  readonly mentor?: string
}

/** What is kept of a guardian: authority and secretAddress are 'yes' or 'no', language is a code. */
export const guardianFacts = [
  'relation',
  'initials',
  'prefix',
  'familyName',
  'authority',
  'email',
  'phone',
  'street',
  'postcode',
  'city',
  'language',
  'secretAddress'
] as const satisfies readonly GuardianField[]
export type GuardianFact = (typeof guardianFacts)[number]

/** A parent or guardian of one pupil as a file has it. A fact left out is one the file does not tell. */
export type ReadGuardian = Readonly<Partial<Record<GuardianFact, string>>> & {
  readonly line: number
  readonly pupilNumber: string
  readonly prefix: string
  readonly familyName: string
}

/** What was read, and everything to look at first. A line with an error is not among the rows. */
export type Reading<Read> = {
  readonly rows: readonly Read[]
  readonly problems: readonly ReadingProblem[]
  readonly ignored: readonly string[]
}

type NameTarget = 'givenName' | 'prefix' | 'familyName' | 'fullName'
type Told<Facts> = { -readonly [Fact in keyof Facts]?: string }

function told<Facts extends Record<string, string | null>>(facts: Facts): Told<Facts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as Told<Facts>
}

function readCell<Target extends string>(
  row: Row<Target>,
  target: Target,
  read: (text: string) => string | null,
  code: ProblemCode
): string | null {
  const text = row.text(target)
  if (text === null || text === '') return text
  const value = read(text)
  if (value === null) row.note(code, target, text)
  return value
}

// With a column for the prefix, a surname with a capital is taken as it stands: 'De Smet' may be registered so.
function readName<Target extends string>(
  row: Row<Target>,
  at: (field: NameTarget) => Target
): PersonName | null {
  const givenName = row.text(at('givenName')) ?? ''
  const familyName = row.text(at('familyName'))
  if (familyName === null) return splitFullName(row.text(at('fullName')) ?? '', givenName)
  const prefix = row.text(at('prefix'))
  if (prefix) return { givenName, prefix: tidyPrefix(prefix), familyName }
  if (prefix === '' && !/^['’]?\p{Ll}/u.test(familyName)) return { givenName, prefix, familyName }
  return { givenName, ...splitPrefix(familyName) }
}

const title = /^(?:dhr|mw|mevr|mevrouw|de heer|heer|meneer|fam|familie)\b\.? */iu

function readGuardian<Target extends string>(
  row: Row<Target>,
  at: (field: GuardianField) => Target,
  pupilNumber: string
): ReadGuardian | null {
  const text = (field: GuardianField): string | null => row.text(at(field))
  if (!guardianFields.some((field) => field !== 'authority' && field !== 'secretAddress' && text(field)))
    return null
  const whole = (text('fullName') ?? '').replace(title, '')
  const alone = whole === '' || whole.includes(',') ? null : { givenName: '', ...splitPrefix(whole) }
  const name =
    readName({ ...row, text: (target) => (target === at('fullName') ? whole : row.text(target)) }, at) ??
    alone
  if (name === null && whole !== '') row.note('name-unclear', at('fullName'), whole)
  else if (name === null || name.familyName === '') row.note('guardian-name-missing', at('familyName'))
  if (name === null || name.familyName === '') return null
  const authority = readCell(row, at('authority'), readYesNo, 'yes-no-unclear')
  if (authority === '') row.note('authority-missing', at('authority'))
  const initials = readInitials(text('initials') ?? '') || initialsOf(name.givenName)
  return {
    line: row.line,
    pupilNumber,
    ...told({
      initials: initials === '' && text('initials') === null && text('givenName') === null ? null : initials,
      relation: text('relation')?.toLowerCase() ?? null,
      authority: authority || null,
      email: readCell(row, at('email'), readEmail, 'email-odd'),
      phone: text('phone'),
      street: text('street'),
      postcode: readCell(row, at('postcode'), readPostcode, 'postcode-odd') ?? text('postcode'),
      city: text('city'),
      language: readCell(row, at('language'), readLanguage, 'language-unknown') || null,
      secretAddress: readCell(row, at('secretAddress'), readYesNo, 'yes-no-unclear')
    }),
    prefix: name.prefix,
    familyName: name.familyName
  }
}

// Excel takes the zeros off '001234', which is another pupil than '1234': one warning names the odd ones out.
function noteOddLengths<Target extends string>({ rows }: OpenTable<Target>, number: Target): void {
  const byLength = [...Map.groupBy(rows, (row) => (row.text(number) ?? '').length)].filter(
    ([length]) => length > 0
  )
  const [, ...others] = byLength.sort(([, a], [, b]) => b.length - a.length)
  const odd = others.flatMap(([, rows]) => rows).sort((a, b) => a.line - b.line)
  odd[0]?.note('number-lengths-differ', number, odd.map((row) => row.text(number)).join(', '))
}

function readPupil(row: Row<PupilTarget>): ReadPupil {
  const name = readName(row, (field) => field)
  if (name === null)
    row.note(row.text('fullName') ? 'name-unclear' : 'name-missing', 'fullName', row.text('fullName') ?? '')
  else if (name.familyName === '') row.note('name-missing', 'familyName')
  else if (name.givenName === '') row.note('name-missing', 'givenName')
  const className = row.text('className') ?? ''
  if (className === '') row.note('class-missing', 'className')
  const groups = row
    .text('groups')
    ?.split(/[,;|]/u)
    .map((group) => group.trim())
  return {
    line: row.line,
    number: row.text('number') ?? '',
    className,
    givenName: name?.givenName ?? '',
    prefix: name?.prefix ?? '',
    familyName: name?.familyName ?? '',
    ...told({
      groups: groups ? [...new Set(groups)].filter(Boolean).sort().join(', ') : null,
      bornOn: readCell(row, 'bornOn', readDate, 'date-unclear'),
      email: readCell(row, 'email', readEmail, 'email-odd'),
      mentor: row.text('mentor')
    })
  }
}

/**
 * Reads the pupils of a file, and their guardians where it has columns for them (null where it has none). What
 * no column was coupled to, a BSN for one, is never read.
 */
export function readPupils(
  table: Table,
  columns: Columns<PupilTarget>
): Reading<ReadPupil> & { readonly guardians: readonly ReadGuardian[] | null } {
  const open = openTable<PupilTarget>(table, columns, [['number'], ['familyName', 'fullName'], ['className']])
  const numbers = ([1, 2] as const).filter((which) =>
    guardianFields.some((field) => (columns[`guardian${which}.${field}`] ?? null) !== null)
  )
  const seen = new Set<string>()
  const read = open.rows.map((row) => {
    const pupil = readPupil(row)
    if (pupil.number === '') row.note('number-missing', 'number')
    else if (seen.has(pupil.number)) row.note('number-twice', 'number', pupil.number)
    seen.add(pupil.number)
    const guardians = numbers.map((which) =>
      readGuardian(row, (field) => `guardian${which}.${field}`, pupil.number)
    )
    return { row, pupil, guardians: guardians.filter((guardian) => guardian !== null) }
  })
  noteOddLengths(open, 'number')
  const good = read.filter(({ row }) => !row.hasErrors())
  return {
    rows: good.map(({ pupil }) => pupil),
    guardians: numbers.length === 0 ? null : good.flatMap(({ guardians }) => guardians),
    problems: open.problems,
    ignored: open.ignored
  }
}

/**
 * Reads a file with one parent or guardian per line. `pupilNumbers` are the pupils of the school and of the file
 * imported with it: a guardian of anyone else is left out with a warning.
 */
export function readGuardians(
  table: Table,
  columns: Columns<GuardianTarget>,
  pupilNumbers: ReadonlySet<string>
): Reading<ReadGuardian> {
  const open = openTable<GuardianTarget>(table, columns, [['number'], ['familyName', 'fullName']])
  const seen = new Set<string>()
  const read = open.rows.flatMap((row) => {
    const number = row.text('number') ?? ''
    const guardian = readGuardian(row, (field) => field, number)
    if (number === '') row.note('number-missing', 'number')
    else if (!pupilNumbers.has(number)) row.note('pupil-unknown', 'number', number)
    if (guardian === null || !pupilNumbers.has(number) || row.hasErrors()) return []
    const key = JSON.stringify({ ...guardian, line: 0 })
    if (seen.has(key)) row.note('guardian-twice', 'number', number)
    return seen.size === seen.add(key).size ? [] : [guardian]
  })
  noteOddLengths(open, 'number')
  return { rows: read, problems: open.problems, ignored: open.ignored }
}
