import { Table, type Column } from '../parts/Table'
import { useWords } from '../words'
import { figure } from '../words/when'
import { changeSaid, foldedOf, type Line, type Part } from './lines'
import css from './yearly.module.css'

/** One table of the report: the number, a bar as long as that number, and the year before where it is known. */
export function PartTable({ part, withBefore }: { part: Part; withBefore: boolean }) {
  const w = useWords().yearly
  const { shown, folded } = foldedOf(part)
  const longest = Math.max(1, ...part.lines.map(({ now }) => now ?? 0))
  const said = (value: number | null, why: Line['hidden']['now']) =>
    value === null ? <span className="muted small">{w[why]}</span> : figure(value)
  const bar: Column<Line> = {
    key: 'bar',
    title: w.bar,
    width: '26%',
    render: ({ now }) => (
      <div className={css['track']} aria-hidden>
        <div className={css['bar']} style={{ width: `${(100 * (now ?? 0)) / longest}%` }} />
      </div>
    )
  }
  const columns: Column<Line>[] = [
    { key: 'label', title: w.what, render: ({ label }) => <div className={css['label']}>{label}</div> },
    {
      key: 'now',
      title: w.now,
      numbers: true,
      width: 120,
      render: ({ now, hidden }) => said(now, hidden.now)
    },
    ...(part.bars ? [bar] : [])
  ]
  if (withBefore)
    columns.push(
      {
        key: 'before',
        title: w.before,
        numbers: true,
        width: 120,
        render: ({ before, hidden }) => said(before, hidden.before)
      },
      {
        key: 'change',
        title: w.change,
        numbers: true,
        width: 90,
        render: ({ change }) => (change === null ? '–' : changeSaid(change, w.same))
      }
    )
  return (
    <>
      {shown.length > 0 && (
        <Table caption={part.title} columns={columns} rows={shown} rowKey={({ key }) => key} />
      )}
      {folded.length > 0 && (
        <p className="muted small">
          {w.folded(
            folded.map(({ label }) => label).join('; '),
            withBefore && folded[0]!.hidden.before === 'under'
          )}
        </p>
      )}
    </>
  )
}
