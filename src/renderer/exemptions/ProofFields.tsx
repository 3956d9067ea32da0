import { compareByName, fullName } from '../../contract/names'
import { api } from '../api'
import { useAsk } from '../ask'
import { DayField } from '../parts/DayField'
import { Select } from '../parts/Select'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import css from './exemptions.module.css'

interface Proof {
  readonly by: string | null
  readonly on: string | null
  readonly at: string
}

interface ProofFieldsProps {
  today: string
  proof: Proof
  onChange: (proof: Proof) => void
}

/** Who of the school saw the proof, when, and where it lies. */
export function ProofFields({ today, proof, onChange }: ProofFieldsProps) {
  const w = useWords().exemptions.form
  const staff = useAsk(api.accounts.staff, {}).value ?? []
  const here = staff.filter(({ leftAt }) => leftAt === null).toSorted(compareByName)
  const set = (more: Partial<Proof>) => onChange({ ...proof, ...more })
  return (
    <fieldset className={css['group']}>
      <legend>{w.proof}</legend>
      <p className="muted small">{w.proofWhy}</p>
      <div className={css['pair']}>
        <Select
          label={w.proofBy}
          searchable
          options={here.map((one) => ({ value: one.id, label: fullName(one) }))}
          value={proof.by}
          onChange={(by) => set({ by })}
        />
        <DayField label={w.proofOn} value={proof.on} latest={today} onChange={(on) => set({ on })} />
      </div>
      <TextField
        label={w.proofAt}
        hint={w.proofAtHint}
        value={proof.at}
        maxLength={120}
        onChange={(at) => set({ at })}
      />
    </fieldset>
  )
}
