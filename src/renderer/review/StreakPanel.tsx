import { useState } from 'react'
import type { CleanStreak } from '../../contract/review'
import { useWords } from '../words'
import { longDay } from '../words/when'
import { LeaveStreak } from './LeaveStreak'
import { PanelActs } from './PanelActs'
import { PanelHead } from './PanelHead'
import { StepDown } from './StepDown'

/** A pupil who kept to the rules for so long that a step down is proposed; a person gives it or not. */
export function StreakPanel({ streak, onDone }: { streak: CleanStreak; onDone: () => void }) {
  const { streak: w } = useWords().review.desk
  const [asking, setAsking] = useState<'approve' | 'leave' | null>(null)
  const form = {
    streak,
    onClose: () => setAsking(null),
    onDone: () => {
      setAsking(null)
      onDone()
    }
  }
  return (
    <>
      <PanelHead
        pupilId={streak.pupilId}
        name={streak.pupilName}
        about={[streak.className, w.title, w.track[streak.track]]}
      />
      <PanelActs
        acts={[
          { label: w.approve, act: () => setAsking('approve') },
          { label: w.leave, act: () => setAsking('leave') }
        ]}
      />
      <p>
        <strong>{w.text(streak.weeks, streak.rung, streak.toRung)}</strong>
      </p>
      <p>
        {w.since(longDay(streak.since))} {w.counts(streak.count, streak.toCount)}
      </p>
      <p className="muted">{w.why}</p>
      {asking === 'approve' && <StepDown {...form} />}
      {asking === 'leave' && <LeaveStreak {...form} />}
    </>
  )
}
