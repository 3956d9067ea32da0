import { useNavigate } from 'react-router'
import type { Exemption } from '../../contract/exemptions'
import { useDeviceName } from '../device-name'
import { PanelActs } from '../review/PanelActs'
import { PanelHead } from '../review/PanelHead'
import { useWords } from '../words'
import { listed, longDay } from '../words/when'

/** On the desk: an exemption that ends soon, and the way to where it is extended or left to end. */
export function ExemptionPanel({ one }: { one: Exemption }) {
  const { exemptions: w } = useWords()
  const nameOf = useDeviceName()
  const navigate = useNavigate()
  const go = () => void navigate(`/toestemming/vrijstellingen?vrijstelling=${one.id}`)
  return (
    <>
      <PanelHead pupilId={one.pupilId} name={one.pupilName} about={[one.className, w.desk.title]} />
      <PanelActs acts={[{ label: w.desk.open, act: go }]} />
      <p>
        <strong>
          {w.columns.stays}: {listed(one.stays.map(nameOf))}
        </strong>
      </p>
      <p>
        {w.where(one.places.map((place) => w.place[place]))}, {w.card.until(longDay(one.until))}
      </p>
      <p className="muted">{w.desk.why}</p>
    </>
  )
}
