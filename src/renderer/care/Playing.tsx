import { Link } from 'react-router'
import type { MyPupil } from '../../contract/my-pupils'
import { useDeviceName } from '../device-name'
import { Chip } from '../parts/Chip'
import { useWords } from '../words'
import { shortDay } from '../words/when'
import css from './care.module.css'

/** *Wat speelt er*: what is open about a pupil, each with the way there, and what is in force; never why. */
export function Playing({ row, today }: { row: MyPupil; today: string | undefined }) {
  const { care } = useWords()
  const deviceName = useDeviceName()
  const w = care.mine
  const { step, letter, agreement, device, exemptUntil, dutyUntil, goodNews } = row
  const isDue = agreement !== null && today !== undefined && agreement.until <= today
  const isNothing =
    !step && !letter && !agreement && !device && !exemptUntil && !dutyUntil && goodNews === null
  if (isNothing) return <span className="muted">{w.nothing}</span>
  return (
    <ul className={css['playing']}>
      {step && (
        <li>
          <Link to={`/stap/${step.id}`}>
            {step.waits ? <Chip kind="attention">{w.step.waits}</Chip> : w.step.runs}
          </Link>
        </li>
      )}
      {letter && (
        <li>
          <Link to={`/brieven?brief=${letter.id}`}>
            <Chip kind="attention">{w.letter[letter.state]}</Chip>
          </Link>
        </li>
      )}
      {agreement && (
        <li>
          <Link to={`/leerling/${row.pupilId}?contact=${agreement.contactId}`}>
            <Chip kind={isDue ? 'attention' : 'plain'}>{w.agreement(shortDay(agreement.until))}</Chip>
          </Link>
        </li>
      )}
      {device && (
        <li>
          {w.device(deviceName(device.device), device.where)}{' '}
          {device.late && <Chip kind="attention">{w.late}</Chip>}
        </li>
      )}
      {goodNews !== null && (
        <li>
          <Link to="/directie">
            <Chip kind="order">{w.goodNews(goodNews)}</Chip>
          </Link>
        </li>
      )}
      {dutyUntil && <li>{w.duty(shortDay(dutyUntil))}</li>}
      {exemptUntil && <li>{w.exempt(shortDay(exemptUntil))}</li>}
    </ul>
  )
}
