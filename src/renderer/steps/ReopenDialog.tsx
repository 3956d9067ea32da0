import { api } from '../api'
import { useWords } from '../words'
import { ReasonDialog } from './ReasonDialog'
import type { Form } from './asking'
import { useForm } from './form'

/** Takes closing or carrying out back by one, with the reason. */
export function ReopenDialog({ handling, onClose }: Form) {
  const w = useWords().steps.act
  const form = useForm(api.steps.reopen, w.reopened, onClose)
  const { id, state } = handling.step
  return (
    <ReasonDialog
      title={w.reopenTitle}
      text={w.reopenText[state === 'closed' ? 'closed' : 'carried-out']}
      save={w.reopen}
      busy={form.busy}
      problem={form.problem}
      onSave={(reason) => form.save({ stepId: id, reason })}
      onClose={onClose}
    />
  )
}
