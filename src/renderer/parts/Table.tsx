import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { language } from '../words/language'
import css from './Table.module.css'

export interface Column<Row> {
  key: string
  title: string
  render: (row: Row) => ReactNode
  /** What the column sorts by; without it the column does not sort. */
  sort?: (row: Row) => string | number
  /** Numbers line up at their end. */
  numbers?: boolean
  width?: number | string
}

interface TableProps<Row> {
  /** What the table holds; read out, not shown. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** The first order; rows come as given until a heading is pressed. */
  sorted?: { key: string; falling?: boolean }
  /** Marks the row that is open elsewhere on the screen. */
  chosen?: string | null
  /** What pressing a row does besides; the cell that names the row must hold a link or button for the keyboard. */
  onRow?: (row: Row) => void
  /** The most it grows before it scrolls under its own head, in pixels. */
  height?: number | undefined
}

/** Rows to compare: the head stays in sight, a heading sorts. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, rowKey, chosen = null, onRow, height } = props
  const [order, setOrder] = useState(props.sorted ?? null)
  const by = columns.find(({ key }) => key === order?.key)?.sort
  const compare = new Intl.Collator(language(), { numeric: true }).compare
  const sorted = by
    ? rows.toSorted((a, b) => {
        const [x, y] = [by(a), by(b)]
        const step = typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y))
        return order?.falling ? -step : step
      })
    : rows
  const press = (key: string) =>
    setOrder((now) => (now?.key === key ? { key, falling: !now.falling } : { key }))
  const stateOf = (key: string) => (order?.key !== key ? 'none' : order.falling ? 'descending' : 'ascending')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by key
    <section className={css['frame']} aria-label={caption} tabIndex={0} style={{ maxHeight: height }}>
      <table className={css['table']}>
        <thead>
          <tr>
            {columns.map(({ key, title, sort, numbers, width }) => (
              <th
                key={key}
                scope="col"
                data-numbers={numbers || undefined}
                style={{ width }}
                aria-sort={sort ? stateOf(key) : undefined}
              >
                {sort ? (
                  <button type="button" onClick={() => press(key)}>
                    {title}
                    {stateOf(key) === 'ascending' && <IconArrowUp size={14} aria-hidden />}
                    {stateOf(key) === 'descending' && <IconArrowDown size={14} aria-hidden />}
                  </button>
                ) : (
                  title
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr
              key={rowKey(row)}
              data-chosen={chosen === rowKey(row) || undefined}
              data-pressable={onRow ? true : undefined}
              onClick={onRow && (() => onRow(row))}
            >
              {columns.map(({ key, render, numbers }) => (
                <td key={key} data-numbers={numbers || undefined}>
                  {render(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
