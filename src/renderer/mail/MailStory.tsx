import { api } from '../api'
import { useAsk } from '../ask'
import { useWords } from '../words'
import { momentOf } from '../words/when'
import css from './mail.module.css'

/** All that happened with the e-mails of a letter, newest first. Draws nothing for one that was never mailed. */
export function MailStory({ letterId }: { letterId: string }) {
  const { mail: w } = useWords()
  const { value: lines = [] } = useAsk(api.letters.sendingStory, { letterId })
  if (lines.length === 0) return null
  return (
    <details className={css['where']}>
      <summary>
        {w.story} ({lines.length})
      </summary>
      <ul className={css['story']}>
        {lines.toReversed().map(({ id, kind, at, code, by, address }) => (
          <li key={id}>
            {w.fact[kind]}
            {kind === 'queued' && `, ${address}`}
            {code && `. ${w.why[code]}`}
            <span className="muted small"> {w.line(momentOf(at), by)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
