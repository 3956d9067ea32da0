import { useEffect, useId, useRef, useState } from 'react'
import { fullName } from '../../contract/names'
import type { PupilName } from '../../contract/roster'
import { api } from '../api'
import { useDo } from '../ask'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import css from './groups.module.css'

interface PocketRowProps {
  classId: string
  pupil: PupilName & { readonly pocket: number }
  /** The class the pupil belongs to, where that tells something. */
  ofClass: string | null
}

const meant = (text: string): number | null =>
  /^\d{1,3}$/.test(text.trim()) && Number(text) > 0 ? Number(text) : null

/** One pocket and whose it is. Another number and Enter: it is theirs, and whoever had it gets this one. */
export function PocketRow({ classId, pupil, ofClass }: PocketRowProps) {
  const w = useWords().groups.pocket
  const set = useDo(api.roster.setPocket)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const { pocket, id: pupilId } = pupil
  // Null: the field shows the pocket that is on record.
  const [typed, setTyped] = useState<string | null>(null)
  const asked = typed === null ? pocket : meant(typed)

  // The row goes to its new place in the list, and the cursor with it.
  const goesTo = useRef<number | null>(null)
  useEffect(() => {
    if (goesTo.current !== pocket) return
    goesTo.current = null
    field.current?.focus()
    field.current?.select()
  })

  async function save(): Promise<void> {
    if (asked === null || set.busy) return
    setTyped(null)
    if (asked === pocket) return
    goesTo.current = asked
    const done = await set.attempt({ classId, pupilId, pocket: asked })
    if (!done) {
      goesTo.current = null
      return
    }
    const undo = async () => {
      if (await set.attempt({ classId, pupilId, pocket })) toast.say(w.undone)
    }
    toast.say((done.swappedWith === null ? w.moved : w.swapped)(pocket, asked), () => void undo())
  }
  return (
    <li className={css['pocket']}>
      <input
        ref={field}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        aria-label={w.pocketOf(fullName(pupil))}
        aria-invalid={asked === null}
        aria-describedby={asked === null ? id : undefined}
        value={typed ?? String(pocket)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void save()
          if (event.key === 'Escape') setTyped(null)
        }}
      />
      <span className={css['who']}>
        {fullName(pupil)}
        {ofClass && <span className="muted small"> {ofClass}</span>}
        {asked === null && (
          <span id={id} role="alert" className={`small ${css['wrong']}`}>
            {' '}
            {w.wrong}
          </span>
        )}
      </span>
    </li>
  )
}
