import type { Measure } from '../../contract/ladder'
import type { Step } from '../../contract/step'
import { api } from '../api'
import { useDo } from '../ask'
import { useKeys } from '../keys'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import css from './DecideDialog.module.css'
import { LetterProblem } from './LetterProblem'
import { LettersBeside } from './LettersBeside'
import { WishForm } from './WishForm'
import { usePreview } from './preview'
import { nameOf, useWish, type Way } from './wish'

interface DecideDialogProps {
  step: Step
  way: Way
  /** What was decided before, where something was. */
  decided: readonly Measure[] | undefined
  onClose: () => void
  onDone: () => void
}

/** One decision before it is made: its measures and reason, and beside them the letters as they will be printed. */
export function DecideDialog({ step, way, decided, onClose, onDone }: DecideDialogProps) {
  const { decide: texts } = useWords().review
  const decide = useDo(api.review.decide)
  const wish = useWish(step, way, decided)
  const { writes, ready, said } = wish
  const preview = usePreview(api.letters.preview, writes && ready ? wish.letters : null)
  const letters = preview.letters?.length ?? 0
  const name = nameOf(way, step)
  const confirm = texts.confirm[name]

  const run = async () => {
    const done = await decide.run({ ...said, decision: way }).catch(() => undefined)
    if (!done) return
    toast.say(way === 'waive' ? texts.waived : texts.done(done.letterIds.length))
    onDone()
  }
  useKeys({ 'Ctrl+Enter': () => ready && !decide.busy && void run() }, true)
  return (
    <Dialog
      open
      title={`${texts.titles[name]} · ${step.pupilName}`}
      width={writes ? 1080 : 560}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.back}</Button>
          <Button
            kind="primary"
            data-autofocus={!wish.asksReason || undefined}
            keys={wish.asksReason ? 'Ctrl+Enter' : 'Enter'}
            busy={decide.busy}
            disabled={!ready}
            onClick={() => void run()}
          >
            {typeof confirm === 'string' ? confirm : confirm(letters)}
          </Button>
        </>
      }
    >
      <div className={css['decision']} data-writes={writes || undefined}>
        <div className={css['form']}>
          <WishForm step={step} way={way} wish={wish} />
          <LetterProblem problem={decide.problem ?? preview.problem} />
        </div>
        {writes && <LettersBeside preview={preview} ready={ready} />}
      </div>
    </Dialog>
  )
}
