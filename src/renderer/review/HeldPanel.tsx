import { useState } from 'react'
import { Link } from 'react-router'
import type { Custody } from '../../contract/taken'
import { api } from '../api'
import { useDo } from '../ask'
import { useDeviceName } from '../device-name'
import { HandBack, useHandedBack, type To } from '../taken/HandBack'
import { Report } from '../taken/Report'
import { Story } from '../taken/Story'
import { States } from '../taken/Which'
import { nearMoment } from '../taken/near'
import { isEarly } from '../taken/order'
import { useWords } from '../words'
import css from './Desk.module.css'
import { PanelActs } from './PanelActs'

/** A device the school still has: where it lies, until when, and who got it back. */
export function HeldPanel({ held, today }: { held: Custody; today: string }) {
  const { review, taken: w } = useWords()
  const nameOf = useDeviceName()
  const handBack = useDo(api.custody.handBack)
  const say = useHandedBack()
  const [asking, setAsking] = useState<To | 'found' | 'story' | null>(null)
  const close = () => setAsking(null)
  const give = async (to: To) => {
    // A parent is known by something, and early is asked about: only then a question comes first.
    if (to === 'guardian' || (isEarly(held) && !held.mine)) return setAsking(to)
    const said = { custodyId: held.id, to, identity: '', urgent: false, note: '' }
    if (await handBack.attempt(said)) say(held.id)
  }
  const first = held.missing ? () => setAsking('found') : () => void give('pupil')
  return (
    <>
      <header className={css['who']}>
        <h2>
          <Link to={`/leerling/${held.pupilId}`}>{held.pupilName}</Link>
        </h2>
        <p className="muted">
          {[held.className, nameOf(held.device), w.why[held.why]].filter(Boolean).join(' · ')}
        </p>
      </header>
      <PanelActs
        acts={[
          {
            label: held.missing ? w.reporting.found.act : review.toPupil,
            busy: handBack.busy,
            act: first
          },
          held.missing ? null : { label: review.toGuardian, act: () => void give('guardian') },
          { label: w.more, act: () => setAsking('story') }
        ]}
      />
      <States one={held} today={today} />
      <p>{w.keptAt(held.place, held.holder)}</p>
      <p className="muted">{w.since(nearMoment(held.since, today))}</p>
      {held.note && <p>{held.note}</p>}
      {(asking === 'pupil' || asking === 'guardian') && (
        <HandBack one={held} today={today} to={asking} onClose={close} onDone={close} />
      )}
      {asking === 'found' && <Report one={held} what="found" onClose={close} />}
      {asking === 'story' && <Story custodyId={held.id} today={today} onClose={close} />}
    </>
  )
}
