import { useState } from 'react'
import type { Custody } from '../../contract/custody'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Chip } from '../parts/Chip'
import { Choice } from '../parts/Choice'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Row, Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { momentOf } from '../words/when'

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short'
})

/** What the school holds outside a round: taken or left behind, where it lies and when it goes back. */
export function HeldList({ held, now }: { held: readonly Custody[]; now: { day: string; time: string } }) {
  const { custody, labels } = useWords()
  const w = custody.today
  const [handing, setHanding] = useState<Custody | null>(null)
  return (
    <Card title={w.held} aside={String(held.length)}>
      <Stack gap={12}>
        {held.map((one) => {
          const overdue = one.due !== null && wall.format(new Date(one.due)) <= `${now.day} ${now.time}`
          const moment = one.due === null ? '' : momentOf(one.due)
          return (
            <Row key={one.id} between>
              <Stack gap={4}>
                <Row>
                  <strong>{one.pupilName}</strong>
                  <span className="muted">{one.className}</span>
                  <Chip>{labels.device[one.device]}</Chip>
                  <Chip>{w[one.why]}</Chip>
                </Row>
                <Row>
                  <span className="muted">{w.heldAt(one.place, one.holder)}</span>
                  {one.due && (
                    <Chip kind={overdue ? 'attention' : 'plain'}>
                      {overdue ? w.overdue(moment) : w.due(moment)}
                    </Chip>
                  )}
                </Row>
                {one.note && <p className="small muted">{one.note}</p>}
              </Stack>
              <Button
                aria-label={`${w.handBack}: ${one.pupilName}, ${labels.device[one.device]}`}
                onClick={() => setHanding(one)}
              >
                {w.handBack}
              </Button>
            </Row>
          )
        })}
      </Stack>
      {handing && <HandBack custody={handing} onClose={() => setHanding(null)} />}
    </Card>
  )
}

/** To whom a kept device goes: the pupil, or a parent whose identity was seen. */
function HandBack({ custody, onClose }: { custody: Custody; onClose: () => void }) {
  const { custody: words, labels, frame } = useWords()
  const w = words.handing
  const handBack = useDo(api.custody.handBack)
  const [to, setTo] = useState<'pupil' | 'guardian'>('pupil')
  const [note, setNote] = useState('')
  async function save(): Promise<void> {
    try {
      await handBack.run({ custodyId: custody.id, to, note })
    } catch {
      return
    }
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
          <Button kind="primary" busy={handBack.busy} onClick={() => void save()}>
            {w.save}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{w.what(labels.device[custody.device], custody.pupilName)}</p>
        <Choice
          label={w.to}
          startHere
          options={[
            { value: 'pupil', title: w.pupil },
            { value: 'guardian', title: w.guardian, text: w.guardianWhy }
          ]}
          value={to}
          onChange={setTo}
        />
        <TextField label={w.note} hint={w.noteHint} value={note} maxLength={500} onChange={setNote} />
        <ErrorLine problem={handBack.problem} />
      </Stack>
    </Dialog>
  )
}
