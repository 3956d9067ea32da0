import { useWords } from '../words'
import type { RungPair, When } from './outcome'
import css from './Rehearsal.module.css'

/** How many steps per rung, now and with the draft: figures, and an open and a filled bar, told apart without colour. */
export function RungBars({ pairs, when }: { pairs: readonly RungPair[]; when: When }) {
  const { ladder, labels } = useWords()
  const texts = ladder.rehearsal
  const most = Math.max(1, ...pairs.flatMap(({ present, draft }) => [present, draft]))
  const nameOf = ({ track, rung }: RungPair) => {
    const name = rung === null ? texts.past : texts.rungOf(rung)
    return track === 'main'
      ? name
      : track === 'direct'
        ? labels.track[track]
        : `${labels.track[track]}: ${name}`
  }
  const bar = (n: number, kind: 'present' | 'draft') => (
    <span data-kind={kind} data-none={n === 0 || undefined} style={{ width: `${(n / most) * 100}%` }} />
  )
  if (pairs.length === 0) return null
  return (
    <table className={css['bars']}>
      <caption>{texts.perRung}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.rung}</th>
          <td aria-hidden />
          <th scope="col">
            <span aria-hidden className={css['key']} data-kind="present" />
            {texts.present[when]}
          </th>
          <th scope="col">
            <span aria-hidden className={css['key']} data-kind="draft" />
            {texts.draft}
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <tr key={`${pair.track} ${pair.rung}`}>
            <th scope="row">
              {nameOf(pair)}
              {pair.rung !== null && pair.track !== 'direct' && (
                <span className="muted small">{pair.title}</span>
              )}
            </th>
            <td aria-hidden className={css['bar']}>
              {bar(pair.present, 'present')}
              {bar(pair.draft, 'draft')}
            </td>
            <td>{pair.present}</td>
            <td>
              <strong>{pair.draft}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
