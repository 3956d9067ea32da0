import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { newId } from '../../contract/id'
import type { Slip } from '../../contract/slips'
import { noOf } from '../act-once'
import { api, type No } from '../api'
import { host } from '../host'
import { Sheets } from '../letters/Sheets'
import { printLetters } from '../letters/print'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { toast } from '../parts/toast'
import type { SlipOpening } from '../slip-opening'
import { useWords } from '../words'
import css from './taken.module.css'

function fetchSlip(opening: SlipOpening): Promise<Slip> {
  if (opening.kind === 'pocketCard') return api.slips.pocketCard({ classId: opening.classId }, newId())
  if (opening.kind === 'talk') return api.slips.talk({ contactId: opening.contactId }, newId())
  if (opening.kind === 'care') return api.care.paper({ meetingId: opening.meetingId }, newId())
  if (opening.kind !== 'why') return api.slips[opening.kind]({ custodyId: opening.custodyId }, newId())
  const { stepId, pupilId, track } = opening
  return api.slips.why({ stepId, pupilId, track }, newId())
}

/** A slip as it will be printed, with the two ways to take it along. Made anew each time: who keeps it may change. */
export function SlipDialog({ opening, onClose }: { opening: SlipOpening; onClose: () => void }) {
  const { slip: w } = useWords().taken
  const [slip, setSlip] = useState<Slip | null>(null)
  const [problem, setProblem] = useState<No | null>(null)
  useEffect(() => {
    let here = true
    fetchSlip(opening).then(
      (made) => here && setSlip(made),
      (fault: unknown) => here && setProblem(noOf(fault))
    )
    return () => {
      here = false
    }
  }, [opening])
  const name = opening.kind === 'why' && opening.stepId === null ? w.standing : w[opening.kind]
  const save = async () => {
    if (slip && (await host.save({ name: slip.name, type: 'application/pdf', base64: slip.base64 })))
      toast.say(w.saved)
  }
  return (
    <Dialog
      open
      title={name}
      width={720}
      onClose={onClose}
      actions={
        <>
          <Button
            icon={<IconDownload size={20} aria-hidden />}
            disabled={slip === null}
            onClick={() => void save()}
          >
            {w.save}
          </Button>
          <Button
            kind="primary"
            icon={<IconPrinter size={20} aria-hidden />}
            disabled={slip === null}
            onClick={() => slip && void printLetters([slip])}
          >
            {w.print}
          </Button>
        </>
      }
    >
      <ErrorLine problem={problem} />
      {!slip && !problem && <Skeleton height={520} />}
      {slip && (
        <section
          className={css['slip']}
          aria-label={name}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by key
          tabIndex={0}
        >
          <Sheets letter={slip} name={name} />
        </section>
      )}
    </Dialog>
  )
}
