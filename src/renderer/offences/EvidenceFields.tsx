import type { Evidence } from '../../contract/offences'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import css from './offences.module.css'

interface EvidenceFieldsProps {
  value: Evidence
  onChange: (evidence: Evidence) => void
  startHere?: boolean
}

/** What shows it, by reference only: what it is, who has it and where. Nothing is photographed or sent (S0-24, S2-20). */
export function EvidenceFields({ value, onChange, startHere = false }: EvidenceFieldsProps) {
  const w = useWords().offences.evidence
  const set = (part: Partial<Evidence>) => onChange({ ...value, ...part })
  return (
    <div className={css['evidence']}>
      <TextField
        label={w.what}
        hint={w.whatHint}
        value={value.what}
        onChange={(what) => set({ what })}
        maxLength={120}
        startHere={startHere}
      />
      <div className={css['pair']}>
        <TextField
          label={w.holder}
          value={value.holder}
          onChange={(holder) => set({ holder })}
          maxLength={120}
        />
        <TextField
          label={w.place}
          placeholder={w.placeHint}
          value={value.place}
          onChange={(place) => set({ place })}
          maxLength={120}
        />
      </div>
    </div>
  )
}
