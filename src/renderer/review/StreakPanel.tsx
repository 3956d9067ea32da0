import { useState } from 'react'
import type { CleanStreak } from '../../contract/review'
import { useKeys } from '../keys'
import { Button } from '../parts/Button'
import { useWords } from '../words'
import { longDay } from '../words/when'
import css from './Desk.module.css'
import { LeaveStreak } from './LeaveStreak'
import { PanelHead } from './PanelHead'
import { StepDown } from './StepDown'

/** A pupil who kept to the rules for so long that a step down is proposed; a person gives it or not. */
export function StreakPanel({ streak, onDone }: { streak: CleanStreak; onDone: () => void }) {
  const { streak: w } = useWords().review.desk
  const [asking, setAsking] = useState<'approve' | 'leave' | null>(null)
  useKeys({ '1': () => setAsking('approve'), '2': () => setAsking('leave') })
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
      <div className={css['ways']}>
        <Button kind="primary" keys="1" onClick={() => setAsking('approve')}>
          {w.approve}
        </Button>
        <Button keys="2" onClick={() => setAsking('leave')}>
          {w.leave}
        </Button>
      </div>
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
