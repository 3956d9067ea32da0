import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { Stack } from '../parts/Stack'
import { TextArea, TextField } from '../parts/TextField'
import { useWords } from '../words'

/** The words of a letter for the parent portal. */
export interface PortalText {
  readonly subject: string
  readonly text: string
}

/** Where the clipboard is closed to us: the same words, to select and copy by hand. */
export function CopyByHand({ text, onClose }: { text: PortalText; onClose: () => void }) {
  const { copies: w } = useWords()
  return (
    <Dialog
      open
      title={w.byHand.title}
      width={640}
      onClose={onClose}
      actions={<Button onClick={onClose}>{w.byHand.close}</Button>}
    >
      <Stack gap={16}>
        <p>{w.notCopied}</p>
        <TextField label={w.byHand.subject} value={text.subject} onChange={() => undefined} startHere />
        <TextArea label={w.byHand.text} value={text.text} rows={12} onChange={() => undefined} />
      </Stack>
    </Dialog>
  )
}
