import type { PupilsFile } from '../review/Standing'
import { SuggestField } from '../parts/SuggestField'
import css from './forms.module.css'

interface WithWhomProps {
  label: string
  guardians: PupilsFile['guardians']
  value: string
  startHere: boolean
  onChange: (value: string) => void
}

/** Who was spoken to; of parents the names are offered, with the number to call. */
export function WithWhom({ label, guardians, value, startHere, onChange }: WithWhomProps) {
  return (
    <>
      <SuggestField
        label={label}
        suggestions={guardians.map(({ name }) => name)}
        value={value}
        maxLength={120}
        required
        startHere={startHere}
        onChange={onChange}
      />
      {guardians.length > 0 && (
        <ul className={css['phones']}>
          {guardians.map(({ name, relation, phone }) => (
            <li key={`${name} ${phone}`} className="small">
              {name} <span className="muted">({relation})</span>{' '}
              {phone && <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
