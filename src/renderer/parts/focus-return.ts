import { useEffect, useId, useState } from 'react'

/**
 * Brings the focus back to where it was before a dialog opened, also when the dialog is taken away as a whole;
 * where that is gone, to the content. Returns the id to give the dialog.
 */
export function useFocusReturn(open: boolean): string {
  const id = useId()
  const [state, setState] = useState<{ open: boolean; before: Element | null }>({ open: false, before: null })
  if (open !== state.open) setState({ open, before: open ? document.activeElement : state.before })
  const { before } = state
  useEffect(() => {
    if (!open) return undefined
    return () => {
      const dialog = document.getElementById(`${id}-body`)?.closest('[role=dialog]')
      // After the dialog has gone, and only if nothing else took the focus: what it opened may have.
      setTimeout(() => {
        const now = document.activeElement
        if (now !== document.body && !dialog?.contains(now)) return
        const back = before?.isConnected ? before : document.getElementById('content')
        if (back instanceof HTMLElement) back.focus()
      })
    }
  }, [open, before, id])
  return id
}
