import { useState } from 'react'
import type { InformationRequest } from '../../contract/letter-recipients'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { Row, Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { dayOf, momentOf, plainDay } from '../words/when'
import { InformationDialog } from './InformationDialog'
import css from './PupilFile.module.css'

/** What parents without authority asked, what the school answered, and whether that still holds. */
export function InformationCard({ pupilId }: { pupilId: string }) {
  const { information: w } = useWords()
  const { value: found, problem } = useAsk(api.letters.requests, { pupilId })
  const end = useDo(api.letters.endInformation)
  const [recording, setRecording] = useState(false)
  if (problem) return <ErrorLine problem={problem} />
  if (!found) return null
  const standsFor = ({ granted, endedAt }: InformationRequest) => granted === 'yes' && endedAt === null
  const informed = new Set(found.requests.filter(standsFor).map(({ guardianId }) => guardianId))
  const open = found.guardians.filter(({ id }) => !informed.has(id))
  const state = ({ granted, endedAt }: InformationRequest) => {
    if (endedAt !== null) return w.ended(plainDay(dayOf(endedAt)))
    return granted === 'yes' ? w.granted : w.refused
  }
  const stop = async (requestId: string) => {
    if (await end.attempt({ requestId })) toast.say(w.endDone)
  }
  return (
    <Card title={w.title}>
      <Stack gap={12}>
        <p className="muted small">{w.why}</p>
        {found.requests.length === 0 && <p className="muted">{w.none}</p>}
        <ul className={css['plain']}>
          {found.requests.map((request) => (
            <li key={request.id}>
              <span>
                {request.guardianName}: <strong>{state(request)}</strong>
              </span>
              <span className="muted small">
                {w.asked(plainDay(request.askedOn))} · {w.by(momentOf(request.at), request.by)}
              </span>
              <span className="small">{request.reason}</span>
              {standsFor(request) && (
                <Row>
                  <Button
                    kind="quiet"
                    aria-label={w.endOne(request.guardianName)}
                    busy={end.busy}
                    onClick={() => void stop(request.id)}
                  >
                    {w.end}
                  </Button>
                </Row>
              )}
            </li>
          ))}
        </ul>
        {open.length > 0 && (
          <Row>
            <Button onClick={() => setRecording(true)}>{w.record}</Button>
          </Row>
        )}
      </Stack>
      {recording && <InformationDialog guardians={open} onClose={() => setRecording(false)} />}
    </Card>
  )
}
