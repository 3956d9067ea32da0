import { api } from '../api'
import { useAsk } from '../ask'
import { useWords } from '../words'
import { shortDay } from '../words/when'
import css from './OnFile.module.css'

/** All that was recorded of a letter, newest first: also what was taken back. */
export function LetterStory({ letterId }: { letterId: string }) {
  const { onFile: w } = useWords()
  const { value: lines = [] } = useAsk(api.letters.course, { letterId })
  if (lines.length === 0) return null
  const names = { ...w.reply, ...w.line }
  return (
    <details>
      <summary>
        {w.story} ({lines.length})
      </summary>
      <ul className={css['story']}>
        {lines.toReversed().map(({ id, kind, day, by, note }) => (
          <li key={id}>
            {names[kind]}
            {note && `: ${note}`}
            <span className="muted small"> {w.on(shortDay(day), by)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
