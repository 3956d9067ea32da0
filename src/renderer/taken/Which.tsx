import type { Custody } from '../../contract/taken'
import { useDeviceName } from '../device-name'
import { useWords } from '../words'
import { Chip } from '../parts/Chip'
import { Row } from '../parts/Stack'
import { nearMoment } from './near'

/** Whose device it is, and what kind. */
export function Which({ one }: { one: Custody }) {
  const nameOf = useDeviceName()
  return (
    <p>
      <strong>{one.pupilName}</strong>{' '}
      <span className="muted">{[one.className, nameOf(one.device)].filter(Boolean).join(' · ')}</span>
    </p>
  )
}

/** When it goes back, and what is the matter with it, in a word each. */
export function States({ one, today }: { one: Custody; today: string }) {
  const w = useWords().taken
  const moment = one.due === null ? '' : nearMoment(one.due, today)
  const late = one.dueState === 'overdue'
  return (
    <Row>
      {one.missing && <Chip kind="attention">{w.missing}</Chip>}
      <Chip kind={late ? 'attention' : 'plain'}>
        {one.due === null ? w.noDue : late ? w.overdue(moment) : w.due(moment)}
      </Chip>
      {one.damaged && <Chip>{w.damaged}</Chip>}
    </Row>
  )
}
