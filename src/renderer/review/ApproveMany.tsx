import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { Step } from '../../contract/step'
import type { OwnWays } from '../channels/own-ways'
import { Button } from '../parts/Button'
import { useWords } from '../words'
import { ApproveDialog } from './ApproveDialog'
import { approvesAsItStands } from './wish'

/** *Goedkeuren en afdrukken (n)*: all proposals that can be approved as they stand, in one go. */
export function ApproveMany({ steps, ways }: { steps: readonly Step[]; ways: OwnWays }) {
  const { many } = useWords().review.desk
  // Held while the dialog stands: what is approved leaves the desk, and not this list.
  const [open, setOpen] = useState<readonly Step[] | null>(null)
  const ready = steps.filter(approvesAsItStands)
  return (
    <>
      {(ready.length > 1 || open) && (
        <Button
          kind="primary"
          icon={<IconPrinter size={20} aria-hidden />}
          busy={ways.busy}
          onClick={() => setOpen(ready)}
        >
          {many.open(ready.length)}
        </Button>
      )}
      {open && (
        <ApproveDialog
          steps={open}
          others={steps.length - ready.length}
          onClose={() => setOpen(null)}
          onLetters={ways.send}
        />
      )}
    </>
  )
}
