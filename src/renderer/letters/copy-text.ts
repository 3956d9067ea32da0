import { useState } from 'react'
import { api } from '../api'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import type { PortalText } from './CopyByHand'
import { said } from './sending'

/** Puts the words of a letter on the clipboard for the parent portal; where that is closed, `byHand` holds them. */
export function useCopyText() {
  const { copies: w } = useWords()
  const [byHand, setByHand] = useState<PortalText | null>(null)
  const copy = async (letterId: string) => {
    const found = await api.letters.portalCopy({ letterId }).catch(said)
    if (!found) return
    try {
      await navigator.clipboard.writeText(`${found.subject}\n\n${found.text}`)
      toast.say(w.copied)
    } catch {
      setByHand(found)
    }
  }
  return { copy, byHand, close: () => setByHand(null) }
}
