import type { ReactNode } from 'react'
import css from './Empty.module.css'

/** Nothing here yet: one sentence that says so and the one button that helps. */
export function Empty({
  icon,
  children,
  action
}: {
  icon?: ReactNode
  children: ReactNode
  action?: ReactNode
}) {
  return (
    <div className={css['empty']}>
      {icon}
      <p>{children}</p>
      {action}
    </div>
  )
}
