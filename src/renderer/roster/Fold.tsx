import { useState, type ReactNode } from 'react'
import css from './Import.module.css'

interface FoldProps {
  title: string
  startOpen?: boolean
  children: ReactNode
}

/** A part that opens under its own title; what is folded away is not drawn. */
export function Fold({ title, startOpen = false, children }: FoldProps) {
  const [open, setOpen] = useState(startOpen)
  return (
    <details
      className={css['fold']}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{title}</summary>
      {open && children}
    </details>
  )
}
