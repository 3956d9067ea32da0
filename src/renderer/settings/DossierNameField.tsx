import { dossierName, dossierNameParts, whyNoDossierName } from '../../contract/dossier-name'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'

/** The rule for file names in the pupil system, with the name it makes of an invented letter. */
export function DossierNameField({ rule, onChange }: { rule: string; onChange: (rule: string) => void }) {
  const w = useWords().onFile.dossierName
  const why = whyNoDossierName(rule)
  return (
    <TextField
      label={w.label}
      hint={w.hint(
        dossierNameParts.map((part) => `{${part}}`).join(' '),
        why ? null : dossierName(rule, w.example)
      )}
      value={rule}
      maxLength={120}
      error={why && w.why[why]}
      onChange={onChange}
    />
  )
}
