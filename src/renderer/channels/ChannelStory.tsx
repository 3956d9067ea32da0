import type { Wished } from '../../contract/preferred-channel'
import { useWords } from '../words'
import { momentOf } from '../words/when'
import css from './channels.module.css'

/** Every preference that was put on record of one recipient, newest first; nothing where there is none. */
export function ChannelStory({ wished }: { wished: readonly Wished[] }) {
  const { channels: w } = useWords()
  if (wished.length === 0) return null
  return (
    <details className="small">
      <summary>{w.story(wished.length)}</summary>
      <ul className={css['story']}>
        {wished.map(({ id, wish, at, by }) => (
          <li key={id}>
            {w.wished[wish]} <span className="muted">{w.by(momentOf(at), by)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
