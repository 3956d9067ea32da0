import { IconRefresh } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { momentOf } from '../words/when'
import type { Mine } from './mine'

/** Where the lessons on Vandaag come from and until when they go; what is wrong with it, and what to do then. */
export function TimetableNow({ mine }: { mine: Mine }) {
  const { timetable } = useWords()
  const w = timetable.now
  const refresh = useDo(api.timetable.refresh)
  const [forgetting, setForgetting] = useState(false)
  const { source, system, problem, readAt, lessons, until } = mine
  if (source === 'none' || source === 'weekly')
    return (
      <Card title={w.title}>
        <p>{source === 'none' ? w.none : w.weekly(lessons)}</p>
      </Card>
    )
  const isAddress = source === 'address'
  const again = async () => {
    // Why it was not done stands on the card by then, with what to do.
    const told = await refresh.run({}).catch(() => null)
    if (told) toast.say(timetable.read.done(told.lessons, told.until, told.unknown.length))
  }
  return (
    <Card
      title={w.title}
      aside={readAt && w.readAt(momentOf(readAt))}
      actions={
        <>
          {isAddress && (
            <Button
              icon={<IconRefresh size={20} aria-hidden />}
              busy={refresh.busy}
              onClick={() => void again()}
            >
              {w.refresh}
            </Button>
          )}
          <Button onClick={() => setForgetting(true)}>{w.forget}</Button>
        </>
      }
    >
      <Stack gap={8}>
        <p>
          <strong>{isAddress ? w.address[system ?? 'other'] : w.file}</strong> · {w.lessons(lessons, until)}
        </p>
        <p className="muted">{isAddress ? w.daily : w.once}</p>
      </Stack>
      {problem && <ErrorLine>{timetable.problem[problem]}</ErrorLine>}
      {!problem && refresh.problem && <ErrorLine problem={refresh.problem} />}
      {forgetting && <Forget onClose={() => setForgetting(false)} />}
    </Card>
  )
}

/** It cannot be undone: the address is gone with it. */
function Forget({ onClose }: { onClose: () => void }) {
  const { timetable, frame } = useWords()
  const w = timetable.forgetting
  const forget = useDo(api.timetable.forget)
  const yes = async () => {
    await forget.run({})
    toast.say(w.done)
    onClose()
  }
  return (
    <Dialog
      open
      title={w.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{frame.part.cancel}</Button>
          <Button kind="danger" busy={forget.busy} onClick={() => void yes().catch(() => undefined)}>
            {w.yes}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <p>{w.text}</p>
        <ErrorLine problem={forget.problem} />
      </Stack>
    </Dialog>
  )
}
