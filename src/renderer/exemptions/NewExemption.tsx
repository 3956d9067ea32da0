import { useState } from 'react'
import type { ExemptPlace, Ground } from '../../contract/exemptions'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { PupilField } from '../offences/PupilField'
import { Button } from '../parts/Button'
import { DayField } from '../parts/DayField'
import { Drawer } from '../parts/Drawer'
import { ErrorLine } from '../parts/ErrorLine'
import { Row, Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { GroundFields } from './GroundFields'
import { ProofFields } from './ProofFields'
import { WhatStays } from './WhatStays'
import css from './exemptions.module.css'
import { usualReview, yearEnd } from './filters'

/** A pupil keeps a device with them: whom, what and where, from when until when, why, and on what proof. */
export function NewExemption({ today, onClose }: { today: string; onClose: () => void }) {
  const { exemptions, frame } = useWords()
  const w = exemptions.form
  const names = useAsk(api.roster.names, {})
  const grant = useDo(api.exemptions.grant)
  const [pupilIds, setPupilIds] = useState<readonly string[]>([])
  const [ground, setGround] = useState<Ground | null>(null)
  const [groundNote, setGroundNote] = useState('')
  const [stays, setStays] = useState<readonly string[]>(['phone'])
  const [places, setPlaces] = useState<readonly ExemptPlace[]>(['lessons', 'breaks', 'trips'])
  const [from, setFrom] = useState<string | null>(today)
  const [until, setUntil] = useState<string | null>(yearEnd(today))
  const [again, setAgain] = useState<string | null>(null)
  const [proof, setProof] = useState<{ by: string | null; on: string | null; at: string }>({
    by: null,
    on: today,
    at: ''
  })
  const reviewOn = again ?? (from && until ? usualReview(from, until) : null)
  const [pupilId] = pupilIds
  const isSaid = ground !== null && (ground !== 'other' || groundNote.trim().length >= 3)
  const complete =
    pupilId && isSaid && stays.length > 0 && places.length > 0 && from && until && proof.by && proof.on
  async function save(event: React.FormEvent): Promise<void> {
    event.preventDefault()
    if (!pupilId || !ground || !from || !until || !reviewOn || !proof.by || !proof.on) return
    try {
      await grant.run({
        pupilId,
        ground,
        groundNote,
        stays: [...stays],
        places: [...places],
        from,
        until,
        reviewOn,
        proofBy: proof.by,
        proofOn: proof.on,
        proofAt: proof.at
      })
    } catch {
      return
    }
    toast.say(w.done)
    onClose()
  }
  return (
    <Drawer open title={exemptions.new} onClose={onClose} width={560}>
      <form onSubmit={(event) => void save(event)}>
        <Stack gap={24}>
          <PupilField pupils={names.value} chosen={pupilIds} onChange={setPupilIds} startHere single />
          <WhatStays stays={stays} places={places} onStays={setStays} onPlaces={setPlaces} />
          <fieldset className={css['group']}>
            <legend>{w.days}</legend>
            <div className={css['pair']}>
              <DayField label={w.from} value={from} onChange={setFrom} />
              <DayField label={w.until} value={until} earliest={from ?? today} onChange={setUntil} />
            </div>
            <DayField
              label={w.reviewOn}
              hint={w.reviewHint}
              value={reviewOn}
              earliest={from ?? today}
              latest={until ?? undefined}
              onChange={setAgain}
            />
          </fieldset>
          <GroundFields ground={ground} note={groundNote} onGround={setGround} onNote={setGroundNote} />
          <ProofFields today={today} proof={proof} onChange={setProof} />
          <ErrorLine problem={grant.problem ?? names.problem} />
          <Row between>
            <Button onClick={onClose}>{frame.part.cancel}</Button>
            <Button kind="primary" type="submit" busy={grant.busy} disabled={!complete}>
              {w.save}
            </Button>
          </Row>
        </Stack>
      </form>
    </Drawer>
  )
}
