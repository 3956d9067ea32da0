import { useState } from 'react'
import { api } from '../api'
import { useDo } from '../ask'
import { EvidenceFields } from '../offences/EvidenceFields'
import { isTold, noEvidence } from '../offences/evidence'
import { toast } from '../parts/toast'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'

/** Where something is to be found that shows it, added later. */
export function AddEvidence({ offenceId, onClose }: { offenceId: string; onClose: () => void }) {
  const { correcting: w, offences } = useWords()
  const adding = useDo(api.offences.addEvidence)
  const [evidence, setEvidence] = useState(noEvidence)
  const save = async () => {
    if (!(await adding.run({ offenceId, evidence }).catch(() => undefined))) return
    toast.say(w.reference.done)
    onClose()
  }
  return (
    <FormDialog
      title={w.reference.title}
      save={w.add}
      ready={isTold(evidence)}
      busy={adding.busy}
      problem={adding.problem}
      onSave={save}
      onClose={onClose}
    >
      <p className="small muted">{offences.evidence.hint}</p>
      <EvidenceFields value={evidence} onChange={setEvidence} startHere />
    </FormDialog>
  )
}
