import type { ReactNode } from 'react'
import { Mark } from '../frame/Mark'
import { useWords } from '../words'
import css from './Hall.module.css'

/** One calm panel in the middle: everything that comes before the school itself. */
export function Hall({ title, text, children }: { title: string; text?: ReactNode; children?: ReactNode }) {
  const { app } = useWords().frame
  return (
    <main className={css['hall']}>
      <p className={css['mark']}>
        <Mark size={32} />
        {app}
      </p>
      <div className={css['panel']}>
        <h1>{title}</h1>
        {text && <p className="muted">{text}</p>}
        {children}
      </div>
    </main>
  )
}
