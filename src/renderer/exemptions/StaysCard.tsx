import { Link } from 'react-router'
import { api } from '../api'
import { useAsk } from '../ask'
import { useDeviceName } from '../device-name'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { useMe } from '../who'
import { useWords } from '../words'
import { listed, plainDay } from '../words/when'
import css from './exemptions.module.css'

/** On the page of a pupil: what stays with them, where and until when; nothing when nothing does. */
export function StaysCard({ pupilId }: { pupilId: string }) {
  const w = useWords().exemptions
  const nameOf = useDeviceName()
  const isDirector = useMe()?.role === 'director'
  const today = useAsk(api.calendar.today, {}).value?.day
  const { value: staying, problem } = useAsk(api.exemptions.ofPupil, { pupilId })
  if (problem) return <ErrorLine problem={problem} />
  if (!staying || staying.length === 0) return null
  return (
    <Card title={w.card.title}>
      <ul className={css['plain']}>
        {staying.map(({ id, stays, places, from, until }) => (
          <li key={id}>
            <strong>{listed(stays.map(nameOf))}</strong>
            <span>{w.where(places.map((place) => w.place[place]))}</span>
            <span className="muted small">
              {[today && from > today ? w.card.from(plainDay(from)) : '', w.card.until(plainDay(until))]
                .filter(Boolean)
                .join(' ')}
            </span>
          </li>
        ))}
      </ul>
      <p className="muted small">
        {isDirector ? <Link to="/toestemming/vrijstellingen">{w.card.toRegister}</Link> : w.card.why}
      </p>
    </Card>
  )
}
