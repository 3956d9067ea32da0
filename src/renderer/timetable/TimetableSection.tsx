import { api } from '../api'
import { useAsk } from '../ask'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'
import { GroupNames } from './GroupNames'
import { ReadIn } from './ReadIn'
import { TimetableNow } from './TimetableNow'

/** *Mijn rooster*: where it comes from now, reading another, and what its groups are called here. */
export function TimetableSection() {
  const { value: mine, problem } = useAsk(api.timetable.mine, {})
  if (!mine) return problem ? <ErrorLine problem={problem} /> : <Skeleton height={200} rows={2} />
  return (
    <Stack gap={16}>
      <TimetableNow mine={mine} />
      {mine.groups.length > 0 && <GroupNames groups={mine.groups} />}
      <ReadIn isFirst={mine.source === 'none' || mine.source === 'weekly'} />
    </Stack>
  )
}
