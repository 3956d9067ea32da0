import { useEffect, useState } from 'react'
import { api } from '../api'
import { clearBoard } from '../board-opening'
import { useDeviceName } from '../device-name'
import { Button } from '../parts/Button'
import { WholeScreen } from '../parts/WholeScreen'
import { useWords } from '../words'
import css from './board.module.css'
import { phaseOf, sizeOf } from './board-phase'

type Answer = Awaited<ReturnType<typeof api.permissions.board>>

/** How often the application is asked again: a machine that slept has counted too little, and it may be withdrawn. */
const often = 10_000

/**
 * What the application last told, and what that says now. Between its answers it is counted on by a clock that nobody
 * can set; without answers, behind the lock, too.
 */
function useTold(permissionId: string, isIn: boolean) {
  const [told, setTold] = useState<{ answer: Answer; at: number } | null>(null)
  const [now, setNow] = useState(0)
  useEffect(() => {
    if (!isIn) return undefined
    let isHere = true
    const ask = () =>
      void api.permissions.board({ permissionId }).then(
        (answer) => isHere && setTold({ answer, at: performance.now() }),
        // Asked again soon; until then it counts on.
        () => undefined
      )
    ask()
    const asking = setInterval(ask, often)
    return () => {
      isHere = false
      clearInterval(asking)
    }
  }, [permissionId, isIn])
  useEffect(() => {
    const counting = setInterval(() => setNow(performance.now()), 500)
    return () => clearInterval(counting)
  }, [])
  if (!told) return null
  return { ...told.answer, phase: phaseOf(told.answer, Math.max(0, now - told.at) / 1000) }
}

/**
 * A permission for the whole class to read: what, until when, and whether pictures may be taken. No name and no number
 * stands on it; when the time is over it says that phones go away again.
 */
export function Board({ permissionId, isIn }: { permissionId: string; isIn: boolean }) {
  const { permissions } = useWords()
  const w = permissions.board
  const nameOf = useDeviceName()
  const told = useTold(permissionId, isIn)
  const names = told && told.devices.length > 0 ? told.devices.map(nameOf) : [w.phone]
  const isOver = told?.phase === 'over'
  const title = !told ? '' : isOver ? w.over : told.phase === 'now' ? w.may(names) : w.later(names)
  return (
    <WholeScreen title={title || w.open} onClose={clearBoard}>
      <div className={css['board']} data-over={isOver || undefined}>
        <div className={css['words']} aria-live="polite">
          <p className={css['title']}>{title}</p>
          {told && isOver && <p className={css['what']}>{told.withdrawn ? w.withdrawnText : w.overText}</p>}
          {told && !isOver && (
            <>
              <p className={css['what']} data-size={sizeOf(told.purpose + told.allowedUse)}>
                {told.purpose}
                {told.allowedUse && <span>{told.allowedUse}</span>}
              </p>
              <p className={css['until']}>
                {told.phase === 'now' ? w.until(told.ends) : w.from(told.starts, told.ends)}
              </p>
            </>
          )}
        </div>
        <footer className={css['foot']}>
          <p>
            {told && !isOver && (
              <>
                {told.recording ? w.recording : w.noRecording} {told.some && w.some}
              </>
            )}
          </p>
          <Button keys="Esc" onClick={clearBoard}>
            {w.close}
          </Button>
        </footer>
      </div>
    </WholeScreen>
  )
}
