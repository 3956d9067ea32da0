import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import type { Part } from './asking'
import { mayReopen, nextOf } from './to-do'

/** What can be said of the step as a whole: carried out, done with, or open again. Said at once, and undone as easily. */
export function HeadActs({ handling, onAsk }: Part) {
  const { act: w } = useWords().steps
  const carryOut = useDo(api.steps.carryOut)
  const close = useDo(api.steps.close)
  const reopen = useDo(api.steps.reopen)
  const next = nextOf(handling)
  const stepId = handling.step.id
  const undo = () => void reopen.attempt({ stepId, reason: w.undone })
  const say = async (act: typeof carryOut, said: string) => {
    if (await act.attempt({ stepId, note: '' })) toast.say(said, undo)
  }
  return (
    <>
      {mayReopen(handling) && <Button onClick={() => onAsk({ what: 'reopen' })}>{w.reopen}</Button>}
      {next === 'carryOut' && (
        <Button kind="primary" busy={carryOut.busy} onClick={() => void say(carryOut, w.carriedOut)}>
          {w.carryOut}
        </Button>
      )}
      {next === 'close' && (
        <Button kind="primary" busy={close.busy} onClick={() => void say(close, w.closed)}>
          {w.close}
        </Button>
      )}
    </>
  )
}
