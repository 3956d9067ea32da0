import { WaitsNote } from '../languages/WaitsNote'
import { Sheets } from '../letters/Sheets'
import { Skeleton } from '../parts/Skeleton'
import { useWords } from '../words'
import css from './DecideDialog.module.css'
import type { Preview } from './preview'

/** The letters of a decision as they will be printed, beside its form. */
export function LettersBeside({ preview, ready }: { preview: Preview; ready: boolean }) {
  const { decide: texts } = useWords().review
  return (
    <section
      className={css['letters']}
      aria-label={texts.letters}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by key
      tabIndex={0}
    >
      <h3>{texts.letters}</h3>
      {!ready && <p className="muted">{texts.later}</p>}
      {ready && !preview.letters && !preview.problem && <Skeleton height={520} />}
      {preview.letters?.map((letter) => (
        <figure key={letter.recipient}>
          <figcaption>{letter.recipient}</figcaption>
          <WaitsNote language={letter.waits} />
          <Sheets letter={letter} name={letter.recipient} />
        </figure>
      ))}
    </section>
  )
}
