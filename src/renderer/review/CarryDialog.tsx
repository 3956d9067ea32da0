import { api } from '../api'
import { useDo } from '../ask'
import { toast } from '../parts/toast'
import { ReasonDialog } from '../steps/ReasonDialog'
import { useWords } from '../words'

interface CarryDialogProps {
  pupilId: string
  /** The count of before goes on already: it is about ending that. */
  carried: boolean
  onClose: () => void
}

/** *Telling meenemen*: the count of the period before goes on for this pupil, or does not any more (47). */
export function CarryDialog({ pupilId, carried, onClose }: CarryDialogProps) {
  const w = useWords().correcting.file
  const carry = useDo(api.steps.carryOver)
  const end = useDo(api.steps.endCarryOver)
  const { busy, problem } = carried ? end : carry
  const save = async (reason: string) => {
    const done = carried
      ? await end.run({ pupilId, reason }).catch(() => undefined)
      : await carry.run({ pupilId, reason }).catch(() => undefined)
    if (!done) return
    toast.say(carried ? w.endCarryDone : w.carryDone)
    onClose()
  }
  return (
    <ReasonDialog
      title={carried ? w.endCarryTitle : w.carry}
      text={carried ? w.endCarryText : w.carryText}
      save={carried ? w.endCarry : w.carry}
      busy={busy}
      problem={problem}
      onSave={save}
      onClose={onClose}
    />
  )
}
