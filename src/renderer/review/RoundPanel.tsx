import { useNavigate } from 'react-router'
import type { OpenRound } from '../../contract/desk'
import { lessonAddress } from '../custody/address'
import { useWords } from '../words'
import { hourName, longDay } from '../words/when'
import css from './Desk.module.css'
import { PanelActs } from './PanelActs'

/** A round that should be closed and is not: whose it is, what is still in, and the way to it. */
export function RoundPanel({ round }: { round: OpenRound }) {
  const { round: w } = useWords().openWork
  const navigate = useNavigate()
  const { className, day, hour, begunBy, held } = round
  const stage = held > 0 ? 'held' : 'unread'
  return (
    <>
      <header className={css['who']}>
        <h2>{w.name(className, hourName(hour))}</h2>
        <p className="muted">{w.about}</p>
      </header>
      <PanelActs acts={[{ label: w.open, act: () => void navigate(lessonAddress(round)) }]} />
      <p>
        <strong>{stage === 'held' ? w.text.held(held) : w.text.unread}</strong>
      </p>
      <p>{w.next[stage]}</p>
      <p className="muted">{w.begun(begunBy, longDay(day))}</p>
    </>
  )
}
