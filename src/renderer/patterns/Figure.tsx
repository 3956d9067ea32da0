import { IconTable } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { ToFile, type ListColumn } from '../lists/ToFile'
import { Card } from '../parts/Card'
import { FilterChip } from '../parts/Chip'
import { Row } from '../parts/Stack'
import { Table, type Column } from '../parts/Table'
import { useWords } from '../words'

interface FigureProps<One> {
  title: string
  note?: string | undefined
  rows: readonly One[]
  keyOf: (row: One) => string
  /** The same figures as a table, and as a file. */
  columns: readonly (ListColumn<One> & { readonly shown?: (row: One) => string })[]
  children: ReactNode
}

/** A figure on a card of its own: drawn, or as the table behind it, which goes along as a file. */
export function Figure<One>({ title, note, rows, keyOf, columns, children }: FigureProps<One>) {
  const { patterns: w } = useWords()
  const [asTable, setAsTable] = useState(false)
  const shown = columns.map(({ title, kind, of, shown }, at): Column<One> => {
    const value = (row: One) => of(row) ?? null
    return {
      key: String(at),
      title,
      numbers: kind === 'number',
      sort: (row) => value(row) ?? -1,
      render: (row) => shown?.(row) ?? value(row) ?? w.no
    }
  })
  return (
    <Card
      title={title}
      aside={
        <FilterChip pressed={asTable} onChange={setAsTable} icon={<IconTable size={16} aria-hidden />}>
          {w.table}
          <span className="unseen"> {w.tableOf(title)}</span>
        </FilterChip>
      }
    >
      {note && <p className="muted small">{note}</p>}
      {asTable ? (
        <>
          <Table caption={title} columns={shown} rows={rows} rowKey={keyOf} height={480} />
          <Row>
            <ToFile list="patterns" rows={rows} columns={columns} />
          </Row>
        </>
      ) : (
        children
      )}
    </Card>
  )
}
