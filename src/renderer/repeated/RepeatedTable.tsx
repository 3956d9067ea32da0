import { useState } from 'react'
import { plain } from '../../contract/names'
import type { Repeated } from '../../contract/repeated'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Row, Stack } from '../parts/Stack'
import { Table } from '../parts/Table'
import { TextField } from '../parts/TextField'
import { WhyDialog } from '../review/WhyDialog'
import { useWords } from '../words'
import { RepeatedToFile } from './RepeatedToFile'
import { ViewFields } from './ViewFields'
import { Views } from './Views'
import { useColumns } from './columns'
import { narrowed, tellsRungs, wholeList } from './view'

/** *Herhaalde overtredingen*: who has a pattern, sorted by what needs her first, over any days and narrowed at will. */
export function RepeatedTable() {
  const { review, repeated: texts } = useWords()
  const w = review.repeated
  const [view, setView] = useState(wholeList)
  const { span, kindId } = view
  const { value: list, problem } = useAsk(api.review.repeated, { span, kindId }, { keepPrevious: true })
  const [query, setQuery] = useState('')
  const [asking, setAsking] = useState<Repeated | null>(null)
  const looked = plain(query)
  const all = list?.rows ?? []
  const rows = narrowed(all, view).filter((row) =>
    plain(`${row.name} ${row.sortName} ${row.className ?? ''}`).includes(looked)
  )
  const columns = useColumns(list?.rungs ?? [], tellsRungs(view), setAsking)
  const clear = () => {
    setQuery('')
    setView(wholeList)
  }
  return (
    <Stack gap={12}>
      <Row between align="end">
        <div>
          <h2>{w.title}</h2>
          <p className="muted">{w.context}</p>
        </div>
        <Row gap={12}>
          <TextField
            type="search"
            label={w.search}
            labelUnseen
            placeholder={w.search}
            value={query}
            onChange={setQuery}
          />
          <RepeatedToFile rows={rows} />
        </Row>
      </Row>
      {list && <ViewFields view={view} onChange={setView} days={list} rows={all} rungs={list.rungs} />}
      <Views view={view} onChange={setView} />
      {problem && <ErrorLine problem={problem} />}
      {!list && !problem && <Skeleton height={280} />}
      {list && all.length === 0 && <Empty>{w.none}</Empty>}
      {all.length > 0 && rows.length === 0 && (
        <Empty action={<Button onClick={clear}>{texts.clear}</Button>}>{texts.nothing}</Empty>
      )}
      {rows.length > 0 && (
        <Table caption={w.title} columns={columns} rows={rows} rowKey={(row) => row.pupilId} height={560} />
      )}
      {asking && (
        <WhyDialog pupilId={asking.pupilId} stepId={null} track="main" onClose={() => setAsking(null)} />
      )}
    </Stack>
  )
}
