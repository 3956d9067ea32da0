import { api } from '../api'
import { useAsk } from '../ask'
import { Card } from '../parts/Card'
import { useWords } from '../words'
import { shortDay } from '../words/when'

/** On the page of a pupil: hands in every day by decision, and until when; nothing when they do not. */
export function DailyNote({ pupilId }: { pupilId: string }) {
  const { daily: w } = useWords().exemptions
  const today = useAsk(api.calendar.today, {}).value?.day
  const duties = useAsk(api.exemptions.dutyOf, { pupilId }).value
  if (!today || !duties || duties.length === 0) return null
  return (
    <Card title={w.title}>
      {duties.map(({ id, from, until }) => (
        <p key={id}>{from > today ? w.later(shortDay(from), shortDay(until)) : w.now(shortDay(until))}</p>
      ))}
      <p className="muted small">{w.why}</p>
    </Card>
  )
}
