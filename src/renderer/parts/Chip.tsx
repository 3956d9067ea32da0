import type { ReactNode } from 'react'
import css from './Chip.module.css'

/** `plain` says a fact, `attention` asks for something, `order` says that it is in order; the word says it too. */
export type ChipKind = 'plain' | 'order' | 'attention'

/** A state in one or two words. */
export function Chip({
  kind = 'plain',
  icon,
  children
}: {
  kind?: ChipKind
  icon?: ReactNode
  children: ReactNode
}) {
  return (
    <span className={css['chip']} data-kind={kind}>
      {icon}
      {children}
    </span>
  )
}

interface FilterChipProps {
  pressed: boolean
  onChange: (pressed: boolean) => void
  icon?: ReactNode
  children: ReactNode
}

/** A chip that narrows a list while it is pressed. */
export function FilterChip({ pressed, onChange, icon, children }: FilterChipProps) {
  return (
    <button type="button" className={css['filter']} aria-pressed={pressed} onClick={() => onChange(!pressed)}>
      {icon}
      {children}
    </button>
  )
}
