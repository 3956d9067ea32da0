import { IconPrinter } from '@tabler/icons-react'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { useSlip } from '../slip-opening'
import { useWords } from '../words'
import { WhyText } from './WhyText'

interface WhyDialogProps {
  pupilId: string
  /** The step that is explained; null: where the pupil stands, without one. */
  stepId: string | null
  track: 'main' | 'refusal'
  onClose: () => void
}

/** "Waarom?" of where a pupil stands, to read and to print for a talk with the parents. */
export function WhyDialog({ pupilId, stepId, track, onClose }: WhyDialogProps) {
  const { review, correcting } = useWords()
  const w = correcting.file
  const ofStep = useAsk(api.steps.why, stepId === null ? null : { stepId })
  const ofCount = useAsk(api.steps.standing, stepId === null ? { pupilId, track } : null)
  const { value: why, problem } = stepId === null ? ofCount : ofStep
  const slip = useSlip()
  const print = () => {
    onClose()
    slip.open({ kind: 'why', stepId, pupilId: stepId === null ? pupilId : null, track })
  }
  const unstepped = track === 'refusal' ? w.whyRefusal : w.standingTitle
  return (
    <Dialog
      open
      title={stepId === null ? unstepped : review.why.title}
      onClose={onClose}
      width={640}
      actions={
        <Button icon={<IconPrinter size={20} aria-hidden />} disabled={!why} onClick={print}>
          {w.print}
        </Button>
      }
    >
      <ErrorLine problem={problem} />
      {why ? <WhyText why={why} /> : !problem && <Skeleton height={200} />}
    </Dialog>
  )
}
