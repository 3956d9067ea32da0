import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import type { TemplateKey } from '../../contract/letter-templates'
import { toast } from '../parts/toast'
import { templateTexts } from '../words/letter-templates'
import { editorOf } from './address'
import { anyUnsaved, draftNow, isChanged } from './editing'

/** Whoever leaves a letter with something unsaved hears that it is kept, and how to come back; a tab asks first. */
export function useLeaving(of: TemplateKey): void {
  const navigate = useNavigate()
  useEffect(() => {
    // Electron would not close its window and not say why: there the draft goes with the window, as is said.
    const ask = (event: BeforeUnloadEvent) => {
      if (!window.host && anyUnsaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
  useEffect(
    () => () => {
      if (!isChanged(draftNow(of))) return
      const { leave } = templateTexts()
      toast.say(leave.kept, undefined, { label: leave.goOn, act: () => void navigate(editorOf(of)) })
    },
    // Only the end of the page is news, not another way of navigating.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    []
  )
}
