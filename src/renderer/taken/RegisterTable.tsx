import type { ReactNode } from 'react'
import type { RegisterLine } from '../../contract/taken'
import { useDeviceName } from '../device-name'
import { Chip } from '../parts/Chip'
import { Row } from '../parts/Stack'
import { Table, type Column } from '../parts/Table'
import { useWords } from '../words'
import { States } from './Which'
import { nearMoment } from './near'
import css from './taken.module.css'

interface RegisterTableProps {
  lines: readonly RegisterLine[]
  today: string
  open: string | null
  onOpen: (custodyId: string) => void
}

/** A cell that says one thing, and quietly what belongs to it. */
function TwoLines({ first, then }: { first: ReactNode; then: ReactNode }) {
  return (
    <div>
      {first}
      {then && <p className="muted small">{then}</p>}
    </div>
  )
}

/** The register as a table; a row opens the story of its device. */
export function RegisterTable({ lines, today, open, onOpen }: RegisterTableProps) {
  const { register: w, story, damaged, why, noDue } = useWords().taken
  const nameOf = useDeviceName()
  const columns: Column<RegisterLine>[] = [
    {
      key: 'name',
      title: w.name,
      sort: ({ pupilName }) => pupilName,
      render: (line) => (
        <button type="button" className={css['open']} onClick={() => onOpen(line.id)}>
          {line.pupilName}
        </button>
      )
    },
    { key: 'class', title: w.class, sort: (line) => line.className ?? '', render: (line) => line.className },
    {
      key: 'device',
      title: w.device,
      sort: (line) => nameOf(line.device),
      render: (line) => <TwoLines first={nameOf(line.device)} then={why[line.why]} />
    },
    {
      key: 'due',
      title: w.due,
      sort: (line) => line.returnedAt ?? line.due ?? noDue,
      render: (line) =>
        line.returnedAt === null ? (
          <States one={line} today={today} />
        ) : (
          <TwoLines
            first={
              <Row>
                <Chip kind="order">
                  {line.returnedTo ? story.returnedTo[line.returnedTo] : story.fact.returned}
                </Chip>
                {line.damaged && <Chip>{damaged}</Chip>}
              </Row>
            }
            then={nearMoment(line.returnedAt, today)}
          />
        )
    },
    {
      key: 'keeper',
      title: w.keeper,
      sort: ({ holder }) => holder,
      render: ({ place, holder }) => <TwoLines first={holder} then={place} />
    },
    {
      key: 'since',
      title: w.age,
      sort: ({ since }) => since,
      render: ({ since, returnedAt, age }) => (
        <TwoLines
          first={<time className={css['moment']}>{nearMoment(since, today)}</time>}
          then={age > 0 && (returnedAt === null ? w.ago(age) : w.was(age))}
        />
      )
    }
  ]
  return (
    <Table
      caption={w.caption}
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
      chosen={open}
      onRow={({ id }) => onOpen(id)}
    />
  )
}
