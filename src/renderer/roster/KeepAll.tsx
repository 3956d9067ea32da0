import type { AskingImport } from '../../contract/import-questions'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { toast } from '../parts/toast'
import { useWords } from '../words'

interface KeepAllProps {
  asking: AskingImport
  onClose: () => void
  onDone: () => void
}

/** Everything an import asks stays as it is, in one go and in the director's name. */
export function KeepAll({ asking, onClose, onDone }: KeepAllProps) {
  const { openWork, frame } = useWords()
  const w = openWork.imports
  const answer = useDo(api.roster.answerImport)
  const keep = async () => {
    const questionIds = asking.questions.map(({ id }) => id)
    const done = await answer.run({ questionIds, answer: 'stays' }).catch(() => undefined)
    if (!done) return
    toast.say(w.done(done.answered))
    onClose()
    onDone()
  }
  return (
    <Dialog
      open
      title={w.allStay}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{frame.part.cancel}</Button>
          <Button kind="primary" data-autofocus busy={answer.busy} onClick={() => void keep()}>
            {w.allStay}
          </Button>
        </>
      }
    >
      <p>{w.allStayText}</p>
      <ErrorLine problem={answer.problem} />
    </Dialog>
  )
}
