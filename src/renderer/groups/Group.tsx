import { useParams } from 'react-router'
import { api } from '../api'
import { useAsk } from '../ask'
import { LinkButton } from '../parts/Button'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Skeleton } from '../parts/Skeleton'
import { useWords } from '../words'
import { groupsAddress, newGroup, newTrip } from './address'
import { GroupForm } from './GroupForm'

/** Where a teaching group or a trip is made or changed. */
export function Group() {
  const w = useWords().groups
  const { groupId = newGroup } = useParams()
  const isNew = groupId === newGroup || groupId === newTrip
  const lists = useAsk(api.roster.classes, {})
  const names = useAsk(api.roster.names, {})
  const today = useAsk(api.calendar.today, {})
  const members = useAsk(api.roster.classList, isNew ? null : { classId: groupId })
  const list = lists.value?.find(({ id, kind }) => id === groupId && kind !== 'class')
  const problem = lists.problem ?? names.problem ?? today.problem ?? members.problem
  const title = isNew ? (groupId === newTrip ? w.newTrip : w.newGroup) : (list?.name ?? w.title)

  if (lists.value && names.value && today.value && (isNew || (list && members.value)))
    return (
      <GroupForm
        key={groupId}
        title={title}
        kind={groupId === newTrip || list?.kind === 'trip' ? 'trip' : 'group'}
        list={list}
        members={(members.value ?? []).map(({ id }) => id)}
        classes={lists.value.filter(({ kind }) => kind === 'class')}
        pupils={names.value}
        today={today.value.day}
      />
    )
  const isGone = lists.value !== undefined && !isNew && !list
  return (
    <Page title={title}>
      {problem && <ErrorLine problem={problem} />}
      {isGone && (
        <Empty action={<LinkButton to={groupsAddress}>{w.form.back}</LinkButton>}>{w.form.unknown}</Empty>
      )}
      {!isGone && !problem && <Skeleton rows={2} height={320} />}
    </Page>
  )
}
