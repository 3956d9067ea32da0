import type { ImportPreview, Mapping } from '../../contract/roster'
import type { Words } from '../words'

export type ReadFile = ImportPreview['files'][number]

/** What a column is read as; null when it is not read. */
export const targetOf = ({ mapping }: ReadFile, column: number): string | null =>
  Object.keys(mapping).find((target) => mapping[target] === column) ?? null

/** The columns with this one read as `target`; what it was read as before, and who was read so before, let go. */
export function couple(mapping: Mapping, column: number, target: string | null): Mapping {
  const others = Object.entries(mapping).map(([one, at]) => [one, at === column ? null : at] as const)
  return { ...Object.fromEntries(others), ...(target !== null && { [target]: column }) }
}

/** The name of what a column can be read as: "klas", and for a guardian beside a pupil "ouder 1: e-mail". */
export function targetName(
  texts: Words['roster']['importing'],
  kind: ReadFile['kind'],
  target: string
): string {
  const { pupil, guardian, ofGuardian } = texts.target
  const beside = /^guardian([12])\.(.+)$/.exec(target)
  if (beside) return ofGuardian(beside[1] ?? '', guardian[beside[2] ?? ''] ?? target)
  const names = kind === 'guardians' && target !== 'number' ? guardian : pupil
  return names[target] ?? target
}
