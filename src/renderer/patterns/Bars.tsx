import type { CSSProperties } from 'react'
import { useWords } from '../words'
import css from './Bars.module.css'
import { lengthsOf, type FigureRow } from './figure-rows'

export interface BarTexts {
  /** Above the number and the rate. */
  readonly count: string
  readonly rate: string
  /** The number and the rate as they stand beside the bar. */
  readonly printed: (row: FigureRow) => { readonly count: string; readonly rate: string }
  /** The whole line as it is read out. */
  readonly said: (row: FigureRow) => string
}

/** Narrowing the screen to one line. */
export interface Choosing {
  readonly chosen: string | null
  readonly onChoose: (key: string | null) => void
  /** What pressing a line does, read out. */
  readonly does: (label: string) => string
}

interface BarsProps {
  rows: readonly FigureRow[]
  texts: BarTexts
  /** What a whole bar stands for; without it the largest rate. */
  full?: number | undefined
  choosing?: Choosing | undefined
}

const fewRows = 12

/** A bar per line, as long as its rate; every number is printed, so that no colour is needed to read it. */
export function Bars({ rows, texts, full, choosing }: BarsProps) {
  const { patterns: w } = useWords()
  const lengths = lengthsOf(rows, full)
  const many = rows.length > fewRows
  const widest = Math.max(4, ...rows.map((row) => texts.printed(row).count.length))
  return (
    <>
      {many && <p className="muted small">{w.behindBar(texts.count, texts.rate)}</p>}
      <ul
        className={css['bars']}
        data-many={many || undefined}
        style={{ '--count': `${widest}ch` } as CSSProperties}
      >
        {!many && (
          <li className={`${css['bar']} ${css['heads']}`} aria-hidden>
            <span />
            <span className={css['count']}>{texts.count}</span>
            <span className={css['rate']}>{texts.rate}</span>
          </li>
        )}
        {rows.map((row, at) => {
          const line = <Line row={row} texts={texts} length={lengths[at] ?? null} />
          const pressed = choosing?.chosen === row.key
          return (
            <li key={row.key} className={choosing ? css['item'] : css['bar']}>
              {choosing ? (
                <button
                  type="button"
                  className={css['bar']}
                  aria-pressed={pressed}
                  onClick={() => choosing.onChoose(pressed ? null : row.key)}
                >
                  {line}
                  <span className="unseen">. {pressed ? w.chosen : choosing.does(row.label)}</span>
                </button>
              ) : (
                line
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Line({ row, texts, length }: { row: FigureRow; texts: BarTexts; length: number | null }) {
  const { count, rate } = texts.printed(row)
  return (
    <>
      <span className="unseen">{texts.said(row)}</span>
      <span className={css['label']} aria-hidden>
        {row.label}
      </span>
      <span className={css['track']} aria-hidden>
        {length !== null && length > 0 && (
          <span className={css['length']} style={{ width: `${length * 100}%` }} />
        )}
      </span>
      <span className={css['count']} aria-hidden>
        {count}
      </span>
      <span className={css['rate']} aria-hidden>
        {rate}
      </span>
    </>
  )
}
