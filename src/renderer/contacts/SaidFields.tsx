import { CheckField } from '../parts/CheckField'
import { Select } from '../parts/Select'
import { TextArea, TextField } from '../parts/TextField'
import css from '../steps/forms.module.css'
import { useWords } from '../words'
import { entries } from './entries'
import type { TalkPart } from './talk'

/** Whether somebody was reached, and what was said or how it failed. */
export function SaidFields({ talk, change, startHere }: TalkPart & { startHere: boolean }) {
  const { steps, contacts: c } = useWords()
  const w = steps.contacts
  const { reached } = talk
  return (
    <>
      <div className={css['checks']}>
        <CheckField
          label={w.reached}
          hint={reached ? undefined : w.notReachedHint}
          checked={reached}
          onChange={(on) => change({ reached: on })}
        />
      </div>
      {!reached && (
        <Select
          label={c.attempt}
          options={entries(c.attempts)}
          value={talk.attempt}
          onChange={(attempt) => attempt && change({ attempt })}
        />
      )}
      <TextArea
        label={reached ? w.outcome : w.outcomeOfTry}
        hint={c.outcomeHint}
        value={talk.outcome}
        required={reached}
        maxLength={2000}
        rows={reached ? 4 : 2}
        onChange={(outcome) => change({ outcome })}
        startHere={startHere}
      />
      {reached && (
        <TextField
          label={c.alsoThere}
          placeholder={c.alsoThereHint}
          value={talk.alsoThere}
          maxLength={200}
          onChange={(alsoThere) => change({ alsoThere })}
        />
      )}
    </>
  )
}
