import { IconPlus } from '@tabler/icons-react'
import { useLayoutEffect, useRef } from 'react'
import { Button } from '../parts/Button'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { AfterField } from './AfterField'
import { mostRungs, type DraftRung, type DraftTrack, type TrackName } from './draft'
import { moved, nextRung, putBack, without, withRung } from './draft-rungs'
import css from './Editor.module.css'
import { NoteLines } from './NoteLines'
import type { Note } from './notes'
import { RungForm } from './RungForm'
import { RungLine } from './RungLine'

export type ChangeTrack = (change: <T extends DraftTrack>(track: T) => T) => void

interface TrackEditorProps {
  label: string
  name: TrackName
  track: DraftTrack
  notes: readonly Note[]
  /** Putting it on record was tried: say at each field what is missing. */
  tried: boolean
  /** The key of the rung that is open. */
  open: number | null
  onOpen: (key: number | null) => void
  onChange: ChangeTrack
}

/** The rungs of one track, drawn as they are climbed; the one that is open is changed where it stands. */
export function TrackEditor({ label, name, track, notes, tried, open, onOpen, onChange }: TrackEditorProps) {
  const { ladder } = useWords()
  const adding = useRef<HTMLButtonElement>(null)
  const ready = useRef<number | null>(null)
  // With the change itself: an effect that comes later may still be that of the drawing before it.
  useLayoutEffect(() => {
    // The focus goes back to where the rung was opened.
    if (ready.current !== null) document.getElementById(`rung-${ready.current}`)?.focus()
    ready.current = null
  })
  const add = () => {
    const rung = nextRung(track)
    onChange((now) => ({ ...now, rungs: [...now.rungs, rung] }))
    onOpen(rung.key)
  }
  const remove = (rung: DraftRung) => {
    onChange((now) => without(now, rung.key))
    onOpen(null)
    adding.current?.focus()
    toast.say(ladder.rung.removed(rung.title.trim() || ladder.rung.untitled), () =>
      onChange((now) => putBack(now, rung))
    )
  }
  const here = notes.filter((note) => note.track === name)
  return (
    <div className={css['track']}>
      {track.rungs.length === 0 && <p className="muted">{ladder.drawn.none}</p>}
      <ol className={css['rungs']} aria-label={label}>
        {track.rungs.map((rung, index) => {
          const about = here.filter(({ key }) => key === rung.key)
          return (
            <li key={rung.key} data-open={rung.key === open || undefined}>
              {rung.key === open ? (
                <>
                  <RungForm
                    rung={rung}
                    place={index + 1}
                    all={track.rungs.length}
                    gaps={tried ? about.map(({ field }) => field) : []}
                    onChange={(change) => onChange((now) => withRung(now, rung.key, change))}
                    onMove={(step) => onChange((now) => moved(now, rung.key, step))}
                    onRemove={() => remove(rung)}
                    onReady={() => {
                      ready.current = rung.key
                      onOpen(null)
                    }}
                  />
                  <NoteLines notes={about.filter(({ field }) => field === null)} />
                </>
              ) : (
                <RungLine rung={rung} place={index + 1} notes={about} onOpen={() => onOpen(rung.key)} />
              )}
            </li>
          )
        })}
      </ol>
      <div className={css['add']}>
        <Button
          ref={adding}
          icon={<IconPlus size={20} aria-hidden />}
          disabled={track.rungs.length >= mostRungs}
          onClick={add}
        >
          {ladder.editor.add}
        </Button>
        {track.rungs.length >= mostRungs && <p className="muted small">{ladder.editor.most}</p>}
      </div>
      {track.rungs.length > 0 && (
        <AfterField
          track={track}
          wrong={here.some(({ field }) => field === 'each')}
          onChange={(change) => onChange((now) => ({ ...now, ...change }))}
        />
      )}
    </div>
  )
}
