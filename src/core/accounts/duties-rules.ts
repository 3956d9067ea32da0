import type { DutyLine } from '../../contract/accounts'

/**
 * The same duties, each said once: whoever has one for the whole school has it for every class, and needs no line for
 * each.
 */
export function plainDuties(duties: readonly DutyLine[]): DutyLine[] {
  const whole = new Set(duties.filter(({ classId }) => classId === null).map(({ duty }) => duty))
  const kept = duties.filter(({ duty, classId }) => classId === null || !whole.has(duty))
  return [...new Map(kept.map((line) => [`${line.duty} ${line.classId ?? ''}`, line])).values()]
}
