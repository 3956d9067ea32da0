import { useState } from 'react'
import type { Bell } from '../../contract/calendar'
import { DayField } from '../parts/DayField'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import { shortened, sinceEver, type BellDraft } from './bell-draft'
import css from './cards.module.css'

interface BellHeadProps {
  draft: BellDraft
  before: Bell | null
  madeFrom: BellDraft | null
  /** Saving was tried: say what is still missing. */
  tried: boolean
  onChange: (draft: BellDraft) => void
}

/** How long the lessons of a new shortened table are, until someone says otherwise. */
export const usualMinutes = 40

/** Whether a lesson can be that long: from ten minutes to two hours. */
const isLength = (typed: string) => /^\d{2,3}$/.test(typed) && Number(typed) >= 10 && Number(typed) <= 120

/** The usual table of the beginning needs no name; every other one does. */
const needsName = (before: Bell | null) => before?.fromDay !== sinceEver

/** Whether the name and the first day are filled in. */
export const isHeadFine = (draft: BellDraft, before: Bell | null): boolean =>
  (draft.name.trim() !== '' || !needsName(before)) && draft.fromDay !== ''

/** What a bell table is called, and from when it holds or how long its lessons are. */
export function BellHead({ draft, before, madeFrom, tried, onChange }: BellHeadProps) {
  const { bell: w, bells } = useWords().calendar
  const [minutes, setMinutes] = useState(String(usualMinutes))
  const recount = (typed: string) => {
    setMinutes(typed)
    if (!isLength(typed) || !madeFrom) return
    const named = draft.name === w.shortName(minutes) ? w.shortName(typed) : draft.name
    onChange({ ...draft, name: named, days: shortened(madeFrom, Number(typed)) })
  }
  return (
    <div className={css['top']}>
      <TextField
        label={w.name}
        hint={w.nameHint}
        value={draft.name}
        maxLength={60}
        startHere
        placeholder={needsName(before) ? undefined : bells.usual}
        error={tried && needsName(before) && draft.name.trim() === '' ? w.needsName : null}
        onChange={(name) => onChange({ ...draft, name })}
      />
      {draft.fromDay !== null && draft.fromDay !== sinceEver && (
        <DayField
          label={w.fromDay}
          hint={w.fromHint}
          value={draft.fromDay || null}
          error={tried && draft.fromDay === '' ? w.needsDay : null}
          onChange={(fromDay) => onChange({ ...draft, fromDay: fromDay ?? '' })}
        />
      )}
      {draft.fromDay === null && madeFrom && (
        <TextField
          label={w.minutes}
          hint={w.minutesHint}
          value={minutes}
          maxLength={3}
          error={isLength(minutes) ? null : w.needsMinutes}
          onChange={recount}
        />
      )}
    </div>
  )
}
