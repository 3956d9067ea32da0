import { IconArrowBackUp } from '@tabler/icons-react'
import { Button } from '../parts/Button'
import { useWords } from '../words'
import type { RoundState } from './round-state'

/** Takes the last act of this window in this round back. */
export function UndoButton({ state }: { state: RoundState }) {
  const w = useWords().custody
  return (
    <Button
      icon={<IconArrowBackUp size={20} aria-hidden />}
      keys="Ctrl+Z"
      disabled={!state.canUndo}
      onClick={state.undo}
    >
      {w.undo}
    </Button>
  )
}
