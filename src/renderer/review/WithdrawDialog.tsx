import { useState } from 'react'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Stack } from '../parts/Stack'
import { TextArea } from '../parts/TextField'
import { toast } from '../parts/toast'
import { useWords } from '../words'

/** Takes an offence back with a reason: it stays readable and counts no more. */
export function WithdrawDialog({ offenceId, onClose }: { offenceId: string; onClose: () => void }) {
  const { file: texts, decide } = useWords().review
  const withdraw = useDo(api.offences.withdraw)
  const [reason, setReason] = useState('')
  const run = async () => {
    const done = await withdraw.run({ offenceId, reason: reason.trim() }).catch(() => undefined)
    if (!done) return
    toast.say(texts.withdrawn)
    onClose()
  }
  return (
    <Dialog
      open
      title={texts.withdrawTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{decide.back}</Button>
          <Button
            kind="primary"
            busy={withdraw.busy}
            disabled={reason.trim().length < 3}
            onClick={() => void run()}
          >
            {texts.withdraw}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{texts.withdrawText}</p>
        <TextArea
          label={decide.reason}
          hint={decide.reasonHint}
          value={reason}
          onChange={setReason}
          required
          maxLength={500}
          startHere
        />
        <ErrorLine problem={withdraw.problem} />
      </Stack>
    </Dialog>
  )
}
