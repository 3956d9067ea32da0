import css from './Sparkline.module.css'

const height = 20
const bar = 6
const gap = 2

/** A small drawing of some weeks, one bar each; the numbers are read out. */
export function Sparkline({ values, label }: { values: readonly number[]; label: string }) {
  const most = Math.max(1, ...values)
  const width = values.length * (bar + gap)
  return (
    <span className={css['spark']}>
      <svg aria-hidden width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {values.map((value, week) => {
          const tall = value === 0 ? 1 : Math.round((value / most) * (height - 2)) + 1
          return (
            <rect
              // oxlint-disable-next-line react/no-array-index-key -- a week has no other name than its place
              key={week}
              x={week * (bar + gap)}
              y={height - tall}
              width={bar}
              height={tall}
              data-empty={value === 0 || undefined}
            />
          )
        })}
      </svg>
      <span className="unseen">{label}</span>
    </span>
  )
}
