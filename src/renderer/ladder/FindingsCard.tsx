import { FindingsCard as Findings } from '../parts/FindingsCard'
import { useWords } from '../words'
import type { Draft } from './draft'
import type { Note, Notes } from './notes'

interface FindingsCardProps {
  draft: Draft
  looked: Notes
  /** Putting it on record was tried and something stands in the way. */
  tried: boolean
  onGo: (note: Note) => void
}

/** All there is to look at in a draft, each with the way to its rung. */
export function FindingsCard({ draft, looked, tried, onGo }: FindingsCardProps) {
  const { ladder, labels } = useWords()
  const texts = ladder.findings
  const placeOf = ({ track, key }: Note) => {
    const rung = draft[track].rungs.findIndex((one) => one.key === key) + 1
    if (rung === 0) return track === 'main' ? texts.whole : labels.track[track]
    return track === 'main' ? texts.mainAt(rung) : texts.at(labels.track[track], rung)
  }
  return (
    <Findings
      words={texts}
      first={tried ? ladder.editor.first : null}
      checking={looked.checking}
      findings={looked.notes.map((note) => ({
        key: note.id,
        fault: note.fault,
        place: placeOf(note),
        onGo: note.key === null ? null : () => onGo(note),
        text: note.text
      }))}
    />
  )
}
