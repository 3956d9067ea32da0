import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { No } from '../api'
import { useLanguage } from '../words/language'
import { sentenceFor } from '../words/refusals'
import css from './ErrorLine.module.css'

interface ErrorLineProps {
  /** Why an ask was not done, as `useAsk` and `useDo` give it. */
  problem?: No | null
  children?: ReactNode
  action?: ReactNode
}

/** What went wrong, in one sentence that is read out when it comes. Draws nothing when all is well. */
export function ErrorLine({ problem, children, action }: ErrorLineProps) {
  useLanguage()
  const text = children ?? (problem ? sentenceFor(problem) : null)
  return (
    <div role="alert">
      {text && (
        <div className={css['line']}>
          <IconAlertTriangle size={20} aria-hidden />
          <p>{text}</p>
          {action}
        </div>
      )}
    </div>
  )
}
