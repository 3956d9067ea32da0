import css from './Progress.module.css'

/** How far something is: a line with its words beside it. Without `value` it only says that it is busy. */
export function Progress({ label, value, max = 100 }: { label: string; value?: number; max?: number }) {
  return (
    <label className={css['progress']}>
      <span className="small muted">{label}</span>
      <progress value={value} max={max} />
    </label>
  )
}
