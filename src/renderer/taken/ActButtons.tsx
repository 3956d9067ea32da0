import { IconFileText } from '@tabler/icons-react'
import type { RegisterLine } from '../../contract/taken'
import { Button } from '../parts/Button'
import { useSlip } from '../slip-opening'
import { useMe } from '../who'
import { useWords } from '../words'
import { actsFor, type Act } from './acts'
import css from './taken.module.css'

/** What an act with a device is called. */
export function useActName(): (act: Act) => string {
  const w = useWords().taken
  const names: Record<Act, string> = {
    'hand-back': w.handing.title,
    'hand-on': w.handingOn.act,
    extend: w.extending.act,
    withdraw: w.withdrawing.act,
    missing: w.reporting.missing.act,
    found: w.reporting.found.act,
    damaged: w.reporting.damaged.act
  }
  return (act) => names[act]
}

/** All that can be done with a device, the likely one first, and its slips. */
export function ActButtons({ line, onAct }: { line: RegisterLine; onAct: (act: Act) => void }) {
  const w = useWords().taken
  const nameOf = useActName()
  const slip = useSlip()
  const me = useMe()
  const icon = <IconFileText size={20} aria-hidden />
  const handed = line.returnedTo === 'pupil' || line.returnedTo === 'guardian'
  return (
    <section className={css['acts']} aria-label={w.story.acts}>
      {actsFor(line, me).map((act, at) => (
        <Button key={act} kind={at === 0 ? 'primary' : 'plain'} onClick={() => onAct(act)}>
          {nameOf(act)}
        </Button>
      ))}
      {line.why === 'taken' && (
        <Button icon={icon} onClick={() => slip.open({ kind: 'receipt', custodyId: line.id })}>
          {w.slip.receipt}
        </Button>
      )}
      {handed && (
        <Button icon={icon} onClick={() => slip.open({ kind: 'handBack', custodyId: line.id })}>
          {w.slip.handBack}
        </Button>
      )}
    </section>
  )
}
