import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react'
import { Card } from '../parts/Card'
import { useWords } from '../words'
import type { Draft } from './draft'
import css from './Editor.module.css'
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
  const { notes, checking } = looked
  const faults = notes.filter(({ fault }) => fault).length
  const remarks = notes.length - faults
  const said = [
    ...(faults > 0 ? [texts.faults(faults)] : []),
    ...(remarks > 0 ? [texts.remarks(remarks)] : [])
  ]
  const placeOf = ({ track, key }: Note) => {
    const rung = draft[track].rungs.findIndex((one) => one.key === key) + 1
    if (rung === 0) return track === 'main' ? texts.whole : labels.track[track]
    return track === 'main' ? texts.mainAt(rung) : texts.at(labels.track[track], rung)
  }
  return (
    <Card title={texts.title} aside={checking ? texts.checking : undefined} attention={faults > 0}>
      <output className={css['verdict']}>
        {notes.length === 0 && !checking && <IconCheck size={20} aria-hidden />}
        {notes.length > 0 ? said.join(' · ') : checking ? '' : texts.good}
      </output>
      {tried && faults > 0 && <p className="small">{ladder.editor.first}</p>}
      {notes.length > 0 && (
        <ul className={css['found']}>
          {notes.map((note) => (
            <li key={note.id} data-fault={note.fault || undefined}>
              {note.fault ? (
                <IconAlertTriangle size={20} aria-hidden />
              ) : (
                <IconInfoCircle size={20} aria-hidden />
              )}
              <div>
                {note.key === null ? (
                  <strong>{placeOf(note)}</strong>
                ) : (
                  <button type="button" onClick={() => onGo(note)}>
                    {placeOf(note)}
                  </button>
                )}
                <p className="small">
                  <span className="unseen">{note.fault ? texts.fault : texts.remark}: </span>
                  {note.text}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
