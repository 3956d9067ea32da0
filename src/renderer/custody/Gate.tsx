import { IconCircleCheck } from '@tabler/icons-react'
import type { Round } from '../../contract/custody'
import { useKeys } from '../keys'
import { LinkButton } from '../parts/Button'
import { Row } from '../parts/Stack'
import { useWords } from '../words'
import { Afterwards } from './Afterwards'
import { UndoButton } from './UndoButton'
import { takesIn } from './changes'
import './round.css'
import type { RoundState } from './round-state'

/** The gate is open: nothing of this class, or of this trip, is here any more. */
export function Gate({ state, round }: { state: RoundState; round: Round }) {
  const { custody: w, frame } = useWords()
  const keeps = takesIn(round)
  const said = round.mode === 'trip' ? w.trip : w.back
  useKeys({ 'Ctrl+z': state.undo })
  return (
    <>
      <section className="round-gate">
        <IconCircleCheck size={64} stroke={1.5} aria-hidden />
        <h2 aria-live="polite">{keeps ? said.free : said.concluded}</h2>
        <p className="muted">{keeps ? w.back.freeWhy : w.back.concludedWhy}</p>
        <Row gap={12}>
          {state.canUndo && <UndoButton state={state} />}
          <LinkButton to="/vandaag" kind="primary">
            {frame.place.today}
          </LinkButton>
        </Row>
      </section>
      <Row>
        <Afterwards round={round} />
      </Row>
    </>
  )
}
