import { SuggestField } from '../parts/SuggestField'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import type { Keeper } from './keeper'
import css from './taken.module.css'

/** Who keeps it, a colleague from the list or anyone by name, and where it lies. */
export function KeeperFields({ keeper, startHere }: { keeper: Keeper; startHere?: boolean }) {
  const w = useWords().taken.keeper
  return (
    <div className={css['pair']}>
      <SuggestField
        label={w.holder}
        hint={w.holderHint}
        suggestions={keeper.colleagues}
        value={keeper.holder}
        maxLength={120}
        startHere={startHere}
        onChange={keeper.setHolder}
      />
      <TextField label={w.place} value={keeper.place} maxLength={120} onChange={keeper.setPlace} />
    </div>
  )
}
