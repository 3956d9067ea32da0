import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Card } from '../parts/Card'
import { Chip } from '../parts/Chip'
import { Select } from '../parts/Select'
import { Row, Stack } from '../parts/Stack'
import { Table } from '../parts/Table'
import { useWords } from '../words'
import type { Mine } from './mine'

type Group = Mine['groups'][number]
/** Stands in the list for a group that is no class of this school. */
const none = 'none'

/** What the groups of the timetable are called, and which class each means; said once, for everyone. */
export function GroupNames({ groups }: { groups: readonly Group[] }) {
  const { timetable } = useWords()
  const w = timetable.groups
  const classes = useAsk(api.roster.classes, {}).value ?? []
  const couple = useDo(api.timetable.couple)
  const unknown = groups.filter(({ how }) => how === 'unknown').length
  const options = [
    ...classes.filter(({ kind }) => kind !== 'trip').map(({ id, name }) => ({ value: id, label: name })),
    { value: none, label: w.none }
  ]
  return (
    <Card title={w.title}>
      <Stack gap={12}>
        <p>{w.unknown(unknown)}</p>
        <Table
          caption={w.title}
          rows={groups}
          rowKey={({ name }) => name}
          sorted={{ key: 'name' }}
          columns={[
            {
              key: 'name',
              title: w.name,
              sort: ({ name }) => name,
              render: ({ name, how }) => (
                <Row>
                  {name}
                  {how === 'unknown' && <Chip kind="attention">{w.notYet}</Chip>}
                </Row>
              )
            },
            {
              key: 'lessons',
              title: w.lessons,
              numbers: true,
              sort: ({ lessons }) => lessons,
              render: ({ lessons }) => lessons
            },
            {
              key: 'means',
              title: w.means,
              width: '45%',
              render: ({ name, how, classId, className }) =>
                how === 'name' ? (
                  <Row>
                    {className}
                    <span className="muted small">{w.byName}</span>
                  </Row>
                ) : (
                  <Select
                    label={w.meaning(name)}
                    labelUnseen
                    searchable
                    placeholder={w.choose}
                    options={options}
                    value={how === 'ignored' ? none : classId}
                    onChange={(value) =>
                      value && void couple.attempt({ name, classId: value === none ? null : value })
                    }
                  />
                )
            }
          ]}
        />
      </Stack>
    </Card>
  )
}
