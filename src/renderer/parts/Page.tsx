import type { ReactNode } from 'react'
import css from './Page.module.css'

interface PageProps {
  title: string
  /** One line under the title: where you are, how many, until when. */
  context?: ReactNode
  /** The one primary action; it comes last at the right, after the plain ones in `also`. */
  action?: ReactNode
  also?: ReactNode
  /** Rounds and tables use the whole width; everything else at most 1200 px. */
  wide?: boolean
  children: ReactNode
}

/** The head of every screen and its content. */
export function Page({ title, context, action, also, wide = false, children }: PageProps) {
  return (
    <div className={css['page']} data-wide={wide || undefined}>
      <header className={css['head']}>
        <div className={css['words']}>
          <h1>{title}</h1>
          {context && <div className={css['context']}>{context}</div>}
        </div>
        {(also || action) && (
          <div className={css['actions']}>
            {also}
            {action}
          </div>
        )}
      </header>
      {children}
    </div>
  )
}
