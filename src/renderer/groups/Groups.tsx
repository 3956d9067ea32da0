import { IconMap2, IconPlus, IconUsersGroup } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { SchoolClass } from '../../contract/roster'
import { api } from '../api'
import { useAsk } from '../ask'
import { LinkButton } from '../parts/Button'
import { Card } from '../parts/Card'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'
import { Table, type Column } from '../parts/Table'
import { useWords } from '../words'
import { groupAddress, newGroup, newTrip, pocketsAddress } from './address'
import { GroupsToFile } from './GroupsToFile'
import { TripActs, TripDays } from './TripCells'

/** *Groepen en uitjes*: pupils of several classes together, and the round of a trip. */
export function Groups() {
  const w = useWords().groups
  const { value: lists, problem } = useAsk(api.roster.classes, {})
  const today = useAsk(api.calendar.today, {}).value?.day
  const of = (kind: SchoolClass['kind']) => (lists ?? []).filter((list) => list.kind === kind)
  const [groups, trips] = [of('group'), of('trip')]

  const name: Column<SchoolClass> = {
    key: 'name',
    title: w.name,
    sort: (list) => list.name,
    render: (list) => <Link to={groupAddress(list.id)}>{list.name}</Link>
  }
  const pupils: Column<SchoolClass> = {
    key: 'pupils',
    title: w.pupils,
    numbers: true,
    width: 120,
    sort: (list) => list.pupils,
    render: (list) => list.pupils
  }
  const pockets: Column<SchoolClass> = {
    key: 'pockets',
    title: w.pockets,
    width: 120,
    render: (list) => (
      <Link to={pocketsAddress(list.id)} aria-label={w.pocketsOf(list.name)}>
        {w.pockets}
      </Link>
    )
  }
  const plus = <IconPlus size={20} aria-hidden />
  return (
    <Page
      title={w.title}
      context={w.context}
      also={
        <>
          <GroupsToFile groups={[...trips, ...groups]} />
          <LinkButton to={groupAddress(newGroup)} icon={plus}>
            {w.newGroup}
          </LinkButton>
        </>
      }
      action={
        <LinkButton kind="primary" to={groupAddress(newTrip)} icon={plus}>
          {w.newTrip}
        </LinkButton>
      }
    >
      {problem && <ErrorLine problem={problem} />}
      {!lists && !problem && <Skeleton rows={2} height={180} />}
      {lists && (
        <Stack gap={16}>
          <Card title={w.trips}>
            {trips.length === 0 ? (
              <Empty icon={<IconMap2 size={32} aria-hidden />}>{w.noTrips}</Empty>
            ) : (
              <Table
                caption={w.trips}
                rows={trips}
                rowKey={({ id }) => id}
                columns={[
                  name,
                  {
                    key: 'days',
                    title: w.days,
                    sort: ({ firstDay }) => firstDay ?? '',
                    render: (trip) => <TripDays trip={trip} />
                  },
                  pupils,
                  pockets,
                  {
                    key: 'acts',
                    title: w.acts,
                    render: (trip) => today && <TripActs trip={trip} today={today} />
                  }
                ]}
              />
            )}
          </Card>
          <Card title={w.groups}>
            {groups.length === 0 ? (
              <Empty icon={<IconUsersGroup size={32} aria-hidden />}>{w.noGroups}</Empty>
            ) : (
              <Table
                caption={w.groups}
                rows={groups}
                rowKey={({ id }) => id}
                columns={[name, pupils, pockets]}
              />
            )}
          </Card>
        </Stack>
      )}
    </Page>
  )
}
