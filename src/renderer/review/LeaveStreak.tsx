import type { CleanStreak } from '../../contract/review'
import { api } from '../api'
import { useDo } from '../ask'
import { toast } from '../parts/toast'
import { ReasonDialog } from '../steps/ReasonDialog'
import { useWords } from '../words'

interface LeaveStreakProps {
  streak: CleanStreak
  onClose: () => void
  onDone: () => void
}

/** No step down now, with the reason: it is proposed again later. */
export function LeaveStreak({ streak, onClose, onDone }: LeaveStreakProps) {
  const { streak: w } = useWords().review.desk
  const stepDown = useDo(api.review.stepDown)
  const save = async (reason: string) => {
    const { pupilId, track } = streak
    const done = await stepDown.run({ pupilId, track, decision: 'leave', reason }).catch(() => undefined)
    if (!done) return
    toast.say(w.left)
    onDone()
  }
  return (
    <ReasonDialog
      title={w.titles.leave}
      text={w.leaveText}
      save={w.leave}
      busy={stepDown.busy}
      problem={stepDown.problem}
      onSave={save}
      onClose={onClose}
    />
  )
}
