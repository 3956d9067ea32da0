import type { ReactNode, Ref } from 'react'
import type { No } from '../api'
import { useKeys } from '../keys'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Row, Stack } from '../parts/Stack'
import { useWords } from '../words'

interface FormDialogProps {
  title: string
  /** What the button says that does it. */
  save: string
  ready: boolean
  busy: boolean
  problem: No | null
  onSave: () => Promise<void>
  onClose: () => void
  saveRef?: Ref<HTMLButtonElement>
  width?: number
  children: ReactNode
}

/** One act with a device: a few fields, and Enter does it; from a field of several lines Ctrl+Enter. */
export function FormDialog(props: FormDialogProps) {
  const { title, save, ready, busy, problem, onSave, onClose, saveRef, width = 520, children } = props
  const { part } = useWords().frame
  const act = () => {
    if (ready && !busy) void onSave()
  }
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    act()
  }
  useKeys({ 'Ctrl+Enter': act }, true)
  return (
    <Dialog open title={title} width={width} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap={16}>
          {children}
          <ErrorLine problem={problem} />
          <Row between>
            <Button onClick={onClose}>{part.cancel}</Button>
            <Button
              kind="primary"
              type="submit"
              busy={busy}
              disabled={!ready}
              {...(saveRef ? { ref: saveRef } : {})}
            >
              {save}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  )
}
