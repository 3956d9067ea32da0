import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { useTemplateWords } from '../words/letter-templates'

interface LeaveProps {
  onStay: () => void
  onDiscard: () => void
  onKeep: () => void
}

/** What becomes of a draft that is not on record when its page is left. */
export function Leave({ onStay, onDiscard, onKeep }: LeaveProps) {
  const { leave: texts } = useTemplateWords()
  return (
    <Dialog
      open
      title={texts.title}
      onClose={onStay}
      actions={
        <>
          <Button onClick={onDiscard}>{texts.discard}</Button>
          <Button onClick={onKeep}>{texts.keep}</Button>
          <Button kind="primary" onClick={onStay}>
            {texts.stay}
          </Button>
        </>
      }
    >
      <p>{texts.text}</p>
    </Dialog>
  )
}
