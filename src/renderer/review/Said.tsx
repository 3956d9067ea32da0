import { useWords } from '../words'
import css from './Desk.module.css'

/** What somebody said, in their words, with who and since when. */
export function Said({ words, since }: { words: string; since: string }) {
  const { openWork: w } = useWords()
  return (
    <div>
      <h3>{w.said}</h3>
      <blockquote className={css['said']}>{words}</blockquote>
      <p className="muted">{since}</p>
    </div>
  )
}
