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
import type { Present } from './difference'
import { difference, type Difference, type Read } from './difference'
import { readGuardians, readPupils } from './reading'
import type { ReadingProblem } from './rows'
import type { ImportFiles, ImportPreview } from '../../contract/roster'

type FilePreview = ImportPreview['files'][number]

/** What a set of uploaded files would do to the school, or why one of them is no class list. */
export interface ReadImport {
  readonly files: readonly FilePreview[]
  readonly problems: readonly (ReadingProblem & { file: string })[]
  readonly difference: Difference
  /** Changes when a file, a coupling of columns or the school itself does. */
  readonly fingerprint: string
}

interface OpenedFile {
  readonly name: string
  readonly kind: FilePreview['kind']
  readonly table: Table
  readonly mapping: Columns<string>
}

/** Reads the files together: guardians may be in a file of their own, of pupils in the other file. */
export function readImport(
  present: Present,
  uploads: ImportFiles
): ReadImport | { refused: TableRefusal | 'not-a-class-list'; file: string } {
  const opened: OpenedFile[] = []
  for (const { file, mapping } of uploads) {
    const found = readTable(Buffer.from(file.base64, 'base64'))
    if ('refused' in found) return { refused: found.refused, file: file.name }
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
  const told = [...pupils.map(({ read }) => read.guardians), ...guardians.map(({ read }) => read.rows)]
  const read: Read = {
    pupils: pupils.length > 0 ? pupils.flatMap(({ read }) => read.rows) : null,
    guardians: told.every((each) => each === null) ? null : told.flatMap((each) => each ?? [])
  }
  const readings = [...pupils, ...guardians]
  return {
    files: readings.map(({ file, read }) => previewOf(file, read.ignored)),
    problems: readings.flatMap(({ file, read }) => read.problems.map((one) => ({ ...one, file: file.name }))),
    difference: difference(present, read),
    fingerprint: createHash('sha256')
      .update(JSON.stringify([present, uploads]))
      .digest('base64url')
  }
}

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
    example: table.rows.slice(0, 5).map((row) => [...row])
  }
}
