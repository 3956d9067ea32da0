import { Suspense, lazy, useEffect } from 'react'
import { clearBoard, useOnBoard } from '../board-opening'

const Board = lazy(async () => ({ default: (await import('./Board')).Board }))

/** Where the board shows itself: before the lock too, because a class goes on reading when nobody touches the mouse. */
export function BoardPlace({ isIn }: { isIn: boolean }) {
  const permissionId = useOnBoard()
  // Who signs out takes it along.
  useEffect(() => clearBoard, [])
  return (
    <Suspense>
      {permissionId !== null && <Board key={permissionId} permissionId={permissionId} isIn={isIn} />}
    </Suspense>
  )
}
