import { useState } from 'react'
import { Link } from 'react-router'
import type { Contested } from '../../contract/desk'
import { useWords } from '../words'
import { dayOf, hourName, longDay } from '../words/when'
import { CorrectDialog } from './CorrectDialog'
import { PanelActs } from './PanelActs'
import { PanelHead } from './PanelHead'
import { Said } from './Said'

/** An offence of which somebody says that it was otherwise: it stands, or it is withdrawn. */
export function ContestedPanel({ one }: { one: Contested }) {
  const { openWork, correcting } = useWords()
  const w = openWork.contested
  const [asking, setAsking] = useState<'uphold' | 'withdraw' | null>(null)
  const when = [longDay(one.day), one.hour === null ? '' : hourName(one.hour)].filter(Boolean).join(', ')
  return (
    <>
      <PanelHead pupilId={one.pupilId} name={one.pupilName} about={[one.className, w.about]} />
      <PanelActs
        acts={[
          { label: correcting.acts.uphold, act: () => setAsking('uphold') },
          { label: correcting.acts.withdraw, act: () => setAsking('withdraw') }
        ]}
      />
      <p>
        <strong>{w.of(one.label, when)}</strong>
      </p>
      <Said words={one.words} since={w.since(longDay(dayOf(one.since)), one.who)} />
      <p>{w.why}</p>
      <p>
        <Link to={`/leerling/${one.pupilId}?overtreding=${one.offenceId}`}>{w.record}</Link>
      </p>
      {asking && <CorrectDialog offenceId={one.offenceId} act={asking} onClose={() => setAsking(null)} />}
    </>
  )
}
