import css from './Skeleton.module.css'

/** The place of what is coming, at its final size, so that nothing jumps. */
export function Skeleton({
  height = 20,
  width = '100%',
  rows = 1
}: {
  height?: number
  width?: number | string
  rows?: number
}) {
  return (
    <div className={css['rows']} aria-hidden>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={css['bone']} style={{ height, width }} />
      ))}
    </div>
  )
}
