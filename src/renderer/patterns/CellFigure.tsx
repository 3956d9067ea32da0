import type { Tally } from '../../contract/patterns'
import { weekdayName } from '../calendar/say'
import { useWords } from '../words'
import { figure, hourName } from '../words/when'
import css from './Cells.module.css'
import { Figure } from './Figure'
import { lengthsOf } from './figure-rows'

interface Cell extends Tally {
  readonly weekday: number
  readonly hour: number
}

interface CellFigureProps {
  cells: readonly Cell[]
  /** What each number is a number of, and the rate. */
  heads: { readonly of: string; readonly rate: string }
}

const keyOf = ({ weekday, hour }: Pick<Cell, 'weekday' | 'hour'>) => `${weekday} ${hour}`
const inOrder = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b)

/** Weekday by lesson hour: the number large, how often small and as a line, so that the shade is only an aid. */
export function CellFigure({ cells, heads }: CellFigureProps) {
  const { patterns } = useWords()
  const w = patterns.offences
  const said = ({ rate }: Cell) => (rate === null ? patterns.no : figure(rate, 1))
  const lengths = lengthsOf(cells)
  const at = new Map(cells.map((cell, index) => [keyOf(cell), { cell, length: lengths[index] ?? null }]))
  const weekdays = inOrder(cells.map(({ weekday }) => weekday))
  return (
    <Figure
      title={w.cells}
      note={w.cellsNote(heads.rate)}
      rows={cells}
      keyOf={keyOf}
      columns={[
        { title: w.weekday, of: ({ weekday }) => weekdayName(weekday) },
        { title: w.hour, kind: 'number', of: ({ hour }) => hour },
        { title: w.count, kind: 'number', of: ({ count }) => count },
        { title: heads.of, kind: 'number', of: ({ of }) => of },
        { title: heads.rate, kind: 'number', of: ({ rate }) => rate, shown: said }
      ]}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by key */}
      <section className={css['frame']} aria-label={w.cells} tabIndex={0}>
        <table className={css['cells']}>
          <thead>
            <tr>
              <th scope="col">{w.hour}</th>
              {weekdays.map((weekday) => (
                <th key={weekday} scope="col">
                  {weekdayName(weekday)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inOrder(cells.map(({ hour }) => hour)).map((hour) => (
              <tr key={hour}>
                <th scope="row">{hourName(hour)}</th>
                {weekdays.map((weekday) => {
                  const found = at.get(keyOf({ weekday, hour }))
                  if (!found || (found.cell.of === 0 && found.cell.count === 0))
                    return (
                      <td key={weekday} data-none>
                        {w.noLesson}
                      </td>
                    )
                  const { cell, length } = found
                  return (
                    <td key={weekday} data-level={Math.min(2, Math.floor((length ?? 0) * 3))}>
                      <span className={css['figures']}>
                        <b>{figure(cell.count)}</b>
                        <span className="muted small">{said(cell)}</span>
                      </span>
                      {length !== null && length > 0 && (
                        <span className={css['length']} style={{ width: `${length * 100}%` }} />
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Figure>
  )
}
