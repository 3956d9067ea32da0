import { useId, type ReactNode } from 'react'
import css from './Card.module.css'

interface CardProps {
  title?: string | undefined
  /** Small and quiet beside the title: a count, a date. */
  aside?: ReactNode
  /** Buttons at the foot. */
  actions?: ReactNode
  /** Something here wants attention; say so in words too. */
  attention?: boolean
  children: ReactNode
}

/** One subject on a panel of its own. */
export function Card({ title, aside, actions, attention = false, children }: CardProps) {
  const id = useId()
  return (
    <section
      className={css['card']}
      data-attention={attention || undefined}
      aria-labelledby={title ? id : undefined}
    >
      {title && (
        <header>
          <h2 id={id}>{title}</h2>
          {aside && <div className="muted small">{aside}</div>}
        </header>
      )}
      {children}
      {actions && <footer>{actions}</footer>}
    </section>
  )
}
