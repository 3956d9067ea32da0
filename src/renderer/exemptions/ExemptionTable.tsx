import type { Exemption } from '../../contract/exemptions'
import { useDeviceName } from '../device-name'
import { Chip } from '../parts/Chip'
import { Row } from '../parts/Stack'
import { Table, type Column } from '../parts/Table'
import { useWords } from '../words'
import { listed, plainDay } from '../words/when'
import css from './exemptions.module.css'

interface ExemptionTableProps {
  lines: readonly Exemption[]
  open: string | null
  onOpen: (exemptionId: string) => void
}

/** The register as a table, without why: the screen may be seen by others. */
export function ExemptionTable({ lines, open, onOpen }: ExemptionTableProps) {
  const w = useWords().exemptions
  const nameOf = useDeviceName()
  const columns: Column<Exemption>[] = [
    {
      key: 'name',
      title: w.columns.name,
      sort: ({ sortName }) => sortName,
      render: ({ id, pupilName }) => (
        <button type="button" className={css['open']} onClick={() => onOpen(id)}>
          {pupilName}
        </button>
      )
    },
    {
      key: 'class',
      title: w.columns.class,
      sort: ({ className }) => className ?? '',
      render: ({ className }) => className
    },
    {
      key: 'stays',
      title: w.columns.stays,
      render: ({ stays, places }) => (
        <div>
          {listed(stays.map(nameOf))}
          <p className="muted small">{w.where(places.map((place) => w.place[place]))}</p>
        </div>
      )
    },
    {
      key: 'days',
      title: w.columns.days,
      sort: ({ until }) => until,
      render: ({ from, until }) => (
        <span className={css['days']}>
          <time>{plainDay(from)}</time> – <time>{plainDay(until)}</time>
        </span>
      )
    },
    {
      key: 'review',
      title: w.columns.review,
      sort: ({ reviewOn, until }) => reviewOn ?? until,
      render: ({ state, asks, reviewOn }) => (
        <Row>
          {state !== 'now' && <Chip>{w.state[state]}</Chip>}
          {asks && <Chip kind="attention">{w.asks}</Chip>}
          {state !== 'ended' && (
            <span className={css['days']}>{reviewOn ? plainDay(reviewOn) : w.settled}</span>
          )}
        </Row>
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
