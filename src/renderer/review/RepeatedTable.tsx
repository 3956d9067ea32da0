import { useState } from 'react'
import { Link } from 'react-router'
import { plain } from '../../contract/names'
import type { Repeated } from '../../contract/review'
import { api } from '../api'
import { useAsk } from '../ask'
import { Chip } from '../parts/Chip'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Row, Stack } from '../parts/Stack'
import { Table, type Column } from '../parts/Table'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import { plainDay } from '../words/when'
import { RepeatedToFile } from './RepeatedToFile'
import { Sparkline } from './Sparkline'

/** *Herhaalde overtredingen*: who has a pattern, sorted by what needs her first. */
export function RepeatedTable() {
  const { repeated: w } = useWords().review
  const { value: all, problem } = useAsk(api.review.repeated, {})
  const [query, setQuery] = useState('')
  const looked = plain(query)
  const rows = all?.filter((row) =>
    plain(`${row.name} ${row.sortName} ${row.className ?? ''}`).includes(looked)
  )
  const columns: Column<Repeated>[] = [
    {
      key: 'name',
      title: w.name,
      sort: (row) => row.sortName,
      render: (row) => (
        <Row>
          <Link to={`/leerling/${row.pupilId}`}>{row.name}</Link>
          {row.waiting && <Chip kind="attention">{w.waiting}</Chip>}
        </Row>
      )
    },
    { key: 'class', title: w.class, sort: (row) => row.className ?? '', render: (row) => row.className },
    { key: 'count', title: w.count, numbers: true, sort: (row) => row.count, render: (row) => row.count },
    {
      key: 'weeks',
      title: w.weeks,
      sort: (row) => row.weeks.slice(-4).reduce((sum, n) => sum + n, 0),
      render: (row) => <Sparkline values={row.weeks} label={w.weeksSaid(row.weeks.join(', '))} />
    },
    {
      key: 'rung',
      title: w.rung,
      numbers: true,
      sort: (row) => row.rung ?? 0,
      render: (row) => row.rung ?? '–'
    },
    {
      key: 'next',
      title: w.toNext,
      numbers: true,
      sort: (row) => row.toNext ?? 99,
      render: (row) => row.toNext ?? w.noNext
    },
    { key: 'last', title: w.last, sort: (row) => row.last, render: (row) => plainDay(row.last) }
  ]
  return (
    <Stack gap={12}>
      <Row between align="end">
        <div>
          <h2>{w.title}</h2>
          <p className="muted">{w.context}</p>
        </div>
        <Row gap={12}>
          {(all?.length ?? 0) > 8 && (
            <TextField
              type="search"
              label={w.search}
              labelUnseen
              placeholder={w.search}
              value={query}
              onChange={setQuery}
            />
          )}
          <RepeatedToFile rows={rows ?? []} />
        </Row>
      </Row>
      {problem && <ErrorLine problem={problem} />}
      {!all && !problem && <Skeleton height={280} />}
      {all?.length === 0 && <Empty>{w.none}</Empty>}
      {rows && rows.length > 0 && (
        <Table caption={w.title} columns={columns} rows={rows} rowKey={(row) => row.pupilId} height={560} />
      )}
    </Stack>
  )
}
