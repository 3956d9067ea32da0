import { useState } from 'react'
import { fullName } from '../../contract/names'
import type { Outcome } from '../../contract/offences'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { useOffence } from '../offence-drawer'
import { Drawer } from '../parts/Drawer'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { OffenceForm } from './OffenceForm'
import { Recorded } from './Recorded'
import type { Recording } from './saying'

/** *Overtreding vastleggen*, from anywhere: the form, and once it is on record what the ladder says of it. */
export function OffenceDrawer() {
  const w = useWords().offences
  const { opening, close } = useOffence()
  const pupils = useAsk(api.roster.names, {})
  const kinds = useAsk(api.offences.kinds, {})
  const today = useAsk(api.calendar.today, {})
  // Asked with the rest: what it says of the offence then stands at once, and nothing moves under the pointer.
  const ladder = useAsk(api.ladder.current, {})
  const withdraw = useDo(api.offences.withdraw)
  const [done, setDone] = useState<{ outcomes: readonly Outcome[]; recording: Recording } | null>(null)

  const leave = () => {
    setDone(null)
    close()
  }
  const undo = async (outcomes: readonly Outcome[]) => {
    leave()
    const reason = w.done.undoReason
    const undone = await Promise.all(outcomes.map(({ offenceId }) => withdraw.attempt({ offenceId, reason })))
    if (undone.every(Boolean)) toast.say(w.done.undone)
  }
  const recorded = (outcomes: readonly Outcome[], recording: Recording) => {
    setDone({ outcomes, recording })
    toast.say(w.done.said(outcomes.length), () => void undo(outcomes))
  }
  const nameOf = (pupilId: string) => {
    const pupil = pupils.value?.find(({ id }) => id === pupilId)
    return pupil ? fullName(pupil) : ''
  }
  const form = pupils.value && kinds.value && today.value && !ladder.loading && opening && (
    <OffenceForm
      opening={opening}
      pupils={pupils.value}
      kinds={kinds.value}
      today={today.value}
      onRecorded={recorded}
      onLeave={leave}
    />
  )
  const coming = opening && (
    <Stack gap={24}>
      <ErrorLine problem={pupils.problem ?? kinds.problem ?? today.problem} />
      <Skeleton height={64} />
      <Skeleton height={56} rows={3} />
      <Skeleton height={80} rows={2} />
    </Stack>
  )
  return (
    <Drawer open={opening !== null} title={done ? w.done.title : w.title} onClose={leave} width={560}>
      {done ? <Recorded {...done} ladder={ladder.value} nameOf={nameOf} onClose={leave} /> : form || coming}
    </Drawer>
  )
}
