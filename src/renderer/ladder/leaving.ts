import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { toast } from '../parts/toast'
import { words } from '../words'
import { draftNow, isChanged } from './editing'

export const editorPath = '/instellingen/stappenplan/bewerken'

/** Whoever leaves the page with something unsaved hears that it is kept, and how to come back; a tab asks first. */
export function useLeaving(): void {
  const navigate = useNavigate()
  useEffect(() => {
    // Electron would not close its window and not say why: there the draft goes with the window, as is said.
    const ask = (event: BeforeUnloadEvent) => {
      if (!window.host && isChanged(draftNow())) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
  useEffect(
    () => () => {
      if (!isChanged(draftNow())) return
      const { leave } = words().ladder
      toast.say(leave.kept, undefined, { label: leave.goOn, act: () => void navigate(editorPath) })
    },
    // Only the end of the page is news, not another way of navigating.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    []
  )
}
