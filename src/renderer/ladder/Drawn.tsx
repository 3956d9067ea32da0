import { IconArrowDownCircle } from '@tabler/icons-react'
import type { Ladder } from '../../contract/ladder'
import { useWords } from '../words'
import { Rungs } from './Rungs'
import css from './Rungs.module.css'

/** A whole ladder as it is climbed: its rungs, the branch for refusing, and when it goes down again. */
export function Drawn({ ladder, small = false }: { ladder: Ladder; small?: boolean }) {
  const texts = useWords().ladder.drawn
  const { refusal, stepDown } = ladder
  return (
    <div className={css['ladder']}>
      {!small && <p className="muted">{texts.source(ladder.source, texts.window(ladder.window))}</p>}
      <Rungs track={ladder} small={small} />
      {refusal && (
        <div className={css['branch']} data-small={small || undefined}>
          <p className={css['branchTitle']}>{texts.refusal}</p>
          <Rungs track={refusal} small={small} />
        </div>
      )}
      {!small && (
        <ul className={css['terms']}>
          <li className="muted small">
            {refusal ? (refusal.onMain ? texts.onMain : texts.notOnMain) : texts.noRefusal}
          </li>
          <li className="muted small">
            {stepDown && <IconArrowDownCircle size={16} aria-hidden />}
            {stepDown ? texts.stepDown(stepDown.weeks) : texts.noStepDown}
          </li>
        </ul>
      )}
    </div>
  )
}
