import type { Permission } from '../../contract/permissions'
import { weekdayShort } from '../calendar/say'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Chip } from '../parts/Chip'
import { Row, Stack } from '../parts/Stack'
import { useMe } from '../who'
import './permissions.css'
import { useWords } from '../words'
import { shortSpan } from '../words/span'
import { hourName, momentOf, shortDay } from '../words/when'
import { Facts } from './Facts'
import type { SeriesLine } from './series'
import { useWhoSaid } from './who-said'

interface SeriesCardProps {
  series: readonly SeriesLine[]
  onWithdraw: (permission: Permission) => void
}

/** Every series as one line that opens to its days. */
export function SeriesCard({ series, onWithdraw }: SeriesCardProps) {
  const w = useWords().permissions
  return (
    <Card title={w.series.title}>
      <Stack gap={24}>
        {series.map((one) => (
          <OneSeries key={one.id} series={one} onWithdraw={onWithdraw} />
        ))}
      </Stack>
    </Card>
  )
}

function OneSeries({
  series,
  onWithdraw
}: {
  series: SeriesLine
  onWithdraw: SeriesCardProps['onWithdraw']
}) {
  const { permissions: w, consents } = useWords()
  const whoSaid = useWhoSaid()
  const { days, standing, weekdays } = series
  const first = standing[0] ?? days[0]
  return (
    <Stack gap={4}>
      <Row>
        <strong>{w.series.weekdays(weekdays.map(weekdayShort))}</strong>
        <span>{first.hour === null ? `${first.starts} – ${first.ends}` : hourName(first.hour)}</span>
        <span>{whoSaid(first)}</span>
        <Chip>
          {standing.length > 0
            ? w.series.left(standing.length, shortSpan(standing[0]!.day, standing.at(-1)!.day))
            : w.series.over}
        </Chip>
        {first.recording && <Chip>{consents.recording.chip}</Chip>}
      </Row>
      <Facts permission={first} />
      <details className="permission-days">
        <summary aria-label={w.series.daysOf(first.purpose)}>{w.series.days}</summary>
        <ul>
          {days.map((permission) => (
            <OneDay key={permission.id} permission={permission} onWithdraw={onWithdraw} />
          ))}
        </ul>
      </details>
    </Stack>
  )
}

function OneDay({
  permission,
  onWithdraw
}: {
  permission: Permission
  onWithdraw: SeriesCardProps['onWithdraw']
}) {
  const w = useWords().permissions
  const me = useMe()
  const { day, starts, ends, purpose, mine, withdrawnAt, withdrawnBy, withdrawnWhy } = permission
  return (
    <li>
      <Row>
        <time>{shortDay(day)}</time>
        <span className="muted">{`${starts} – ${ends}`}</span>
        {permission.afterwards && <Chip>{w.afterwards}</Chip>}
      </Row>
      {withdrawnAt !== null ? (
        <span className="small muted">
          {w.withdrawnBy(withdrawnBy ?? '', momentOf(withdrawnAt), withdrawnWhy ?? '')}
        </span>
      ) : (
        (mine || me?.role === 'director') && (
          <Button
            kind="quiet"
            aria-label={w.series.withdrawOn(purpose, shortDay(day))}
            onClick={() => onWithdraw(permission)}
          >
            {w.withdraw}
          </Button>
        )
      )}
    </li>
  )
}
