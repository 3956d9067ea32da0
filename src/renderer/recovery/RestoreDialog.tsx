import type { Backup } from '../../contract/safekeeping'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Stack } from '../parts/Stack'
import { useWords } from '../words'
import { momentOf } from '../words/when'

/** Asks once before a copy takes the place of the present file, and says what is lost and what is kept. */
export function RestoreDialog({ backup, onClose }: { backup: Backup | null; onClose: () => void }) {
  const { recovery, frame } = useWords()
  const restore = useDo(api.safekeeping.restore)
  const yes = () => backup && restore.run({ id: backup.id }).then(onClose, () => undefined)
  return (
    <Dialog
      open={backup !== null}
      title={recovery.sure.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{frame.part.cancel}</Button>
          <Button kind="danger" busy={restore.busy} onClick={() => void yes()}>
            {recovery.sure.yes}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{backup && recovery.sure.text(momentOf(backup.at))}</p>
        <ErrorLine problem={restore.problem} />
      </Stack>
    </Dialog>
  )
}
