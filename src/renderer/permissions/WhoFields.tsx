import type { SchoolClass } from '../../contract/roster'
import { fullName } from '../../contract/names'
import { api } from '../api'
import { useAsk } from '../ask'
import { CheckField } from '../parts/CheckField'
import { Select } from '../parts/Select'
import { Stack } from '../parts/Stack'
import { useWords } from '../words'
import './permissions.css'

/** A whole class (`only` null), or some pupils of it. */
export interface Who {
  readonly classId: string | null
  readonly only: readonly string[] | null
}

interface WhoFieldsProps {
  classes: readonly SchoolClass[]
  who: Who
  onChange: (who: Who) => void
}

/** For whom a permission is. */
export function WhoFields({ classes, who, onChange }: WhoFieldsProps) {
  const w = useWords().permissions.form
  const { classId, only } = who
  const pupils = useAsk(api.roster.classList, classId === null ? null : { classId }).value ?? []
  const toggle = (id: string, on: boolean) =>
    onChange({ classId, only: on ? [...(only ?? []), id] : (only ?? []).filter((one) => one !== id) })
  return (
    <Stack gap={12}>
      <Select
        label={w.class}
        searchable
        options={classes.map(({ id, name }) => ({ value: id, label: name }))}
        value={classId}
        onChange={(classId) => onChange({ classId, only: only && [] })}
      />
      <CheckField
        label={w.some}
        checked={only !== null}
        disabled={classId === null}
        onChange={(some) => onChange({ classId, only: some ? [] : null })}
      />
      {only !== null && (
        <fieldset className="permission-pupils">
          <legend>
            {w.pupils} <span className="muted">{w.chosen(only.length)}</span>
          </legend>
          {pupils.map((pupil) => (
            <CheckField
              key={pupil.id}
              label={fullName(pupil)}
              checked={only.includes(pupil.id)}
              onChange={(on) => toggle(pupil.id, on)}
            />
          ))}
        </fieldset>
      )}
    </Stack>
  )
}
