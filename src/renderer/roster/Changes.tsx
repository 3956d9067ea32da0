import type { ImportPreview } from '../../contract/roster'
import { Card } from '../parts/Card'
import { Empty } from '../parts/Empty'
import { Row } from '../parts/Stack'
import { Table } from '../parts/Table'
import { useWords } from '../words'
import { figure } from '../words/when'
import { ChangesToFile } from './ChangesToFile'
import { changesNothing } from './counts'
import { Fold } from './Fold'
import css from './Import.module.css'

const height = 360

/** What the import would do, as numbers first and as names under them. */
export function Changes({ preview }: { preview: ImportPreview }) {
  const texts = useWords().roster.importing
  const { changes } = texts
  if (changesNothing(preview)) return <Empty>{changes.nothing}</Empty>
  const sums = [
    [changes.newClasses, preview.newClasses.length],
    [changes.newPupils, preview.newPupils.length],
    [changes.changed, preview.changed.length],
    [changes.moved, preview.moved.length],
    [changes.newGroups, preview.newGroups.length],
    [changes.joinedGroups, preview.joinedGroups],
    [changes.leftGroups, preview.leftGroups.length],
    [changes.guardiansNew, preview.newGuardians],
    [changes.guardiansChanged, preview.changedGuardians],
    [changes.unchanged, preview.unchanged]
  ] as const
  const sizes = [...Map.groupBy(preview.newPupils, ({ className }) => className)]
  return (
    <>
      <dl className={css['sums']}>
        {sums
          .filter(([, n]) => n > 0)
          .map(([name, n]) => (
            <div key={name(n)}>
              <dt>{name(n)}</dt>
              <dd className="figures">{figure(n)}</dd>
            </div>
          ))}
      </dl>
      <Row>
        <ChangesToFile preview={preview} />
      </Row>
      {preview.newPupils.length > 0 && (
        <Card
          title={`${figure(preview.newPupils.length)} ${changes.newPupils(preview.newPupils.length)}`}
          aside={sizes.map(([name, pupils]) => changes.perClass(name, pupils.length)).join(' · ')}
        >
          <Fold title={changes.names}>
            <Table
              caption={changes.newPupils(preview.newPupils.length)}
              height={height}
              rows={preview.newPupils.map((pupil, at) => ({ ...pupil, at }))}
              rowKey={({ at }) => String(at)}
              columns={[
                { key: 'who', title: changes.pupil, sort: ({ who }) => who, render: ({ who }) => who },
                {
                  key: 'class',
                  title: changes.className,
                  sort: ({ className }) => className,
                  render: ({ className }) => className
                }
              ]}
            />
          </Fold>
        </Card>
      )}
      <ChangeTable name={changes.changed} rows={preview.changed} />
      <ChangeTable name={changes.moved} rows={preview.moved} />
      <LeftGroups rows={preview.leftGroups} />
      {preview.mentorsUnknown.length > 0 && (
        <Card title={changes.mentors}>
          <p>{changes.mentorsText}</p>
          <ul className={css['list']}>
            {preview.mentorsUnknown.map((mentor) => (
              <li key={mentor}>{mentor}</li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

interface ChangeTableProps {
  name: (n: number) => string
  rows: ImportPreview['changed']
}

/** Facts that become other ones, side by side. */
function ChangeTable({ name, rows }: ChangeTableProps) {
  const texts = useWords().roster.importing
  const { changes } = texts
  if (rows.length === 0) return null
  const shown = (value: string) => value || <span className="muted">{changes.empty}</span>
  return (
    <Card title={`${figure(rows.length)} ${name(rows.length)}`}>
      <Table
        caption={name(rows.length)}
        height={height}
        rows={rows}
        rowKey={({ who, field }) => `${who} ${field}`}
        columns={[
          { key: 'who', title: changes.who, sort: ({ who }) => who, render: ({ who }) => who },
          { key: 'what', title: changes.what, render: ({ field }) => texts.target.pupil[field] ?? field },
          { key: 'from', title: changes.from, render: ({ from }) => shown(from) },
          { key: 'to', title: changes.to, render: ({ to }) => shown(to) }
        ]}
      />
    </Card>
  )
}

/** Who is no longer named in a group that the file does name. */
function LeftGroups({ rows }: { rows: ImportPreview['leftGroups'] }) {
  const { changes } = useWords().roster.importing
  if (rows.length === 0) return null
  return (
    <Card title={`${figure(rows.length)} ${changes.leftGroups(rows.length)}`}>
      <Table
        caption={changes.leftGroups(rows.length)}
        height={height}
        rows={rows}
        rowKey={({ who, groupName }) => `${who} ${groupName}`}
        columns={[
          { key: 'who', title: changes.pupil, sort: ({ who }) => who, render: ({ who }) => who },
          {
            key: 'group',
            title: changes.groupName,
            sort: ({ groupName }) => groupName,
            render: ({ groupName }) => groupName
          }
        ]}
      />
    </Card>
  )
}
