import type { ReactNode } from 'react'
import css from './Desk.module.css'

export interface Work {
  readonly id: string
  readonly name: string
  readonly lines: readonly string[]
  /** A word that wants attention. */
  readonly chip: ReactNode
}

interface WorkListProps {
  title: string
  none: string
  work: readonly Work[]
  chosen: string | null
  onChoose: (id: string) => void
  /** What comes after the lines that are listed. */
  after?: string | undefined
}

/** One column of the desk: what is asked of her here, and how much of it. */
export function WorkList({ title, none, work, chosen, onChoose, after }: WorkListProps) {
  return (
    <section className={css['column']} aria-label={title}>
      <h2>
        {title} <span className="muted">{work.length}</span>
      </h2>
      {work.length === 0 && <p className="muted">{none}</p>}
      <ul>
        {work.map(({ id, name, lines, chip }) => (
          <li key={id}>
            <button type="button" data-work={id} aria-current={id === chosen} onClick={() => onChoose(id)}>
              <span className={css['name']}>{name}</span>
              {lines.map((line) => (
                <span key={line} className="muted small">
                  {line}
                </span>
              ))}
              {chip}
            </button>
          </li>
        ))}
      </ul>
      {after && <p className="muted small">{after}</p>}
    </section>
  )
}
