import type { CleanStreak } from '../../contract/review'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import css from './DecideDialog.module.css'
import { LetterProblem } from './LetterProblem'
import { LettersBeside } from './LettersBeside'
import { usePreview } from './preview'

interface StepDownProps {
  streak: CleanStreak
  onClose: () => void
  onDone: () => void
}

/** A step down before it is given, with the good news as it will be printed. */
export function StepDown({ streak, onClose, onDone }: StepDownProps) {
  const { desk, decide: texts } = useWords().review
  const w = desk.streak
  const stepDown = useDo(api.review.stepDown)
  const { pupilId, track } = streak
  const preview = usePreview(api.review.previewStepDown, { pupilId, track, reason: '' })
  const run = async () => {
    const wish = { pupilId, track, decision: 'approve', reason: '' } as const
    const done = await stepDown.run(wish).catch(() => undefined)
    if (!done) return
    toast.say(w.done(done.letterIds.length))
    onDone()
  }
  return (
    <Dialog
      open
      title={`${w.titles.approve} · ${streak.pupilName}`}
      width={1080}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.back}</Button>
          <Button kind="primary" data-autofocus busy={stepDown.busy} onClick={() => void run()}>
            {w.confirm(preview.letters?.length ?? 0)}
          </Button>
        </>
      }
    >
      <div className={css['decision']} data-writes>
        <div className={css['form']}>
          <p>{w.text(streak.weeks, streak.rung, streak.toRung)}</p>
          <p>{w.counts(streak.count, streak.toCount)}</p>
          <LetterProblem problem={stepDown.problem ?? preview.problem} />
        </div>
        <LettersBeside preview={preview} ready />
      </div>
    </Dialog>
  )
}
