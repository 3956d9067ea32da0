import { createHash } from 'node:crypto'
import {
  guardianTargets,
  guessGuardianColumns,
  guessPupilColumns,
  kindOfFile,
  pupilTargets,
  type Columns
} from './columns'
import { readTable, type Table, type TableRefusal } from './csv'
import { difference, type Difference, type Present, type Read } from './difference'
import { readGuardians, readPupils, type ReadGuardian } from './reading'
import type { ReadingProblem } from './rows'
import type { ImportFiles, ImportPreview } from '../../contract/roster'

type FilePreview = ImportPreview['files'][number]

/** What a set of uploaded files would do to the school, or why one of them is no class list. */
export interface ReadImport {
  readonly files: readonly FilePreview[]
  readonly problems: readonly (ReadingProblem & { file: string })[]
  readonly difference: Difference
  /** Of whom the files tell at all: of pupils, and of guardians. */
  readonly tells: { readonly pupils: boolean; readonly guardians: boolean }
  /** Changes when a file, a coupling of columns or the school itself does. */
  readonly fingerprint: string
}

interface OpenedFile {
  readonly name: string
  readonly kind: FilePreview['kind']
  readonly table: Table
  readonly mapping: Columns<string>
}

/** Which file is no list, why, and on which line that shows. */
interface RefusedFile {
  readonly refused: TableRefusal | 'not-a-class-list'
  readonly file: string
  readonly line?: number
}

/** Reads the files together: guardians may be in a file of their own, of pupils in the other file. */
export function readImport(present: Present, uploads: ImportFiles): ReadImport | RefusedFile {
  const opened: OpenedFile[] = []
  for (const { file, mapping } of uploads) {
    const found = readTable(Buffer.from(file.base64, 'base64'))
    if ('refused' in found) return { ...found, file: file.name }
    const { headers } = found.ok
    const kind = kindOfFile(headers)
    const guess = kind === 'pupils' ? guessPupilColumns(headers) : guessGuardianColumns(headers)
    opened.push({ name: file.name, kind, table: found.ok, mapping: mapping ?? guess })
  }
  if (opened.every(({ mapping }) => Object.values(mapping).every((column) => column === null)))
    return { refused: 'not-a-class-list', file: opened[0]?.name ?? '' }

  const pupils = opened
    .filter(({ kind }) => kind === 'pupils')
    .map((file) => ({ file, read: readPupils(file.table, file.mapping) }))
  const numbers = new Set([
    ...present.pupils.map(({ number }) => number),
    ...pupils.flatMap(({ read }) => read.rows.map(({ number }) => number))
  ])
  const guardians = opened
    .filter(({ kind }) => kind === 'guardians')
    .map((file) => ({ file, read: readGuardians(file.table, file.mapping, numbers) }))
  const read: Read = {
    pupils: pupils.length > 0 ? pupils.flatMap(({ read }) => read.rows) : null,
    guardians: together(
      guardians.map(({ read }) => read.rows),
      pupils.flatMap(({ read }) => (read.guardians === null ? [] : [read.guardians]))
    )
  }
  const readings = [...pupils, ...guardians]
  return {
    files: readings.map(({ file, read }) => previewOf(file, read.ignored)),
    problems: [
      ...readings.flatMap(({ file, read }) => read.problems.map((one) => ({ ...one, file: file.name }))),
      ...inTwoFiles(pupils),
      ...namedAsGroup(present, pupils)
    ],
    difference: difference(present, read),
    tells: { pupils: read.pupils !== null, guardians: read.guardians !== null },
    fingerprint: createHash('sha256')
      .update(JSON.stringify([present, uploads]))
      .digest('base64url')
  }
}

/**
 * A file of guardians tells more than columns beside a pupil do: of a pupil it names, only it is heard. Whoever
 * stands in two files word for word is one guardian. Null when no file tells of guardians at all.
 */
function together(
  files: readonly (readonly ReadGuardian[])[],
  beside: readonly (readonly ReadGuardian[])[]
): ReadGuardian[] | null {
  if (files.length + beside.length === 0) return null
  const named = new Set(files.flat().map(({ pupilNumber }) => pupilNumber))
  const all = [...files.flat(), ...beside.flat().filter(({ pupilNumber }) => !named.has(pupilNumber))]
  return [...new Map(all.map((one) => [JSON.stringify({ ...one, line: 0 }), one])).values()]
}

type ReadFile = { readonly file: OpenedFile; readonly read: ReturnType<typeof readPupils> }

/** Pupils who stand in an earlier file already: which of the two lines counts is not for the program to guess. */
function inTwoFiles(pupils: readonly ReadFile[]): ReadImport['problems'] {
  return pupils.flatMap(({ file, read }, at) => {
    const earlier = new Set(pupils.slice(0, at).flatMap(({ read }) => read.rows.map(({ number }) => number)))
    return read.rows
      .filter(({ number }) => earlier.has(number))
      .map(({ line, number }) => ({
        file: file.name,
        line,
        column: file.table.headers[file.mapping['number'] ?? -1] ?? null,
        code: 'number-twice' as const,
        value: number,
        severity: 'error' as const
      }))
  })
}

/** Classes with the name of a group or trip: one name is one list, so the group gets another one first. */
function namedAsGroup({ groups, trips }: Present, pupils: readonly ReadFile[]): ReadImport['problems'] {
  const there = groups.filter(({ numbers }) => numbers.length > 0)
  const taken = new Set([...there.map(({ name }) => name), ...trips])
  return pupils.flatMap(({ file, read }) => {
    const named = read.rows.filter(({ className }) => taken.has(className))
    return [...Map.groupBy(named, ({ className }) => className)].map(([className, [first]]) => ({
      file: file.name,
      line: first?.line ?? 0,
      column: file.table.headers[file.mapping['className'] ?? -1] ?? null,
      code: 'class-is-group' as const,
      value: className,
      severity: 'error' as const
    }))
  })
}

// A BSN is not ours to show, not even to tell which column it stands in.
const isBsn = (header = ''): boolean => /bsn|burgerservice|sofi|onderwijsnummer|^pgn$/iu.test(header)

function previewOf({ name, kind, table, mapping }: OpenedFile, ignored: readonly string[]): FilePreview {
  return {
    name,
    kind,
    encoding: table.encoding,
    separator: table.separator,
    headers: [...table.headers],
    mapping: { ...mapping } as FilePreview['mapping'],
    targets: [...(kind === 'pupils' ? pupilTargets : guardianTargets)],
    rows: table.rows.length,
    ignored: [...ignored],
    example: table.rows
      .slice(0, 5)
      .map((row) => row.map((cell, at) => (isBsn(table.headers[at]) ? '' : cell)))
  }
}
