import type { Handling } from '../../contract/handled'
import { useWords } from '../words'
import css from './Desk.module.css'

/** Which letters went home on a decision that lost its basis, and what the director can do: she sees what is at stake. */
export function GoneText({ letters }: Pick<Handling, 'letters'>) {
  const { review, labels } = useWords()
  const w = review.desk.gone
  const named = (issued: boolean) =>
    letters
      .filter((one) => one.issued === issued && !one.retracted)
      .map(({ kind, recipient }) => w.letter(labels.letter[kind], recipient))
  const [home, ready] = [named(true), named(false)]
  return (
    <>
      <p>
        {w.what} {home.length > 0 ? w.home(home) : w.none} {ready.length > 0 && w.ready(ready)}
      </p>
      <p>{w.ways}</p>
    </>
  )
}

/** The same with its heading, where it stands among other things. */
export function Gone({ letters }: Pick<Handling, 'letters'>) {
  const { gone: w } = useWords().review.desk
  return (
    <section className={css['attention']} aria-label={w.title}>
      <h3>{w.title}</h3>
      <GoneText letters={letters} />
    </section>
  )
}
