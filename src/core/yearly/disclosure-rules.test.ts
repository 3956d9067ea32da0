import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeOf, figureOf, toldTogether } from './disclosure-rules'

const few = [1, 2, 3, 4]
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)

/** Every way to give `lines` lines a number below `under`. */
function everyTable(lines: number, under: number): number[][] {
  if (lines === 0) return [[]]
  return everyTable(lines - 1, under).flatMap((rest) =>
    Array.from({ length: under }, (_, count) => [...rest, count])
  )
}

/**
 * A reader who knows these rules and has every number that is printed, and thinks of everything that could have happened:
 * what each hidden cell may be, given all that was printed. Worlds that print the same cannot be told apart.
 */
function doubts(worlds: Iterable<{ readonly cells: readonly number[]; readonly printed: string }>) {
  const seen = new Map<string, Set<number>[]>()
  for (const { cells, printed } of worlds) {
    const known = seen.get(printed) ?? cells.map(() => new Set<number>())
    cells.forEach((cell, at) => known[at]!.add(cell))
    seen.set(printed, known)
  }
  return seen
}

/** Every hidden cell may still be 1, 2, 3 and 4, whatever is printed beside it. */
function expectNothingGiven(seen: ReadonlyMap<string, readonly ReadonlySet<number>[]>): void {
  const given = [...seen].flatMap(([printed, cells]) =>
    cells
      .filter((may) => [...may].every((count) => count < 5))
      .filter((may) => !few.every((count) => may.has(count)))
      .map((may) => `${printed}: ${[...may].join(' ')}`)
  )
  expect(given).toEqual([])
}

describe('a number of the yearly report', () => {
  it.each([
    [0, null],
    [1, null],
    [4, null],
    [5, 5],
    [9, 5],
    [10, 10],
    [143, 140]
  ])('%i is told as %s', (count, figure) => {
    expect(figureOf(count)).toBe(figure)
  })

  it('is never higher than what it tells of, and at most four lower', () => {
    fc.assert(
      fc.property(fc.nat(5000), (count) => {
        const told = figureOf(count) ?? 0
        expect(told).toBeLessThanOrEqual(count)
        expect(count - told).toBeLessThan(5)
      })
    )
  })

  it('has a change from the year before only where both are told', () => {
    expect(changeOf(35, 20)).toBe(15)
    expect(changeOf(20, 35)).toBe(-15)
    expect(changeOf(null, 20)).toBeNull()
    expect(changeOf(20, null)).toBeNull()
  })
})

/** What a report prints of incidents that are divided in several ways, as one text. */
const print = (...tables: readonly number[][]) => JSON.stringify(toldTogether(sum(tables[0]!), tables))

describe('a total and its lines', () => {
  it('are told as any number where the lines leave room', () => {
    expect(toldTogether(143, [[101, 25, 13, 4]])).toEqual({ total: 140, tables: [[100, 25, 10, null]] })
  })

  it('are told no higher than lines allow: five of four each are not 20', () => {
    expect(toldTogether(20, [[4, 4, 4, 4, 4]]).total).toBe(15)
  })

  it('of two tables follow the one that allows least: 15 in lines of five would give three lines of four away', () => {
    const { total, tables } = toldTogether(17, [
      [6, 6, 5],
      [9, 4, 4]
    ])
    expect(total).toBe(10)
    expect(tables[1]).toEqual([5, null, null])
    expect(sum(tables[0]!.map((line) => line ?? 0))).toBe(10)
  })

  it.each([
    [1, 30],
    [2, 20],
    [3, 15],
    [4, 10],
    [5, 5],
    [6, 5]
  ])('give no hidden line of a table of %i away, to a reader with every printed number', (lines, under) => {
    expectNothingGiven(doubts(everyTable(lines, under).map((cells) => ({ cells, printed: print(cells) }))))
  })

  it.each([
    [1, 3, 15],
    [2, 2, 15],
    [2, 3, 10],
    [3, 3, 10],
    [2, 5, 5]
  ])('give no hidden line of tables of %i and %i away, with numbers below %i', (rows, columns, under) => {
    const bySum = Map.groupBy(everyTable(columns, under), sum)
    const worlds = everyTable(rows, under).flatMap((kinds) =>
      (bySum.get(sum(kinds)) ?? []).map((months) => ({
        cells: [...kinds, ...months],
        printed: print(kinds, months)
      }))
    )
    expectNothingGiven(doubts(worlds))
  })

  it('of any size leave each hidden cell its whole doubt, for who adds and subtracts all bounds', () => {
    const table = fc.array(fc.nat(30), { minLength: 1, maxLength: 12 })
    const cuts = fc.array(fc.nat(10_000), { maxLength: 7 })
    fc.assert(
      fc.property(table, cuts, cuts, (months, kindCuts, yearCuts) => {
        const all = sum(months)
        const told = toldTogether(all, [months, divided(all, kindCuts), divided(all, yearCuts)])
        const total = told.total ?? 0
        for (const figures of told.tables) {
          const least = sum(figures.map((figure) => figure ?? 0))
          figures.forEach((figure) => {
            // As little as can be left for a cell, and as much, when the total is what was printed or up to four more.
            expect(total - (least - (figure ?? 0) + 4 * (figures.length - 1))).toBeLessThanOrEqual(
              figure ?? 0
            )
            expect(total + 4 - (least - (figure ?? 0))).toBeGreaterThanOrEqual((figure ?? 0) + 4)
          })
        }
      })
    )
  })

  it('stand at most a step or so below what they are, where there are as many lines as a school has', () => {
    const table = fc.array(fc.nat(60), { minLength: 6, maxLength: 12 })
    fc.assert(
      fc.property(table, fc.array(fc.nat(10_000), { minLength: 5, maxLength: 9 }), (months, cuts) => {
        const all = sum(months)
        const { total } = toldTogether(all, [months, divided(all, cuts)])
        expect(all - (total ?? 0)).toBeLessThan(15)
      })
    )
  })
})

/** The same number of incidents, divided at these places. */
function divided(all: number, cuts: readonly number[]): number[] {
  const ends = [...cuts.map((cut) => cut % (all + 1)), all].toSorted((a, b) => a - b)
  return ends.map((end, at) => end - (ends[at - 1] ?? 0))
}

describe('two reports over periods that overlap', () => {
  it('leave a hidden month in doubt: with it, without it, and by itself', () => {
    const worlds = everyTable(2, 40).map(([before, month]) => ({
      cells: [month!],
      printed: JSON.stringify([before!, month!, before! + month!].map(figureOf))
    }))
    expectNothingGiven(doubts(worlds))
  })

  it('leave a hidden line of that month in doubt when their totals are told too', () => {
    const pairs = everyTable(2, 10)
    const worlds = pairs.flatMap((before) =>
      pairs.map((month) => ({
        cells: month,
        printed: [before, month, before.map((count, at) => count + month[at]!)]
          .map((cells) => print(cells))
          .join()
      }))
    )
    expectNothingGiven(doubts(worlds))
  })
})
