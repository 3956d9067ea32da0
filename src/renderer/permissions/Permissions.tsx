import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Permission } from '../../contract/permissions'
import { api } from '../api'
import { useAsk } from '../ask'
import { Sections } from '../exemptions/Sections'
import { useKeys } from '../keys'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'
import { useWords } from '../words'
import { longDay } from '../words/when'
import { NewPermission } from './NewPermission'
import { PermissionLine } from './PermissionLine'
import { PermissionsToFile } from './PermissionsToFile'
import { SeriesCard } from './SeriesCard'
import { Withdraw } from './Withdraw'
import { byDay, seriesIn } from './series'

/** *Toestemming*: who may use a phone today and later, and what for. */
export function Permissions() {
  const w = useWords().permissions
  const today = useAsk(api.calendar.today, {})
  const day = today.value?.day
  const list = useAsk(api.permissions.list, day ? { from: day } : null)
  const [granting, setGranting] = useState(false)
  const [withdrawing, setWithdrawing] = useState<Permission | null>(null)
  useKeys({ n: () => setGranting(true) })

  const problem = today.problem ?? list.problem
  const days = byDay(list.value ?? [], day)
  const series = seriesIn(list.value ?? [])
  const time = today.value?.time ?? ''
  const add = (
    <Button
      kind="primary"
      keys="N"
      icon={<IconPlus size={20} aria-hidden />}
      onClick={() => setGranting(true)}
    >
      {w.new}
    </Button>
  )
  const oneDay = (of: string, permissions: readonly Permission[]) => (
    <Card key={of} title={of === day ? `${w.today}, ${longDay(of)}` : longDay(of)}>
      <Stack gap={16}>
        {permissions.map((permission) => (
          <PermissionLine
            key={permission.id}
            permission={permission}
            isNow={of === day && permission.starts <= time && time < permission.ends}
            toBoard={of === day && time < permission.ends}
            onWithdraw={() => setWithdrawing(permission)}
          />
        ))}
      </Stack>
    </Card>
  )
  return (
    <Page
      title={w.title}
      context={w.context}
      also={<PermissionsToFile permissions={list.value ?? []} />}
      action={add}
    >
      <Sections />
      {problem && <ErrorLine problem={problem} />}
      {list.loading && <Skeleton rows={3} height={72} />}
      {list.value?.length === 0 && <Empty>{w.none}</Empty>}
      {day && days.has(day) && oneDay(day, days.get(day)!)}
      {series.length > 0 && <SeriesCard series={series} onWithdraw={setWithdrawing} />}
      {[...days].filter(([of]) => of !== day).map(([of, permissions]) => oneDay(of, permissions))}
      {granting && today.value && <NewPermission today={today.value} onClose={() => setGranting(false)} />}
      {withdrawing && <Withdraw permission={withdrawing} onClose={() => setWithdrawing(null)} />}
    </Page>
  )
}
