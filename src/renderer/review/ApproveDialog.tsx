import { useState } from 'react'
import type { Letter } from '../../contract/letters'
import type { Step } from '../../contract/step'
import { Button } from '../parts/Button'
import { CheckField } from '../parts/CheckField'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { LongWork } from '../parts/LongWork'
import { Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import css from './ApproveMany.module.css'
import { useApproveMany, type Approved } from './approve-many'

interface ApproveDialogProps {
  steps: readonly Step[]
  /** How many wait that cannot be approved along with these. */
  others: number
  onClose: () => void
  onLetters: (letters: readonly Letter[]) => void
}

const nothing: Approved['refused'] = new Map()

/** Which proposals are approved, how far that is, and why one was not. */
export function ApproveDialog({ steps, others, onClose, onLetters }: ApproveDialogProps) {
  const { review, labels, frame } = useWords()
  const { many } = review.desk
  const [off, setOff] = useState<ReadonlySet<string>>(new Set())
  const [refused, setRefused] = useState(nothing)
  const { going, stop, approve } = useApproveMany()
  // What was approved already is not offered again.
  const shown = refused.size > 0 ? steps.filter(({ id }) => refused.has(id)) : steps
  const chosen = shown.filter(({ id }) => !off.has(id))
  const flip = (id: string, on: boolean) =>
    setOff(new Set(on ? [...off].filter((one) => one !== id) : [...off, id]))

  const run = async () => {
    const made = await approve(chosen)
    if (made.approved > 0) toast.say((made.ended ? many.ended : many.done)(made.approved))
    if (made.letters.length > 0 && !made.ended) onLetters(made.letters)
    if (made.refused.size === 0) return onClose()
    setRefused(made.refused)
    setOff(new Set(steps.map(({ id }) => id)))
  }
  return (
    <Dialog
      open
      title={many.title}
      width={640}
      onClose={going ? stop : onClose}
      actions={
        !going && (
          <>
            <Button onClick={onClose}>{frame.part.cancel}</Button>
            <Button kind="primary" disabled={chosen.length === 0} onClick={() => void run()}>
              {many.confirm(chosen.length)}
            </Button>
          </>
        )
      }
    >
      {going ? (
        <Stack>
          <LongWork {...going} label={many.going(going.done, going.all)} onStop={stop} />
          <p className="muted">{many.stopHint}</p>
        </Stack>
      ) : (
        <Stack>
          <p>{refused.size > 0 ? many.refused(refused.size) : many.why}</p>
          <CheckField
            label={many.all}
            checked={shown.every(({ id }) => !off.has(id))}
            onChange={(on) => setOff(new Set(on ? [] : shown.map(({ id }) => id)))}
          />
          <ul className={css['steps']} aria-label={many.list}>
            {shown.map(({ id, pupilName, className, title, measures }) => (
              <li key={id}>
                <CheckField
                  label={[pupilName, className, title].filter(Boolean).join(' · ')}
                  hint={measures.map((measure) => labels.measure[measure]).join(', ')}
                  checked={!off.has(id)}
                  onChange={(on) => flip(id, on)}
                />
                <ErrorLine problem={refused.get(id) ?? null} />
              </li>
            ))}
          </ul>
          {others > 0 && <p className="muted">{many.others(others)}</p>}
        </Stack>
      )}
    </Dialog>
  )
}
