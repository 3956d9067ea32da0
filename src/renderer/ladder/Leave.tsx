import { useNavigate } from 'react-router'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { useWords } from '../words'

/** Where the ladders of the school are read. */
export const section = '/instellingen/stappenplan'

/** What becomes of a draft that is not on record when its page is left. */
export function Leave({ onClose, onDiscard }: { onClose: () => void; onDiscard: () => void }) {
  const texts = useWords().ladder.leave
  const navigate = useNavigate()
  return (
    <Dialog
      open
      title={texts.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onDiscard}>{texts.discard}</Button>
          <Button onClick={() => void navigate(section)}>{texts.keep}</Button>
          <Button kind="primary" onClick={onClose}>
            {texts.stay}
          </Button>
        </>
      }
    >
      <p>{texts.text}</p>
    </Dialog>
  )
}
