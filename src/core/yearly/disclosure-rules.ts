import type { Figure } from '../../contract/yearly'

/** Numbers below this are hidden, and the others told in steps of it. */
export const step = 5

/**
 * A number as it may be read: rounded down to fives, and hidden below five, none included. Each shown number so stands for
 * five numbers, as does each hidden one (0 to 4): taking one report from another leaves as much in doubt.
 */
export const figureOf = (count: number): Figure => (count < step ? null : count - (count % step))

const lowest = (figures: readonly Figure[]): number =>
  figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0)

/** The most that all of it may be said to be beside these lines, when each must keep its whole doubt. */
function mostTold(lines: readonly Figure[]): number {
  const unsaid = (step - 1) * Math.max(0, lines.length - 1)
  return lowest(lines) + unsaid - (unsaid % step)
}

/** One step off the highest line: where it is missed least. */
function lowered(lines: readonly Figure[]): Figure[] {
  const at = lines.indexOf(Math.max(...lines.map((line) => line ?? 0)))
  return lines.map((line, other) => (other === at ? figureOf((line ?? 0) - step) : line))
}

interface Told {
  readonly total: Figure
  readonly tables: readonly (readonly Figure[])[]
}

/**
 * Tables that each hold all of the same incidents, and their total, told so that they give no line of each other away.
 * Rounded down alone, five lines of four each would have the total 20: who reads "fewer than 5" five times and 20 below
 * them knows that each is four. So nothing is told higher than the lines of every table allow: the total, and seldom a line,
 * stands a step lower. What is printed so is always what is printed of incidents that give nothing away (decision 0029).
 */
export function toldTogether(total: number, counts: readonly (readonly number[])[]): Told {
  let tables: Figure[][] = counts.map((table) => table.map(figureOf))
  for (;;) {
    const most = Math.min(...tables.map(mostTold))
    if (tables.every((lines) => lowest(lines) <= most))
      return { total: figureOf(Math.min(total, most)), tables }
    tables = tables.map((lines) => (lowest(lines) > most ? lowered(lines) : lines))
  }
}

/** What is between two numbers, where both may be seen: made of those, so that it says no more than they do. */
export const changeOf = (now: Figure, before: Figure): number | null =>
  now === null || before === null ? null : now - before
