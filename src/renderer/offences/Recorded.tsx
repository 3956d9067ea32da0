import { useEffect, useRef, useState } from 'react'
import type { LadderVersion } from '../../contract/ladder'
import type { Outcome } from '../../contract/offences'
import { Button } from '../parts/Button'
import { Row, Stack } from '../parts/Stack'
import { useWords } from '../words'
import { whatItSays, type Recording } from './saying'
import { mayBeSeen } from './shared-screen'

interface RecordedProps {
  recording: Recording
  outcomes: readonly Outcome[]
  ladder: LadderVersion | undefined
  nameOf: (pupilId: string) => string
  onClose: () => void
}

/** It is on record; what the ladder says of it stays closed while the class may be watching. */
export function Recorded({ recording, outcomes, ladder, nameOf, onClose }: RecordedProps) {
  const { offences, labels } = useWords()
  const w = offences.done
  const [shown, setShown] = useState(!mayBeSeen())
  const end = useRef<HTMLButtonElement>(null)
  useEffect(() => end.current?.focus(), [])
  return (
    <Stack gap={24}>
      {shown ? (
        <Stack gap={12}>
          {outcomes.map((outcome) => (
            <Stack key={outcome.offenceId} gap={4}>
              <strong>{nameOf(outcome.pupilId)}</strong>
              <p>{whatItSays(outcome, recording, ladder, w, labels.decider)}</p>
            </Stack>
          ))}
        </Stack>
      ) : (
        <Row between>
          <p className="muted">{w.hidden}</p>
          <Button onClick={() => setShown(true)}>{w.show}</Button>
        </Row>
      )}
      <Row>
        <Button kind="primary" ref={end} onClick={onClose}>
          {w.close}
        </Button>
      </Row>
    </Stack>
  )
}
