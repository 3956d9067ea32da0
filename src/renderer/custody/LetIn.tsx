import { useState } from 'react'
import { fullName } from '../../contract/names'
import { api } from '../api'
import { useAsk } from '../ask'
import { PupilField } from '../offences/PupilField'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'
import type { RoundState } from './round-state'

/** A pupil who is not on the list sits in: found by name, and seated in the first pocket after the last. */
export function LetIn({ state, onClose }: { state: RoundState; onClose: () => void }) {
  const w = useWords().custody.guest
  const names = useAsk(api.roster.names, {})
  const [chosen, setChosen] = useState<readonly string[]>([])
  const seated = new Set(state.round?.tiles.map(({ pupilId }) => pupilId))
  const others = names.value?.filter(({ id }) => !seated.has(id))
  const guest = others?.find(({ id }) => id === chosen[0])
  const save = () => {
    if (!guest) return
    state.letIn({
      pupilId: guest.id,
      name: guest.givenName,
      fullName: fullName(guest),
      mark: null,
      devices: ['phone'],
      held: [],
      guest: true,
      covered: false,
      exempt: false,
      stays: [],
      daily: null
    })
    onClose()
  }
  return (
    <FormDialog
      title={w.add}
      save={w.save}
      ready={guest !== undefined}
      busy={false}
      problem={names.problem}
      onSave={() => Promise.resolve(save())}
      onClose={onClose}
    >
      <p className="muted">{w.why}</p>
      <PupilField pupils={others} chosen={chosen} onChange={setChosen} startHere single />
    </FormDialog>
  )
}
