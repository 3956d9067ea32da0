import type { Step } from '../../contract/steps'
import { api } from '../api'
import { useDo } from '../ask'
import { Sheets } from '../letters/Sheets'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { Skeleton } from '../parts/Skeleton'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import css from './DecideDialog.module.css'
import { LetterProblem } from './LetterProblem'
import { WishForm } from './WishForm'
import { usePreview } from './preview'
import { useWish, type Way } from './wish'

interface DecideDialogProps {
  step: Step
  way: Way
  onClose: () => void
  onDone: () => void
}

/** One decision before it is made: its measures and reason, and beside them the letters as they will be printed. */
export function DecideDialog({ step, way, onClose, onDone }: DecideDialogProps) {
  const { decide: texts } = useWords().review
  const decide = useDo(api.review.decide)
  const wish = useWish(step, way)
  const { writes, ready, said } = wish
  const preview = usePreview(writes && ready ? said : null)
  const letters = preview.letters?.length ?? 0

  const run = async () => {
    const done = await decide.run({ ...said, decision: way }).catch(() => undefined)
    if (!done) return
    toast.say(way === 'waive' ? texts.waived : texts.done(done.letterIds.length))
    onDone()
  }
  return (
    <Dialog
      open
      title={`${texts.titles[way]} · ${step.pupilName}`}
      width={writes ? 1080 : 560}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.back}</Button>
          <Button
            kind="primary"
            data-autofocus={!wish.asksReason || undefined}
            busy={decide.busy}
            disabled={!ready}
            onClick={() => void run()}
          >
            {way === 'waive' ? texts.confirm.waive : texts.confirm[way](letters)}
          </Button>
        </>
      }
    >
      <div className={css['decision']} data-writes={writes || undefined}>
        <div className={css['form']}>
          <WishForm step={step} way={way} wish={wish} />
          <LetterProblem problem={decide.problem ?? preview.problem} />
        </div>
        {writes && (
          <section
            className={css['letters']}
            aria-label={texts.letters}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by key
            tabIndex={0}
          >
            <h3>{texts.letters}</h3>
            {!ready && <p className="muted">{texts.later}</p>}
            {ready && !preview.letters && !preview.problem && <Skeleton height={520} />}
            {preview.letters?.map((letter) => (
              <figure key={letter.recipient}>
                <figcaption>{letter.recipient}</figcaption>
                <Sheets letter={letter} name={letter.recipient} />
              </figure>
            ))}
          </section>
        )}
      </div>
    </Dialog>
  )
}
