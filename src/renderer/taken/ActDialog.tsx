import type { Custody } from '../../contract/taken'
import { Extend } from './Extend'
import { HandBack } from './HandBack'
import { HandOn } from './HandOn'
import { Report } from './Report'
import { WithdrawTaking } from './WithdrawTaking'
import type { Act } from './acts'

interface ActDialogProps {
  act: Act
  one: Custody
  today: string
  onClose: () => void
  /** The device left the school's hands. */
  onGone: () => void
}

/** The question that belongs to an act with a device. */
export function ActDialog({ act, one, today, onClose, onGone }: ActDialogProps) {
  const seen = { one, onClose }
  if (act === 'hand-back') return <HandBack {...seen} today={today} onDone={onGone} />
  if (act === 'withdraw') return <WithdrawTaking {...seen} onDone={onGone} />
  if (act === 'hand-on') return <HandOn {...seen} />
  if (act === 'extend') return <Extend {...seen} today={today} />
  return <Report {...seen} what={act} />
}
