import type { ReactNode } from 'react'
import css from './Editor.module.css'

interface ActProps {
  icon: ReactNode
  /** What it does to which part, beginning with the word on it. */
  name: string
  off?: boolean
  onClick: () => void
  children: string
}

/** A small act on a part. At the end of the way it stays where the focus is, and does nothing. */
export const Act = ({ icon, name, off = false, onClick, children }: ActProps) => (
  <button
    type="button"
    className={css['act']}
    aria-label={name}
    aria-disabled={off || undefined}
    onClick={() => !off && onClick()}
  >
    {icon}
    {children}
  </button>
)
