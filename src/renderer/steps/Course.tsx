import { IconAlertTriangle, IconCheck, IconCircle, IconCircleDot, IconCircleX } from '@tabler/icons-react'
import type { Handling } from '../../contract/handled'
import { useWords } from '../words'
import { momentOf } from '../words/when'
import { courseOf, type Stop } from './course'
import css from './Course.module.css'

const icons = {
  done: IconCheck,
  now: IconCircleDot,
  later: IconCircle,
  off: IconCircleX,
  asks: IconAlertTriangle
} satisfies Record<Stop['is'], unknown>

/** How far a step is, from proposal to closing; each mark says in words what it is. */
export function Course({ handling }: { handling: Handling }) {
  const { course: w } = useWords().steps
  return (
    <ol className={css['course']} aria-label={w.label}>
      {courseOf(handling.step.state, handling.story).map(({ part, is, at }) => {
        const Icon = icons[is]
        const isHere = is === 'now' || is === 'off' || is === 'asks'
        return (
          <li key={part} data-is={is} aria-current={isHere ? 'step' : undefined}>
            <Icon size={20} aria-hidden />
            <span>
              <span className={css['part']}>{w[part]}</span>
              <span className="muted small">{at && is === 'done' ? momentOf(at) : w[is]}</span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
