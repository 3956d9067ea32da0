import type { ConsentPreview } from '../../contract/consents'
import { Card } from '../parts/Card'
import { Table } from '../parts/Table'
import { useWords } from '../words'
import { plainDay } from '../words/when'
import { AnswerChip } from './AnswerChip'

/** Whose answer an import changes, from what to what. */
export function ConsentChanges({ changes }: { changes: ConsentPreview['changes'] }) {
  const { consents: w, exemptions } = useWords()
  if (changes.length === 0) return <p className="muted">{w.importing.nothing}</p>
  return (
    <Card title={w.importing.changes(changes.length)}>
      <Table
        caption={w.importing.changes(changes.length)}
        rows={changes}
        rowKey={({ pupilId }) => pupilId}
        height={420}
        columns={[
          { key: 'name', title: w.overview.name, render: ({ name }) => name },
          { key: 'class', title: exemptions.columns.class, render: ({ className }) => className },
          { key: 'from', title: w.importing.from, render: ({ from }) => <AnswerChip answer={from} /> },
          { key: 'to', title: w.importing.to, render: ({ to }) => <AnswerChip answer={to} /> },
          {
            key: 'given',
            title: w.overview.given,
            render: ({ givenBy, givenOn }) => (
              <span className="muted">{w.said(w.by[givenBy], plainDay(givenOn))}</span>
            )
          }
        ]}
      />
    </Card>
  )
}
