import type { SchoolClass } from '../../contract/roster'
import { lessonAddress } from '../custody/address'
import { LinkButton } from '../parts/Button'
import { useWords } from '../words'
import { shortDay } from '../words/when'
import { keepingOf } from './keeping'

/** From which day until which, and how devices are kept. */
export function TripDays({ trip }: { trip: SchoolClass }) {
  const w = useWords().groups
  const { firstDay, lastDay } = trip
  if (!firstDay || !lastDay) return null
  return (
    <>
      <time>{w.span(shortDay(firstDay), shortDay(lastDay))}</time>
      <p className="small muted">{w.keeps[keepingOf(trip)]}</p>
    </>
  )
}

/**
 * The round of a trip that is on: of its first day while devices are kept until the end, otherwise of today. Before
 * its first day nothing can be taken in.
 */
export function TripActs({ trip, today }: { trip: SchoolClass; today: string }) {
  const w = useWords().groups
  const { id, firstDay } = trip
  if (firstDay === null) return null
  if (today < firstDay) return <span className="muted">{w.from(shortDay(firstDay))}</span>
  const keeping = keepingOf(trip)
  const day = keeping === 'trip' ? firstDay : today
  return (
    <LinkButton to={lessonAddress({ classId: id, day, hour: null })}>
      {keeping === 'bag' ? w.openRound : w.takeIn}
    </LinkButton>
  )
}
