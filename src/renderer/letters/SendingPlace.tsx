import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { LongWork } from '../parts/LongWork'
import { useWords } from '../words'
import type { Sending } from './sending'

/** How far printing or saving is, and afterwards the question whether the letters came out well. */
export function SendingPlace({ sending }: { sending: Sending }) {
  const { letters: w } = useWords()
  const { going, printed } = sending
  const ready = printed?.letters.filter(({ state }) => state === 'ready').length ?? 0
  return (
    <>
      {going && (
        <LongWork
          {...going}
          label={(going.what === 'file' ? w.making : w.fetching)(going.done, going.all)}
          onStop={sending.stop}
        />
      )}
      <Dialog
        open={printed !== null}
        title={w.asked.title}
        onClose={sending.forget}
        actions={
          <>
            <Button onClick={sending.forget}>{w.asked.no}</Button>
            <Button kind="primary" data-autofocus onClick={sending.confirm}>
              {w.asked.yes}
            </Button>
          </>
        }
      >
        {printed?.from === 'file' && <p>{w.asked.fromFile}</p>}
        <p>{w.asked.text(ready)}</p>
      </Dialog>
    </>
  )
}
