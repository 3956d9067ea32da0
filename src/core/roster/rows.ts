import type { Columns } from './columns'
import type { Table } from './csv'

/** What can be the matter with a line, and how bad: an error stops the import, a warning leaves something out. */
export const severities = {
  'column-missing': 'error',
  'row-long': 'error',
  'number-missing': 'error',
  'number-twice': 'error',
  'name-missing': 'error',
  'name-unclear': 'error',
  'class-missing': 'error',
  'class-is-group': 'error',
  'date-unclear': 'error',
  'yes-no-unclear': 'error',
  'header-twice': 'warning',
  'row-short': 'warning',
  'number-lengths-differ': 'warning',
  'pupil-unknown': 'warning',
  'guardian-name-missing': 'warning',
  'guardian-twice': 'warning',
  'authority-missing': 'warning',
  'email-odd': 'warning',
  'postcode-odd': 'warning',
  'language-unknown': 'warning'
} as const
export type ProblemCode = keyof typeof severities

/** One thing to look at before an import: the line in the file, the header of the column, and what stands there. */
export type ReadingProblem = {
  readonly line: number
  readonly column: string | null
  readonly code: ProblemCode
  readonly value: string
  readonly severity: 'error' | 'warning'
}

/** One line of the file, read by what its columns mean. */
export type Row<Target extends string> = {
  readonly line: number
  /** The text of a cell on one line; null where the file has no such column. */
  readonly text: (target: Target) => string | null
  readonly note: (code: ProblemCode, target: Target | null, value?: string) => void
  readonly hasErrors: () => boolean
}

/** A table opened by the meaning of its columns. Headers that nothing was coupled to are never looked into. */
export type OpenTable<Target extends string> = {
  readonly rows: readonly Row<Target>[]
  readonly problems: ReadingProblem[]
  readonly ignored: readonly string[]
}

const problemOf = (
  line: number,
  column: string | null,
  code: ProblemCode,
  value: string
): ReadingProblem => ({
  line,
  column,
  code,
  value: value.slice(0, 80),
  severity: severities[code]
})

/** Opens a table. Without a column for one of each `needed` group it has no rows, and says which is missing. */
export function openTable<Target extends string>(
  table: Table,
  columns: Columns<Target>,
  needed: readonly (readonly Target[])[]
): OpenTable<Target> {
  const column = (target: Target): number | null => columns[target] ?? null
  const headerOf = (target: Target | null): string | null =>
    target === null ? null : (table.headers[column(target) ?? -1] ?? null)
  const coupled = new Set(Object.values(columns))
  const ignored = table.headers.filter((header, at) => header !== '' && !coupled.has(at))
  const missing = needed.filter((targets) => targets.every((target) => column(target) === null))
  const problems = [
    ...table.problems.map(({ line, column, code, value }) => problemOf(line, column, code, value)),
    ...missing.map((targets) => problemOf(1, null, 'column-missing', targets[0] ?? ''))
  ]
  if (missing.length > 0) return { rows: [], problems, ignored }
  const torn = new Set(table.problems.filter(({ code }) => code === 'row-long').map(({ line }) => line))
  const rows = table.rows.map((cells, index): Row<Target> => {
    const line = table.lines[index] ?? 0
    let errors = torn.has(line)
    return {
      line,
      text: (target) => {
        const at = column(target)
        return at === null ? null : (cells[at] ?? '').replaceAll(/\s+/gu, ' ').trim()
      },
      note: (code, target, value = '') => {
        if (severities[code] === 'error') errors = true
        problems.push(problemOf(line, headerOf(target), code, value))
      },
      hasErrors: () => errors
    }
  })
  return { rows, problems, ignored }
}
