import type { Sending } from '../../contract/letter-sending'
import type { Letter } from '../../contract/letters'
import { InsteadChip } from '../channels/InsteadChip'
import { MailChip } from '../mail/MailChip'
import { Chip } from '../parts/Chip'
import { useWords } from '../words'
import { momentOf } from '../words/when'
import css from './Letters.module.css'
import { told, wants } from './filters'

interface LetterListProps {
  title: string
  letters: readonly Letter[]
  open: string | null
  onOpen: (id: string) => void
  ticked: ReadonlySet<string>
  onTick: (ids: readonly string[], ticked: boolean) => void
  /** How the e-mail of a letter that lies ready stands. */
  mailOf: (letter: Letter) => Sending | undefined
}

/** What has become of a letter, in words. */
export function useStatus(): (letter: Letter) => string {
  const { letters, channels, onFile } = useWords()
  return ({ issuedAt, channel, state, goes }) => {
    if (issuedAt === null && state === 'retracted') return onFile.never
    if (issuedAt !== null) return letters.went[channel ?? 'printed'](momentOf(issuedAt))
    // On paper is how most go: that is said only where it is not so.
    return goes && goes.channel !== 'paper'
      ? `${letters.ready}, ${channels.way[goes.channel]}`
      : letters.ready
  }
}

/** Letters under one heading: a tick for what is to be sent together, a press to look at one. */
export function LetterList({ title, letters, open, onOpen, ticked, onTick, mailOf }: LetterListProps) {
  const w = useWords()
  const status = useStatus()
  if (letters.length === 0) return null
  const ids = letters.map(({ id }) => id)
  const all = ids.every((id) => ticked.has(id))
  const some = ids.some((id) => ticked.has(id))
  return (
    <section aria-label={title}>
      <div className={css['heading']}>
        <input
          type="checkbox"
          aria-label={w.letters.chooseAll(title)}
          checked={all}
          ref={(box) => {
            if (box) box.indeterminate = some && !all
          }}
          onChange={(event) => onTick(ids, event.currentTarget.checked)}
        />
        <h2>
          {title} <span className="muted">{letters.length}</span>
        </h2>
      </div>
      <ul className={css['list']}>
        {letters.map((letter) => (
          <li key={letter.id} data-open={letter.id === open || undefined}>
            <input
              type="checkbox"
              aria-label={w.letters.choose(letter.reference)}
              checked={ticked.has(letter.id)}
              onChange={(event) => onTick([letter.id], event.currentTarget.checked)}
            />
            <button
              type="button"
              aria-current={letter.id === open}
              data-letter={letter.id}
              onClick={() => onOpen(letter.id)}
            >
              <span className={css['first']}>
                <span className={css['who']}>{letter.pupilName}</span>
                <span className="muted small">{status(letter)}</span>
              </span>
              <span className="muted small">
                {[letter.className, w.labels.letter[letter.kind]].filter(Boolean).join(' · ')}
              </span>
              <span className="muted small">
                {[
                  letter.reference,
                  letter.recipient,
                  letter.language !== 'nl' && w.languages.names[letter.language]
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <span>
                <MailChip sending={mailOf(letter)} />
              </span>
              {!mailOf(letter) && <InsteadChip goes={letter.goes} />}
              {letter.waits && (
                <span>
                  <Chip kind="attention">{w.languages.waits(w.languages.names[letter.waits])}</Chip>
                </span>
              )}
              {told.has(letter.state) && (
                <span>
                  <Chip kind={wants.has(letter.state) ? 'attention' : 'plain'}>
                    {w.onFile.state[letter.state]}
                  </Chip>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
