import { IconClipboardText, IconMailForward, IconPrinter } from '@tabler/icons-react'
import type { Letter } from '../../contract/letters'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { useWords } from '../words'
import css from './channels.module.css'
import { byWay, isInstead, ways } from './ways'

interface PlanDialogProps {
  letters: readonly Letter[]
  /** E-mail goes by the school's own server; if not, as drafts. */
  mailOn: boolean
  onClose: () => void
  onSend: () => void
}

const icons = { paper: IconPrinter, mail: IconMailForward, portal: IconClipboardText }

/** Before anything goes: how many letters go which way, and which one goes another way than was wished. */
export function PlanDialog({ letters, mailOn, onClose, onSend }: PlanDialogProps) {
  const { channels: w, frame } = useWords()
  const groups = byWay(letters)
  const says = { paper: w.plan.paper, mail: mailOn ? w.plan.queue : w.plan.drafts, portal: w.plan.portal }
  const instead = letters.flatMap(({ id, goes, reference, recipient }) =>
    goes && isInstead(goes) ? { id, text: w.plan.instead(reference, recipient, w.instead[goes.why]) } : []
  )
  return (
    <Dialog
      open
      title={w.plan.title}
      width={600}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{frame.part.cancel}</Button>
          <Button kind="primary" data-autofocus onClick={onSend}>
            {w.send(letters.length)}
          </Button>
        </>
      }
    >
      <ul className={css['plan']}>
        {ways.map((way) => {
          const Icon = icons[way]
          const { length } = groups[way]
          if (length === 0) return null
          return (
            <li key={way}>
              <Icon size={20} aria-hidden />
              <span>{says[way](length)}</span>
              {way === 'paper' && instead.length > 0 && (
                <ul className="small">
                  {instead.map(({ id, text }) => (
                    <li key={id}>{text}</li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
